import { RIVAL_NAME } from '../../../content/constants.ts'
import type { lead as english } from '../../en/figures/lead.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, percent, signed } = numbersIn('es')
const TIMES = ['', '', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho', 'Nueve', 'Diez', 'Once', 'Doce']
const many = (times: number) => `${TIMES[times] ?? fixed(times, 0)} veces más experimentos`
/** Without a decimal where there is nothing behind it. */
const short = (value: number) => (Number.isInteger(Number(value.toFixed(1))) ? 0 : 1)
const gap = (points: number) => `${fixed(points)} puntos porcentuales`

export const lead: typeof english = {
  whyFast: 'Por qué ganó el rápido',
  whyRival: `Por qué ganó ${RIVAL_NAME}`,
  fastTeam: 'el equipo rápido',
  you: 'tu equipo',
  whyYou: `Por qué le ganaron a ${RIVAL_NAME}`,
  whyNotYou: `Por qué les ganó ${RIVAL_NAME}`,
  whyTeam: (team) => `Por qué ${team} le ganaron a ${RIVAL_NAME}`,
  whyNotTeam: (team) => `Por qué ${RIVAL_NAME} les ganó a ${team}`,
  even: `Un empate con ${RIVAL_NAME}, parte por parte`,
  parts: {
    moreExperiments: 'más experimentos',
    fewerExperiments: 'menos experimentos',
    sameExperiments: 'igual de experimentos',
    smallerModel: 'modelo chico',
    fullSize: 'modelo completo',
    automated: 'modelo y automatización',
    batching: 'más cambios por versión',
    noBatching: 'un cambio por versión',
    driftOutrun: 'deriva superada',
    driftAhead: 'deriva sin superar',
  },
  why: {
    experiments: (own, rival) => `llegan ${fixed(own, 0)}, no ${fixed(rival, 0)}`,
    start: (own, rival) =>
      accuracy(own) === accuracy(rival)
        ? `ambos empiezan en ${accuracy(own, short(own))}`
        : `empieza en ${accuracy(own, short(own))}, no en ${accuracy(rival, short(rival))}`,
    defects: (risk) => `${percent(risk)} de las versiones con un defecto`,
    driftOutrun: 'el mundo cambia y le sigue el paso',
    driftAhead: 'el mundo cambia más rápido',
    end: 'semana 26, en uso real',
  },
  ahead: 'puntos porcentuales de ventaja',
  behind: 'puntos porcentuales de desventaja',
  level: 'puntos porcentuales de diferencia',
  inWeek: 'en la semana 26',
  reading: (points) =>
    points === 0
      ? `Empate con ${RIVAL_NAME} en la semana 26.`
      : `${gap(Math.abs(points))} ${points > 0 ? 'por encima' : 'por debajo'} de ${RIVAL_NAME} en la semana 26.`,
  leadChanges: (week) => `El líder cambia en la semana ${week}`,
  leadStays: 'El líder no cambia',
  weekZero: 'semana 0',
  chart: 'Ambos en uso real. Línea delgada: lo que dicen las pruebas.',
  many,
  beats: (times, behind) =>
    `${many(times)} valen más que ${fixed(behind, short(behind))} puntos porcentuales de ventaja inicial.`,
  beaten: (times, behind) =>
    `${many(times)} no alcanzaron a compensar ${fixed(behind, short(behind))} puntos porcentuales de ventaja inicial.`,
  caption: 'Precisión en uso real en la semana 26, parte por parte',
  head: ['parte', 'puntos porcentuales', 'por qué'],
  signed: (points) => signed(points),
}
