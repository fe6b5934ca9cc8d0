import type { reveals as english } from '../../en/show/reveals.ts'
import { numbersIn } from '../../numbers.ts'
import { terms } from '../terms.ts'

const { accuracy, fixed } = numbersIn('es')

export const reveals: typeof english = {
  audit: {
    votes: 'votos',
    stage: 'etapa',
    stages: { ...terms.stages, training: 'Entrenam.' },
    rightOf: (right, all) => `${right} de ${all} aciertan`,
    votesFor: (votes) => `${votes} votos`,
    votesForTruth: (votes) => `${votes} votos, la verdad`,
    right: 'acierto',
    wrong: 'error',
    truth: 'la verdad: parte de un ciclo',
  },

  frontier: {
    week: (week) => `semana ${fixed(week)}`,
    knees: 'los codos',
    noSignal: 'velocidad sin señal',
    fullSize: 'entero',
    smaller: (times) => `${times} veces menor`,
    bars: 'Barras: semanas que dijo la clase. Marcas: semanas en que pasa el ligero.',
    flags: 'Marcas: banderas. Rellenas: a 0,2 puntos o menos de lo mejor posible.',
    caption: 'Cruces y codos',
    passes: (week) => `el ligero pasa en la semana ${fixed(week)}`,
    kneeAt: (times) => `codo en ${fixed(times)} veces menor`,
    flagAt: (times) => `bandera en ${fixed(times)} veces menor`,
    short: (points) => `a ${fixed(points, 2)} puntos de lo mejor`,
  },

  results: {
    heads: ['puesto', 'equipo', 'auditoría', 'frontera', 'revisión', 'puntos', 'en campo'],
    shipped: (field) => `entregan ${accuracy(field)}`,
    bust: 'fallo',
    bustOf: (field, target) => `fallo: ${accuracy(field)} de ${accuracy(target)}`,
  },

  podium: 'Podio',
  points: (points) => `${fixed(points)} puntos`,
  gained: (points) => `+${fixed(points)} puntos`,
  winner: (team, points, reason) => `${team}, ${fixed(points)} puntos. ${reason}.`,
}
