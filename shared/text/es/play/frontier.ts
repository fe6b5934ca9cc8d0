import type { frontier as english } from '../../en/play/frontier.ts'
import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'
import { terms } from '../terms.ts'

const plural = pluralIn('es')
const { accuracy, fixed, percent } = numbersIn('es')
const trials = (count: number) => `${count} ${plural(count, { one: 'ensayo', other: 'ensayos' })}`

export const frontier: typeof english = {
  question: (ahead, times) =>
    `El modelo pesado sale con ${terms.points(ahead)} de ventaja e itera ${fixed(times, 0)} veces más lento. ¿Quién va primero en el mes 6?`,
  questionLabel: 'Quién va primero en el mes 6',
  rivalGloss: (ahead) => `${terms.points(ahead)} adelante`,
  fastTeam: 'El equipo rápido',
  fastGloss: (times) => `${fixed(times, 0)} veces las iteraciones`,
  rivalStays: 'Big Model Inc. sigue adelante',
  fastFrom: (week) => `El equipo rápido, desde la semana ${week}`,
  sure: (confidence) => `${percent(confidence)} de seguridad. Los instrumentos se abren cuando termine el tiempo.`,
  pickLeader: 'Elige quién va primero',
  lockRival: (confidence) => `Fijar Big Model Inc. al ${percent(confidence)}`,
  lockFast: (week) => `Fijar equipo rápido, semana ${week}`,
  whichWeek: '¿En qué semana cambia la ventaja?',
  weekLabel: 'Semana en que cambia la ventaja',
  week: (week) => `semana ${week}`,
  lastWeek: (week) => `semana ${week}, la última`,
  whatCounts: 'Lo que más cuenta es quién va primero. La semana cuenta si fallas por menos de 8.',

  levers: 'Palancas',
  findKnee: 'Hallar el codo',
  frontier: 'Frontera',
  trials: 'Ensayos',
  isTrial: (trial) => `Es el ensayo ${trial}`,
  tooMany: 'Demasiadas iteraciones',
  logTrialOf: (trial, of) => `Anotar ensayo ${trial} de ${of}`,
  logTrial: (trial) => `Anotar ensayo ${trial}`,
  noTrials: 'Aún no hay ensayos. Anota un plan y quedará aquí para comparar y volver a él.',
  heads: ['ensayo', 'tamaño', 'verif.', 'iter.', 'en campo'],
  use: 'Usar',
  useHead: 'usar',
  usePlan: (trial) => `Usar el plan del ensayo ${trial}`,
  best: 'mejor',
  onBench: 'en la mesa',
  trialTitle: (trial, name) => (name ? `Ensayo ${trial}, ${name}` : `Ensayo ${trial}`),
  nameIt: 'nombrar',
  nameTrial: (trial) => `Nombrar el ensayo ${trial}`,
  renameTrial: (trial, name) => `Ensayo ${trial}, ${name}: cambiar el nombre`,
  trialName: (trial) => `Nombre del ensayo ${trial}`,
  trialNameHint: 'Nombre, p. ej. pequeño y seguro',
  keepName: 'Guardar',

  whereKnee: 'Dónde está el codo',
  knee: 'El codo',
  bestHere: (field) => `Mejor ensayo aquí: ${accuracy(field)} en campo`,
  noTrialHere: 'Aún sin ensayos',
  flagStands: (size) => `Tu bandera está en ${size}.`,
  before: (missing) =>
    `${plural(missing, { one: 'Falta', other: 'Faltan' })} ${trials(missing)} para plantar la bandera.`,
  filesWhen: (needed, present) => `Se entrega si aceptan ${needed} de ${present}, o tras 15 s sin objeción.`,
  filesAtOnce: 'Se entrega al momento.',
  compare: 'Comparar ensayos',
  flagPlanted: 'Bandera plantada',
  toGo: (missing) => `${plural(missing, { one: 'Falta', other: 'Faltan' })} ${trials(missing)}`,
  plantAt: (size) => `Plantar la bandera en ${size}`,

  changePlan: 'Cambia tu plan',
  fromNext: 'cuenta desde la próxima iteración',
  raceOver: 'Se acabaron las 26 semanas. Ahora viene lo que enseñaron.',
  countsFromNext: 'Cuenta desde la próxima iteración.',
  sizeStops: (weeks) => `Otro tamaño de modelo te detiene ${terms.weeks(weeks, 1)} o más.`,
  sizeStopsTrain: 'Otro tamaño te detiene lo que dura sacar una versión.',
  sizeCost: (weeks) => `Te detiene <b>${terms.weeks(weeks, 1)}</b> y no gana nada al momento.`,
  sizeLoses: (weeks, points) =>
    `Te detiene <b>${terms.weeks(weeks, 1)}</b> y pierde <b>${fixed(points)} puntos</b> al momento.`,
  moveFirst: 'Mueve antes el tamaño',
  changeTo: (size) => `Cambiar a ${size}`,
  modelSize: 'Tamaño',
  verify: 'Verificar',
  iterations: 'Iteraciones',
  slips: (one) => `escapa 1 de ${fixed(one, 0)}`,
  aRelease: (changes) => `${changes} por versión`,

  nextLabel: 'Próxima iteración',
  landedOf: (landed, planned) => `Hechas ${fixed(landed, 0)} de ${fixed(planned, 0)}.`,
  landed: (landed) => `Hechas ${fixed(landed, 0)}.`,
  taught: (points) => ` La última te enseñó ${fixed(points, 2)} puntos.`,
  standingStill: (reason) => `Detenidos: ${reason}`,
  noMore: 'No quedan iteraciones',
  landsNow: 'Una iteración llega ahora',
  nextIn: (seconds) => `Próxima iteración en ${seconds} s`,
  toWait: (span) => ` Quedan ${span}.`,

  caseSent: 'Finanzas tiene tu argumento',
  pickMore: (missing) => `Elige ${missing} ${plural(missing, { one: 'dato', other: 'datos' })} más`,
  makeCase: 'Presentar el argumento',
  cfo: '«Compremos el modelo con el mejor primer día», dice la dirección financiera. Elige tres datos de tu carrera en contra.',
  facts: 'Datos de tu carrera',
  argument: 'Tu argumento en una frase',

  noLock: 'No predijiste. La predicción de tu equipo es la media de quienes lo hicieron.',
  saidRival: (points, of) =>
    `Dijiste <b>Big Model Inc. sigue adelante</b>: <b>${fixed(points)} de ${of} puntos</b> para ti; el equipo recibe la media.`,
  saidFast: (week, points, of) =>
    `Dijiste <b>el equipo rápido, desde la semana ${week}</b>: <b>${fixed(points)} de ${of} puntos</b> para ti; el equipo recibe la media.`,
  truth: (week) =>
    week === null
      ? 'El equipo rápido toma la ventaja y la conserva.'
      : `El equipo rápido toma la ventaja en la semana ${week} y la conserva.`,
  yourLock: 'Tu predicción',
  kneeLies: (size) => `El codo está en ${size}`,
  flagOnKnee: (size) => `Tu bandera está en <b>${size}</b>: en el codo.`,
  flagOff: (size, short) =>
    `Tu bandera está en <b>${size}</b>: allí el mejor plan termina ${terms.points(short, 2)} bajo lo más alto.`,
  noFlag: 'Tu equipo no plantó ninguna bandera.',
  yourRace: 'Tu carrera',
  passed: (week) => `Pasaste a Big Model Inc. en la semana ${week}.`,
  notPassed: 'No pasaste a Big Model Inc. de forma definitiva.',
  finishedAt: (field) => `Terminaste con ${accuracy(field)} en campo.`,
}
