import type { frontier as english } from '../../en/play/frontier.ts'
import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'
import { terms } from '../figures/terms.ts'

const plural = pluralIn('es')
const { accuracy, fixed, percent } = numbersIn('es')
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const trials = (count: number) => `${count} ${plural(count, { one: 'ensayo', other: 'ensayos' })}`

/** How many experiments a plan has against another one, and the words that lead to the other. */
const SHARES = [
  [0.08, 'menos de una décima parte de los experimentos', 'del'],
  [0.15, 'una décima parte de los experimentos', 'del'],
  [0.225, 'una quinta parte de los experimentos', 'del'],
  [0.29, 'una cuarta parte de los experimentos', 'del'],
  [0.41, 'un tercio de los experimentos', 'del'],
  [0.59, 'la mitad de los experimentos', 'del'],
  [0.71, 'dos tercios de los experimentos', 'del'],
  [0.95, 'menos experimentos', 'que el'],
  [1.05, 'tantos experimentos', 'como el'],
  [1.4, 'más experimentos', 'que el'],
  [1.7, 'una vez y media los experimentos', 'del'],
  [1.95, 'casi el doble de experimentos', 'que el'],
  [2.3, 'el doble de experimentos', 'que el'],
  [2.75, 'dos veces y media los experimentos', 'del'],
  [3.5, 'el triple de experimentos', 'que el'],
] as const
const experiments = (times: number): readonly [string, string] => {
  const [, says, than] = SHARES.find(([most]) => times < most) ?? []
  return says ? [says, than] : [`${fixed(times, 0)} veces los experimentos`, 'del']
}

export const frontier: typeof english = {
  question: '¿Quién lidera en el mes 6: el equipo que sale mejor o el equipo rápido?',
  questionLabel: 'Quién lidera en el mes 6',
  rivalGloss: (ahead) => `sale con ${terms.percentagePoints(ahead)} de ventaja`,
  fastTeam: 'El equipo rápido',
  fastGloss: (times) => `con un modelo más pequeño, itera ${fixed(times, 0)} veces más rápido`,
  rivalStays: 'Big Model Inc. sigue al frente',
  fastFrom: (week) => `El equipo rápido, desde la semana ${week}`,
  sure: (confidence) => `${percent(confidence)} de confianza. Verás la respuesta más adelante.`,
  pickLeader: 'Elige primero quién lidera',
  pickWeek: 'Elige primero una semana',
  lockRival: (confidence) => `Confirmar Big Model Inc. al ${percent(confidence)}`,
  lockFast: (week) => `Confirmar equipo rápido, semana ${week}`,
  whichWeek: '¿En qué semana cambia el líder?',
  weekLabel: 'Semana en que cambia el líder',
  week: (week) => `semana ${week}`,
  lastWeek: (week) => `semana ${week}, la última`,
  whatCounts: 'Acertar quién lidera da más puntos. La semana da puntos si fallas por menos de 8.',

  levers: 'Palancas',
  findKnee: 'Encontrar el codo',
  frontier: 'Frontera',
  trials: 'Ensayos',
  isTrial: (trial) => `Ya probaste este plan: ensayo ${trial}.`,
  tooMany: 'Demasiadas iteraciones',
  noTrials: 'Aún no hay ensayos. Prueba un plan y podrás compararlo aquí y volver a él.',
  heads: ['ensayo', 'tamaño', 'verif.', 'iter.', 'en uso'],
  use: 'Usar',
  useHead: 'usar',
  usePlan: (trial) => `Usar el plan del ensayo ${trial}`,
  best: 'el mejor',
  onBench: 'plan actual',
  trialTitle: (trial, name) => (name ? `Ensayo ${trial}, ${name}` : `Ensayo ${trial}`),
  nameIt: 'nombrar',
  nameTrial: (trial) => `Nombrar el ensayo ${trial}`,
  renameTrial: (trial, name) => `Ensayo ${trial}, ${name}: cambiar el nombre`,
  trialName: (trial) => `Nombre del ensayo ${trial}`,
  trialNameHint: 'Nombre, p. ej., pequeño y seguro',
  keepName: 'Guardar',

  whereKnee: 'Dónde está el codo',
  knee: 'El codo',
  noTrialHere: 'Aún no hay ensayos',
  flagStands: (size) => `Plantaste tu bandera en ${size}.`,
  before: (missing) =>
    `${plural(missing, { one: 'Falta', other: 'Faltan' })} ${trials(missing)} para plantar la bandera.`,
  filesWhen: (needed, present) =>
    `Se entrega cuando aceptan ${needed} de ${present}, o después de 15 s si nadie objeta.`,
  filesAtOnce: 'Se entrega de inmediato.',
  compare: 'Comparar ensayos',
  flagPlanted: 'Bandera plantada',
  toGo: (missing) => `${plural(missing, { one: 'Falta', other: 'Faltan' })} ${trials(missing)}`,
  plantAt: (size) => `Plantar la bandera en ${size}`,

  changePlan: 'Cambia tu plan',
  fromNext: 'desde la próxima iteración',
  raceOver: 'Se acabaron las 26 semanas. Ahora verás qué enseñaron.',
  countsFromNext: 'Vale desde la próxima iteración.',
  sizeStops: (weeks) => `Cambiar el tamaño del modelo te detiene al menos ${terms.weeks(weeks, 1)}.`,
  sizeStopsTrain: 'Cambiar el tamaño te detiene lo que tarda una versión.',
  sizeCost: (weeks) => `Te detiene <b>${terms.weeks(weeks, 1)}</b> y no ganas nada de inmediato.`,
  sizeLoses: (weeks, points) =>
    `Te detiene <b>${terms.weeks(weeks, 1)}</b> y pierdes <b>${fixed(points)} puntos porcentuales</b> de inmediato.`,
  moveFirst: 'Elige primero otro tamaño',
  changeTo: (size) => `Cambiar a ${size}`,
  modelSize: 'Tamaño',
  verify: 'Verificar',
  iterations: 'Iteraciones',
  slips: (one) => `se escapa 1 de ${fixed(one, 0)}`,
  aRelease: (changes) => `${changes} por versión`,

  nextLabel: 'Próxima iteración',
  landedOf: (landed, planned) => `Hechas ${fixed(landed, 0)} de ${fixed(planned, 0)}.`,
  landed: (landed) => `Hechas ${fixed(landed, 0)}.`,
  taught: (points) => ` La última te enseñó ${fixed(points, 2)} puntos porcentuales.`,
  standingStill: (reason) => `<stall>Detenidos</stall>: ${reason}`,
  noMore: 'No quedan iteraciones',
  landsNow: 'Una iteración está terminando',
  nextIn: (seconds) => `Próxima iteración en ${seconds} s`,
  toWait: (span) => ` Espera: ${span}.`,

  caseSent: 'El CFO ya tiene tu argumento',
  pickMore: (missing) => `Elige ${missing} ${plural(missing, { one: 'dato', other: 'datos' })} más`,
  makeCase: 'Presentar el argumento',
  cfo: '«Compremos el modelo que es mejor el primer día», dice el CFO. Elige tres datos de tu carrera que lo refuten.',
  facts: 'Datos de tu carrera',
  argument: 'Tu argumento en una frase',

  noLock: 'No hiciste una predicción. Tu equipo recibe el promedio de quienes sí la hicieron.',
  saidRival: (points, of) =>
    `Dijiste <b>Big Model Inc. sigue al frente</b>. <b>${fixed(points)} de ${of} puntos</b> para ti. Tu equipo recibe el promedio.`,
  saidFast: (week, points, of) =>
    `Dijiste <b>el equipo rápido, desde la semana ${week}</b>. <b>${fixed(points)} de ${of} puntos</b> para ti. Tu equipo recibe el promedio.`,
  truth: (week) =>
    week === null
      ? 'El equipo rápido toma la delantera y la conserva.'
      : `El equipo rápido toma la delantera en la semana ${week} y la conserva.`,
  yourLock: 'Tu predicción',
  kneeLies: (size) => `El codo está en ${size}`,
  flagOnKnee: (size) => `Plantaste tu bandera en <b>${size}</b>, justo en el codo.`,
  flagOff: (size, short) =>
    `Plantaste tu bandera en <b>${size}</b>. El mejor plan con ese tamaño termina ${terms.percentagePoints(short, 2)} por debajo del máximo.`,
  noFlag: 'Tu equipo no plantó ninguna bandera.',
  weakFacts: (count) => (count === 1 ? 'Un dato tuyo que no prueba nada' : 'Datos tuyos que no prueban nada'),
  yourRace: 'Tu carrera',
  passed: (week) => `Superaste a Big Model Inc. en la semana ${week}.`,
  notPassed: 'Nunca superaste definitivamente a Big Model Inc.',
  finishedAt: (field) => `Terminaste con ${accuracy(field)} en uso real.`,

  call: 'Predice y prueba',
  firstTrial: 'El primero va sin predicción.',
  runFirst: 'Probar el ensayo 1',
  callQuestion: (trial) => `¿Más alto que el ensayo ${trial}?`,
  mateRuns: (name) => `${name} prueba un ensayo.`,
  calls: { higher: 'Más alto', lower: 'Más bajo' },
  runs: (trial) => `probar el ensayo ${trial}`,
  allRun: (most) => `Ya probaste los ${most} ensayos.`,
  causes: {
    title: 'Lo que causa este plan',
    more: 'Más',
    experiments: 'experimentos en 26 semanas',
    holds: 'caben en el calendario',
    pays: 'paga el presupuesto',
    cycle: 'un ciclo',
    tax: 'del ciclo es impuesto',
    rework: 'del ciclo es retrabajo',
    ceiling: 'techo',
    slips: 'cambios que esconden un defecto',
    oneIn: (count) => `1 de cada ${fixed(count, 0)}`,
    perRelease: 'por versión',
    shipDefect: 'con defecto',
    start: 'inicio',
    signal: 'señal',
    left: 'quedan',
    taxEach: 'impuesto c/u',
  },
  causesFirst: (experiments, start) => `${fixed(experiments, 0)} experimentos en 26 semanas, desde ${accuracy(start)}.`,
  causesNext: (times, trial, start, sameStart) => {
    const [share, than] = experiments(times)
    return `${upper(share)} ${than} ensayo ${trial}, ${sameStart ? 'con el mismo inicio' : `desde ${accuracy(start)}`}.`
  },
  result: 'Lo que mostró el ensayo',
  firstEnds: (field) => `El ensayo 1 termina en ${accuracy(field)} en uso real.`,
  callNext: 'Predice cada uno de los siguientes antes de probarlo.',
  verdict: (right, _trial, ended) =>
    `${right ? 'Acertaste' : 'Fallaste'}: termina más ${ended === 'higher' ? 'alto' : 'bajo'}.`,
  tooClose: 'Casi iguales: cuenta como correcto.',
  against: (field, before) => `${accuracy(field)} en uso real, antes ${accuracy(before)}.`,
  causeNames: {
    start: (up) => (up ? 'el inicio más alto' : 'el inicio más bajo'),
    experiments: (_up, times) => `tener ${experiments(times)[0]}`,
    signal: (up) => (up ? 'la señal más clara' : 'la señal más débil'),
    ceiling: (up) => (up ? 'el techo más alto' : 'el techo más bajo'),
    defects: (up) => (up ? 'entregar menos defectos' : 'entregar más defectos'),
  },
  wonMore: (gain, loss) =>
    loss === null ? `Lo decidió ${gain}.` : `${upper(gain)} aportó más de lo que costó ${loss}.`,
  costMore: (loss, gain) =>
    gain === null ? `Lo decidió ${loss}.` : `${upper(loss)} costó más de lo que aportó ${gain}.`,
  cancelOut: (gain, loss) => `${upper(gain)} y ${loss} se compensan.`,
  hardlyDiffer: 'Los dos planes casi no difieren.',
  record: (right, calls, streak) => `${streak > 1 ? `<b>${streak} seguidos</b>, ` : ''}${right} de ${calls} aciertos`,
  setUp: (trial) => `Preparar el ensayo ${trial}`,
  nowhere: 'sin colocar',
  bestNear: (size, field) => `El tamaño probado más cercano: ${size}, ${accuracy(field)} en uso real`,
  placeFlag: '¿Dónde está el <knee>codo</knee>, el tamaño desde el que ya no conviene achicar?',
  placeFirst: 'Primero coloca la bandera',
}
