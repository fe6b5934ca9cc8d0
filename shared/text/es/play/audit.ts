import { HOURS_PER_WEEK } from '../../../content/constants.ts'
import type { audit as english } from '../../en/play/audit.ts'
import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'
import { terms } from '../figures/terms.ts'

const plural = pluralIn('es')
const { fixed, hours, money, percent } = numbersIn('es')
const short = (value: number) => fixed(value, value < 10 ? 1 : 0)

export const audit: typeof english = {
  question: `¿Qué etapa se lleva más del ${percent(0.6)} de tu tiempo de desarrollo?`,
  questionLabel: 'La etapa que se lleva más tiempo',
  locked: (stage, confidence) => `${stage}, ${percent(confidence)} de confianza`,
  answerLater: 'Verás la respuesta más adelante.',
  lock: (stage, confidence) => `Confirmar ${stage} al ${percent(confidence)}`,
  pickStage: 'Elige una etapa primero',
  stakesRight: (points, of) => `${fixed(points)} de ${of} puntos`,
  stakesWrong: (points) => `${fixed(points)} puntos`,

  stageToChange: 'Etapa por cambiar',
  reset: 'la restableció',
  set: (level) => `la puso en ${level}`,
  allStrategies: 'Todas las estrategias y tus jugadas',
  strategies: 'Estrategias',
  fileTitle: 'Entregar la auditoría',

  automation: (stage) => `${stage}: automatización`,
  perK: (leverage) => `${fixed(leverage, 2)} h por mil USD`,

  batch: 'Cambios por versión',
  batchAlone: '1: cada cambio sale solo',
  batchShared: (most) => `${most}: todos comparten el impuesto`,
  shipDefect: (risk) => `El ${percent(risk)} de las versiones lleva un defecto`,
  noDefect: 'Ningún cambio esconde un defecto en otro',
  freeMove: 'Gratis. No cuenta como jugada.',

  isMove: (move) => `jugada ${move}`,
  logMove: (move) => `Registrar jugada ${move}`,
  file: 'Entregar la auditoría',

  moveResult: (move, by, saved, leverage) =>
    `Jugada ${move}${by && ` de ${by}`}: ahorra ${hours(saved)}, ${fixed(leverage, 2)} h por mil USD`,
  tryStrategy: (name) => `Estimar ${name}`,
  try: 'Estimar',

  yourBottleneck: 'Tu cuello de botella',
  mostSaved: 'Más horas ahorradas por cada mil USD',
  mostLeverage: 'La estrategia que más rinde',
  moveGloss: (saved, leverage) => `${hours(saved)}, ${fixed(leverage, 2)} por mil USD`,
  filesWhen: 'Se entrega cuando la mayoría acepta, o después de 15 s si nadie objeta.',
  fileChoice: (stage, strategy) => `Entregar ${stage} y ${strategy}`,
  pickBoth: 'Elige primero un cuello de botella y una estrategia',

  pointedAt: (stage) => `Señalaste ${stage}`,
  truthNext: 'Ahora viene la respuesta para cada categoría.',
  pointAt: (stage) => `Señalar ${stage}`,
  pointAtStage: 'Elige una etapa primero',
  whereIsTax: (fell) =>
    `Automatizaste el entrenamiento, pero el ciclo bajó solo un ${percent(fell)}. ¿Dónde está el impuesto oculto?`,
  taxLabel: 'Dónde está el impuesto oculto',
  trainedReading: (fell) => `Entrenamiento totalmente automatizado: −${percent(fell)}`,
  whySlow: '¿Por qué sigue lento? Una frase.',

  noLock: 'No hiciste una predicción. Tu equipo recibe el promedio de quienes sí la hicieron.',
  lockRight: (stage, confidence, points, of) =>
    `Dijiste <b>${stage}</b> al ${percent(confidence)}: correcto. <b>${fixed(points)} de ${of} puntos</b> para ti. Tu equipo recibe el promedio.`,
  lockWrong: (stage, confidence, points, of) =>
    `Dijiste <b>${stage}</b> al ${percent(confidence)}: incorrecto. <b>${fixed(points)} de ${of} puntos</b> para ti. Tu equipo recibe el promedio.`,
  noAudit: 'Tu equipo no entregó ninguna auditoría.',
  filedTrue: (stage) => `Entregaste <b>${stage}</b>, el verdadero cuello de botella.`,
  filedWrong: (stage) => `Entregaste <b>${stage}</b>, que no es el cuello de botella.`,
  filedTrueWith: (stage, strategy, leverage, best) =>
    `Entregaste <b>${stage}</b>, el verdadero cuello de botella, con <b>${strategy}</b>: ${fixed(leverage, 2)} h por mil USD; lo mejor posible es ${fixed(best, 2)}.`,
  filedWrongWith: (stage, strategy, leverage, best) =>
    `Entregaste <b>${stage}</b>, que no es el cuello de botella, con <b>${strategy}</b>: ${fixed(leverage, 2)} h por mil USD; lo mejor posible es ${fixed(best, 2)}.`,
  halfScore: 'Vale la mitad porque probaste menos de cinco jugadas.',
  truth: (stage, share) =>
    share === null
      ? `${stage} se lleva la mayor parte de cada ciclo.`
      : `${stage} se lleva el ${percent(share)} de cada ciclo.`,
  isTaxStage: (tax) => `${tax}. Es tu <taxStage>etapa del impuesto</taxStage>.`,
  yourLock: 'Tu predicción',
  yourAudit: 'Tu auditoría',
  studentsSaid: (track) => `Lo que dijeron los estudiantes de ${track}`,
  foundLeverage: 'El mayor rendimiento',
  leverage: (team, strategy, share, cost) =>
    `<b>${team}</b>: ${strategy} acorta el ciclo un ${percent(share)} por ${money(cost)}.`,

  cycleTakes: (cycle) => `Un ciclo dura ${hours(cycle)}, o ${terms.weeks(cycle / HOURS_PER_WEEK, 1)}`,
  cycleFalls: (cycle, change) => `Un ciclo baja a ${hours(cycle)}: ${percent(change)}`,
  chooseToEstimate: 'Elige una estrategia y estima las horas que ahorra.',
  otherStrategies: 'Otras estrategias',
  hoursGo: (effects) =>
    `Desaparece ${effects.map(({ stage, share }) => `el ${percent(share)} de las horas de ${stage}`).join(' y ')}.`,
  hoursSaved: 'Horas ahorradas por ciclo',
  notEstimated: 'sin estimar',
  estimateHow: `A menos del ${percent(0.15)} de la verdad, crédito completo; al ${percent(0.35)}, la mitad.`,
  estimateFirst: 'Primero estima',
  creditFor: ({ whole, half }) =>
    `Crédito completo de ${short(whole.from)} a ${short(whole.to)} h; medio de ${short(half.from)} a ${short(half.to)} h.`,
  result: 'Tu estimación frente al modelo',
  saidAndSaves: (mate, said, saved) => `${mate ? `${mate} dijo` : 'Dijiste'} ${said}; ahorra ${hours(saved)}.`,
  you: 'tú',
  truthName: 'verdad',
  credit: 'crédito',
  credits: { whole: 'completo', half: 'medio', none: 'ninguno' },
  error: (off) => (Math.abs(off) < 0.005 ? 'exacto' : `${percent(Math.abs(off))} ${off > 0 ? 'de más' : 'de menos'}`),
  leverageName: 'rendimiento',
  bestYet: (best) => `el mejor: ${fixed(best, 2)}`,
  creditSoFar: 'crédito total',
  creditOf: (credit, of) => `${fixed(credit)} de ${of}`,
  bestCount: (count) => `las ${count} mejores`,
  moreMoves: (missing) =>
    `${plural(missing, { one: 'Falta', other: 'Faltan' })} ${missing} ${plural(missing, { one: 'jugada', other: 'jugadas' })} para entregar la auditoría.`,
  chooseStrategy: (move) => `Elegir la estrategia ${move}`,
}
