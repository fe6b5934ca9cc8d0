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
    lost: 'Horas perdidas',
    available: 'Iteraciones que caben',
    required: `Iteraciones que requiere ${accuracy(99, 0)}`,
  },
  how: {
    lost: 'controles, y restricciones a 2^(N−1)',
    available: '(4368 h − perdidas) ÷ horas por ciclo',
    required: `hasta llegar al ${accuracy(99, 0)}`,
  },
  conclusions: {
    calendar: `${accuracy(99, 0)} es inalcanzable: caben muy pocas iteraciones.`,
    ceiling: `${accuracy(99, 0)} es inalcanzable: ningún número basta.`,
    reachable: `${accuracy(99, 0)} es alcanzable.`,
  },
  noConclusion: 'Aún no hay demostración.',
  noNumber: 'ningún número',
  needsCount: (iterations) => `requiere ${iterations}`,
  holdsCount: (iterations) => `permite ${iterations}`,
  past: (iterations) => `${iterations} después del plazo`,
  deadline: 'Plazo',

  sheet: {
    target: 'objetivo',
    noOffer: 'aún sin oferta',
    pace: 'ritmo',
    aWeek: 'iteraciones por semana',
    gates: 'controles',
    noGates: 'ninguno',
    proof: 'demostración',
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
