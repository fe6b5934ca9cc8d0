import { HOURS_PER_WEEK } from '../../content/constants.ts'
import type { commentary as english } from '../en/commentary.ts'
import { numbersIn } from '../numbers.ts'
import { terms } from './figures/terms.ts'

const { accuracy, percent } = numbersIn('es')
const weeks = (hours: number) => terms.weeks(hours / HOURS_PER_WEEK, 1)
const stall = (reason: string) => Object.entries(terms.stalls).find(([name]) => name === reason)?.[1] ?? reason

export const commentary: typeof english = {
  auditLock: `Parte 1. Cada quien predice por su cuenta: ¿qué etapa se lleva más del ${percent(0.6)} del tiempo?`,
  again: 'Hablen con alguien que votó distinto. Después todos votan otra vez.',
  auditWork: 'Las mesas están abiertas: prueben cinco jugadas y luego entreguen la auditoría.',
  auditReflect: (fell) =>
    `Se automatizó el entrenamiento, pero el ciclo bajó solo un ${percent(fell)}. ¿Dónde está el impuesto oculto?`,
  auditReveal: 'Esto predijo la clase, y esta es la respuesta.',
  frontierLock: (ahead) => `Parte 2. Big Model Inc. sale con ${terms.percentagePoints(ahead)} de ventaja.`,
  frontierWork: 'Pronostiquen y hagan sus ensayos; luego planten su bandera en el codo.',
  frontierRace: 'Empieza la carrera: 26 semanas contra Big Model Inc.',
  frontierReflect: 'El CFO quiere el modelo que es mejor el primer día. Presenten su argumento.',
  frontierReveal: '¿Quién lidera en el mes 6? La clase predijo y la carrera decidió.',
  reviewLock: 'Parte 3. ¿Cuál es la mayor precisión que un equipo puede alcanzar antes del plazo?',
  reviewWork: `El PM quiere ${accuracy(99, 0)} o nada. Demuestren que es inalcanzable y acuerden un objetivo.`,
  finalRun: 'Carrera final: 26 semanas con las palancas bloqueadas.',
  ledger: 'Firmen su balance: el ritmo que prometen, el riesgo que aceptan y por qué vale la pena.',
  podium: 'El podio.',
  debrief: 'Esa fue la carrera. Ahora hay que comentarla.',

  disruption: (sentence) => sentence,

  seatTaken: (student, team) => `${student} entra a ${team}.`,
  auditFiled: (team) => `${team} entregan su auditoría.`,
  rightCalls: (team, calls) => `${team} aciertan ${calls} predicciones seguidas.`,
  flagPlanted: (team) => `${team} plantan su bandera.`,
  pmAccepted: (team, round, target) => `${team} lo demuestran en la ronda ${round}. El PM acepta ${accuracy(target)}.`,
  pmAskedMore: (team, offered, asked) => `${team} ofrecen ${accuracy(offered)}; el PM pide ${accuracy(asked)}.`,
  pmHeld: (team, offered) =>
    `${team} ofrecen ${accuracy(offered)}; su propio plan no alcanza. El PM les exige ${accuracy(99, 0)}.`,
  pmFoundHole: (team, round) => `Ronda ${round}: el PM encuentra un error en la demostración de ${team}.`,
  rivalPassed: (team, week) => `Semana ${week}: ${team} superan a Big Model Inc.`,
  earlierPassed: (team, week) => `Semana ${week}: ${team} superan al mejor equipo de la clase anterior.`,
  rivalPassedBack: (team, week) => `Semana ${week}: Big Model Inc. vuelve a superar a ${team}.`,
  teamStalled: (team, week, hours, reason) => `Semana ${week}: ${team} se detienen ${weeks(hours)}: ${stall(reason)}.`,
  moneyRanOut: (team, week) => `Semana ${week}: ${team} se quedan sin dinero y la deriva continúa.`,
  raceFinished: (team, field) => `${team} terminan con ${accuracy(field)} en uso real.`,
  shipped: (team, field) => `${team} cumplen su objetivo con ${accuracy(field)} en uso real.`,
  busted: (team, field, target) =>
    `${team} llegan a ${accuracy(field)}, por debajo de ${accuracy(target)}. No cumplen.`,
}
