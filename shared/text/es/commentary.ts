import { HOURS_PER_WEEK } from '../../content/constants.ts'
import type { commentary as english } from '../en/commentary.ts'
import { numbersIn } from '../numbers.ts'
import { terms } from './terms.ts'

const { accuracy, percent } = numbersIn('es')
const weeks = (hours: number) => terms.weeks(hours / HOURS_PER_WEEK, 1)
const stall = (reason: string) => Object.entries(terms.stalls).find(([name]) => name === reason)?.[1] ?? reason

export const commentary: typeof english = {
  auditLock: 'Parte 1. Cada quien predice a solas: ¿qué etapa se lleva más del 60 % del tiempo?',
  auditWork: 'Las mesas están abiertas: cinco jugadas y luego se entrega la auditoría.',
  auditReflect: (fell) =>
    `Se automatizó el entrenamiento y el ciclo bajó solo un ${percent(fell)}. ¿Dónde está el impuesto oculto?`,
  auditReveal: 'Esto dijo la clase, y esto es cierto.',
  frontierLock: (ahead) =>
    `Parte 2. El modelo pesado sale con ${terms.points(ahead)} de ventaja. ¿Quién va primero en el mes 6?`,
  frontierWork: 'Quince ensayos y luego se planta la bandera en el codo.',
  frontierRace: 'Empieza la carrera: 26 semanas contra Big Model Inc.',
  frontierReflect: 'La dirección financiera quiere el mejor primer día. Defiende tu caso.',
  frontierReveal: '¿Quién va primero en el mes 6? La clase opinó, la carrera respondió.',
  reviewLock: 'Parte 3. ¿Cuál es la mayor precisión que un equipo alcanza antes del plazo?',
  reviewWork: 'El PM quiere 99 % o nada. Hay que probar que es inalcanzable y acordar un objetivo.',
  finalRun: 'Carrera final: 26 semanas, sin más palancas.',
  ledger: 'Toca el libro de cuentas: ritmo, riesgo y por qué valió la pena.',
  podium: 'El podio.',
  debrief: 'Esa fue la carrera. Ahora, a comentarla.',

  disruption: (sentence) => sentence,

  seatTaken: (student, team) => `${student} entra en ${team}.`,
  auditFiled: (team) => `${team} entregan su auditoría.`,
  flagPlanted: (team) => `${team} plantan su bandera en el codo.`,
  pmAccepted: (team, round, target) => `${team} lo prueban en la ronda ${round}: el PM acepta ${accuracy(target)}.`,
  pmAskedMore: (team, offered, asked) => `${team} ofrecen ${accuracy(offered)}; el PM pide ${accuracy(asked)}.`,
  pmHeld: (team, offered) => `${team} ofrecen ${accuracy(offered)}; su propio plan no llega. El PM mantiene el 99 %.`,
  pmFoundHole: (team, round) => `El PM halla un hueco en la prueba de ${team}, ronda ${round}.`,
  rivalPassed: (team, week) => `Semana ${week}: ${team} pasan a Big Model Inc.`,
  earlierPassed: (team, week) => `Semana ${week}: ${team} pasan a lo mejor de la clase anterior.`,
  rivalPassedBack: (team, week) => `Semana ${week}: Big Model Inc. vuelve a pasar a ${team}.`,
  teamStalled: (team, week, hours, reason) => `Semana ${week}: ${team} paran ${weeks(hours)}, ${stall(reason)}.`,
  moneyRanOut: (team, week) => `Semana ${week}: ${team} se quedan sin dinero. La deriva sigue.`,
  raceFinished: (team, field) => `${team} terminan con ${accuracy(field)} en campo.`,
  shipped: (team, field) => `${team} entregan con ${accuracy(field)} en campo: el PM tiene lo acordado.`,
  busted: (team, field, target) => `${team} llegan a ${accuracy(field)}, por debajo de ${accuracy(target)}: fallo.`,
}
