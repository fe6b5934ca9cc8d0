import type { duel as english } from '../../en/show/duel.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy } = numbersIn('es')

export const duel: typeof english = {
  pm: 'El PM',
  pmColon: 'El PM:',
  pmSays: (line) => `El PM: «${line}»`,
  orBust: 'o nada',
  patience: 'paciencia',
  left: (some, all) => `${some} de ${all}`,
  wants: (target) => `quiere ${accuracy(target)}`,

  terms: {
    gap: 'ln de las brechas',
    noise: 'ruido',
    gain: 'avance por iteración',
    lost: 'horas perdidas',
    cycle: 'horas por ciclo',
    ceiling: 'techo de este modelo',
  },
  needs: `Lo que requiere ${accuracy(99, 0)}`,
  needsHow: `(ln(brecha inicial \u00f7 brecha con ${accuracy(99, 0)}) + ruido) \u00f7 avance`,
  holds: 'Lo que permite el calendario',
  holdsHow: '(horas de 26 semanas \u2212 horas perdidas) \u00f7 ciclo',
  calendar: 'calendario',
  iterations: 'iteraciones',
  needsCount: (iterations) => `requiere ${iterations}`,
  holdsCount: (iterations) => `permite ${iterations}`,
  past: (iterations) => `${iterations} después del plazo`,
  deadline: 'Plazo',
  reach: 'Lo máximo que alcanza este modelo',
  reachHow: `Por debajo de ${accuracy(99, 0)}, ningún número de iteraciones basta.`,
  wanted: 'lo que quiere el PM',
  ceiling: 'techo',
  onOffer: (target) => `oferta: ${accuracy(target)}`,

  sheet: {
    target: 'objetivo',
    noOffer: 'aún sin oferta',
    pace: 'ritmo',
    aWeek: 'iteraciones por semana',
    gates: 'controles',
    noGates: 'ninguno',
    proof: 'demostración',
    ceiling: (value) => `techo ${value}`,
    holds: 'se sostiene',
    fails: 'no se sostiene',
    round: 'ronda',
  },

  list: {
    team: 'Equipo',
    round: 'Ronda',
    patience: 'Paciencia que queda',
    wants: 'El PM quiere',
    offered: 'Oferta',
    nothing: 'aún nada',
  },
}
