import type { audit as english } from '../../en/play/audit.ts'
import { numbersIn } from '../../numbers.ts'

const { fixed, hours, money, percent } = numbersIn('es')

export const audit: typeof english = {
  question: '¿Qué etapa se lleva más del 60\u00a0% de tu tiempo de desarrollo?',
  questionLabel: 'La etapa que se lleva más tiempo',
  locked: (stage, confidence) => `${stage}, ${percent(confidence)} de seguridad`,
  instrumentsOpen: 'Los instrumentos se abren cuando termine el tiempo.',
  lock: (stage, confidence) => `Fijar ${stage} al ${percent(confidence)}`,
  pickStage: 'Elige una etapa',
  stakesRight: (points, of) => `${fixed(points)} de ${of} puntos`,
  stakesWrong: (points) => `${fixed(points)} puntos`,

  stageToChange: 'Etapa que cambiar',
  reset: 'lo quitó',
  set: (level) => `puso ${level}`,
  allStrategies: 'Todas las estrategias y tus jugadas',
  strategies: 'Estrategias',
  fileTitle: 'Entregar la auditoría',

  automation: (stage) => `${stage}: automatización`,
  byHand: 'A mano: no ahorra nada.',
  slide: 'Desliza hasta una estrategia para ver qué hace.',
  saves: (saved, cost) => `Ahorra ${hours(saved)} por ${money(cost)}`,
  perK: (leverage) => `${fixed(leverage, 2)} h por k$`,
  perKBest: (leverage, best) => `${fixed(leverage, 2)} h por k$ (la mejor: ${fixed(best, 2)})`,

  batch: 'Cambios por versión',
  batchAlone: '1, cada uno solo',
  batchShared: (most) => `${most} comparten el impuesto`,
  shipDefect: (risk) => `${percent(risk)} de las versiones llevan un defecto`,
  noDefect: 'Ningún defecto se esconde tras otro',
  freeMove: 'Gratis, y no es una jugada.',

  isMove: (move) => `Es la jugada ${move}`,
  logMove: (move) => `Anotar jugada ${move}`,
  file: 'Entregar la auditoría',

  moveResult: (move, by, saved, leverage) =>
    `Jugada ${move}${by && ` de ${by}`}: ahorra ${hours(saved)}, ${fixed(leverage, 2)} h por k$`,
  tryStrategy: (name) => `Probar ${name}`,
  try: 'Probar',

  yourBottleneck: 'Tu cuello de botella',
  mostSaved: 'Más horas ahorradas por k$',
  mostLeverage: 'La estrategia que más ahorra por k$',
  moveGloss: (saved, leverage) => `${fixed(saved)} h, ${fixed(leverage, 2)} por k$`,
  filesWhen: 'Se entrega cuando la mayoría acepta, o tras 15 s sin objeción.',
  fileChoice: (stage, strategy) => `Entregar ${stage}, ${strategy}`,
  pickBoth: 'Elige un cuello de botella y una estrategia',

  pointedAt: (stage) => `Señalas ${stage}`,
  truthNext: 'Ahora viene la verdad de cada categoría.',
  pointAt: (stage) => `Señalar ${stage}`,
  pointAtStage: 'Señala una etapa',
  whereIsTax: (fell) =>
    `Automatizaste el entrenamiento y el ciclo bajó solo un ${percent(fell)}. ¿Dónde está el impuesto oculto?`,
  taxLabel: 'Dónde está el impuesto oculto',
  trainedReading: (fell) => `Entrenamiento automático: −${percent(fell)}`,
  whySlow: '¿Por qué sigue lento? Una frase.',

  noLock: 'No predijiste. La predicción de tu equipo es la media de quienes lo hicieron.',
  lockRight: (stage, confidence, points, of) =>
    `Dijiste <b>${stage}</b> al ${percent(confidence)}: acierto, <b>${fixed(points)} de ${of} puntos</b> para ti; el equipo recibe la media.`,
  lockWrong: (stage, confidence, points, of) =>
    `Dijiste <b>${stage}</b> al ${percent(confidence)}: error, <b>${fixed(points)} de ${of} puntos</b> para ti; el equipo recibe la media.`,
  noAudit: 'Tu equipo no entregó ninguna auditoría.',
  filedTrue: (stage) => `Entregaste <b>${stage}</b>, el verdadero cuello de botella.`,
  filedWrong: (stage) => `Entregaste <b>${stage}</b>, que no es el cuello de botella.`,
  filedTrueWith: (stage, strategy, leverage, best) =>
    `Entregaste <b>${stage}</b>, el verdadero cuello de botella, con <b>${strategy}</b>: ${fixed(leverage, 2)} h por k$; lo mejor posible es ${fixed(best, 2)}.`,
  filedWrongWith: (stage, strategy, leverage, best) =>
    `Entregaste <b>${stage}</b>, que no es el cuello de botella, con <b>${strategy}</b>: ${fixed(leverage, 2)} h por k$; lo mejor posible es ${fixed(best, 2)}.`,
  halfScore: 'Con menos de cinco jugadas vale la mitad.',
  truth: (stage, share) =>
    share === null ? `${stage} se lleva casi todo el ciclo.` : `${stage} se lleva el ${percent(share)} de cada ciclo.`,
  yourLock: 'Tu predicción',
  yourAudit: 'Tu auditoría',
  studentsSaid: (track) => `Lo que dijo la clase en ${track}`,
  foundLeverage: 'Hallaron la palanca',
  leverage: (team, strategy, share, cost) =>
    `<b>${team}</b>: ${strategy}, −${percent(share)} del ciclo por ${money(cost)}.`,
}
