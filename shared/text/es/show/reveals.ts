import type { reveals as english } from '../../en/show/reveals.ts'
import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'
import { terms } from '../figures/terms.ts'

const plural = pluralIn('es')
const { accuracy, fixed } = numbersIn('es')

export const reveals: typeof english = {
  audit: {
    votes: 'votos',
    stage: 'etapa',
    stages: { ...terms.stages, training: 'Entrenam.' },
    rightOf: (right, all) => `${right} de ${all} acertaron`,
    votesFor: (votes) => `${votes} ${plural(votes, { one: 'voto', other: 'votos' })}`,
    votesForTruth: (votes) => `${votes} ${plural(votes, { one: 'voto', other: 'votos' })}, la respuesta`,
    right: 'correcto',
    wrong: 'incorrecto',
    truth: 'la respuesta: parte de un ciclo',
  },

  frontier: {
    week: (week) => `semana ${fixed(week)}`,
    knees: 'los codos',
    noSignal: 'velocidad sin señal',
    fullSize: 'completo',
    smaller: (times) => `${times} veces más chico`,
    bars: 'Barras: semanas predichas. Marcas: semanas en que lidera el equipo rápido.',
    flags: 'Marcas: banderas. Rellenas: a 0,2 puntos porcentuales o menos de lo mejor.',
    caption: 'Cambios de líder y codos',
    passes: (week) => `el equipo rápido toma la delantera en la semana ${fixed(week)}`,
    kneeAt: (times) => `codo en ${fixed(times)} veces más chico`,
    flagAt: (times) => `bandera en ${fixed(times)} veces más chico`,
    short: (points) => `a ${fixed(points, 2)} puntos porcentuales de lo mejor`,
  },

  results: {
    heads: ['puesto', 'equipo', 'auditoría', 'frontera', 'revisión', 'puntos', 'en uso'],
    shipped: (field) => `cumplió ${accuracy(field)}`,
    bust: 'no cumplió',
    bustOf: (field, target) => `falló: ${fixed(field)} de ${accuracy(target)}`,
  },

  podium: 'Podio',
  points: (points) => `${fixed(points)} puntos`,
  gained: (points) => `+${fixed(points)} puntos`,
  winner: (team, points, reason) => `${team}, ${fixed(points)} puntos. ${reason}.`,
}
