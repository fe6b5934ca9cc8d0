import type { duel as english } from '../../en/show/duel.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed } = numbersIn('es')

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
  needs: 'Lo que pide 99 %',
  needsHow: '(ln(brecha inicial \u00f7 brecha al 99 %) + ruido) \u00f7 avance',
  holds: 'Lo que cabe en el plazo',
  holdsHow: '(horas de 26 semanas \u2212 perdidas) \u00f7 ciclo',
  calendar: 'calendario',
  iterations: 'iteraciones',
  needsCount: (iterations) => `pide ${iterations}`,
  holdsCount: (iterations) => `caben ${iterations}`,
  past: (iterations) => `${iterations} tras el plazo`,
  deadline: 'Plazo',
  reach: 'Lo que este modelo alcanza como mucho',
  reachHow: 'Con un techo bajo 99 % no hace falta contar.',
  wanted: 'lo que pide el PM',
  ceiling: 'techo',
  onOffer: (target) => `ofrecen: ${fixed(target)} %`,

  sheet: {
    target: 'objetivo',
    noOffer: 'sin oferta aún',
    pace: 'ritmo, en iteraciones',
    aWeek: 'por semana',
    gates: 'controles',
    noGates: 'ninguno',
    proof: 'prueba',
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
    nothing: 'nada aún',
  },
}
