import type { review as english } from '../../en/play/review.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, percent } = numbersIn('es')

export const review: typeof english = {
  question: (product) =>
    `¿Cuál es la mayor precisión que puede alcanzar tu producto (${product}) en 26 semanas, con todas las palancas?`,
  atBest: (reach) => `${accuracy(reach)} como mucho`,
  between: (low, high) =>
    `Entre ${accuracy(low)} y ${accuracy(high)}. Todas las palancas se abren cuando termine el tiempo.`,
  lock: (reach, low, high) => `Fijar ${accuracy(reach)}, de ${accuracy(low)} a ${accuracy(high)}`,
  scoring:
    'Acierta 8 de cada 10 veces: un rango ancho gana menos, y una verdad fuera de él cuesta diez veces lo que falla.',

  levers: 'Palancas',
  lever: 'Palanca',
  leverNames: {
    size: 'Tamaño',
    verify: 'Verificar',
    iterations: 'Iterar',
    automate: 'Automatizar',
    gates: 'Controles',
  },
  byHand: 'a mano',
  stageToAutomate: 'Etapa que automatizar',
  gateHint: (gate, lost) =>
    `Un control cuesta ${gate}. Una restricción hallada una etapa después cuesta el doble. Pierdes ahora: <b>${lost}</b>.`,
  writeOffer: 'Escribir la oferta',
  backToPipeline: 'Volver al pipeline',
  lastRound: (round, target) => `Ronda ${round}: ofreciste ${accuracy(target)}; el PM dijo que no.`,
  firstRound: 'Haz un plan y prueba que 99 % es inalcanzable.',

  yourOffer: 'Tu oferta',
  planReaches: (field) => `Tu plan alcanza ${accuracy(field)}`,
  offerLess: 'Ofrecer menos',
  offerMore: 'Ofrecer más',
  offerIn: 'Tu oferta en %',
  pace: 'ritmo',
  aWeek: (iterations) => `${fixed(iterations)} por semana`,
  gatesOpen: 'controles',
  none: 'ninguno',
  gap: 'brecha de verif.',
  risk: (share) => `${percent(share)} de riesgo`,
  plan: 'Plan',
  offer: (target) => `Ofrecer ${accuracy(target)} al PM`,
  tooMany: 'Demasiadas iteraciones',
  pickTerms: 'Elige antes cada término',
  round: (round, of) => `Ronda ${round} de ${of}`,

  pm: 'El PM',
  patience: (left, of) => `Paciencia del PM: ${left} de ${of}`,
  quoteOpen: '«',
  quoteClose: '»',

  proof: 'La prueba',
  why: 'Por qué 99 % es inalcanzable',
  conclusions: {
    iterations: 'Demasiadas iteraciones',
    ceiling: 'El techo lo impide',
  },
  terms: {
    gap: { name: 'brecha', meaning: 'Brecha = ln(brecha hasta el techo al inicio ÷ la que queda al 99 %)' },
    noise: { name: 'ruido', meaning: 'Ruido = ruido² ÷ 2 × (1 ÷ brecha final² − 1 ÷ brecha inicial²)' },
    gain: { name: 'avance', meaning: 'Avance = la parte de la brecha que cierra una iteración' },
    lost: { name: 'perdidas', meaning: 'Perdidas = horas que toman los controles y las restricciones tardías' },
    cycle: { name: 'ciclo', meaning: 'Ciclo = horas que dura una iteración' },
    ceiling: { name: 'techo', meaning: 'Techo = lo que ningún número de iteraciones supera con este tamaño' },
  },
  term: (name, value) => `${name}: ${value}`,
  wrongTerm: (name, value) => `${name}: ${value}, erróneo`,
  notPicked: 'sin elegir',
  needed: 'hacen falta',
  weeksInHours: '26 semanas, h',
  held: 'caben',
  isNotAbove: 'no supera',
  demand: 'lo exigido',
  pickYours: (meaning) => `${meaning}. Elige el tuyo:`,
  noNumber: 'Esta fórmula no tiene ese número para tu plan. ¿Es el argumento correcto?',
  automated: (stages) => `${stages} en automático`,
  noGates: 'sin controles',
  gates: (gates) => `controles ${gates}`,
  aRelease: (changes) => `${changes} por versión`,
  verified: (share) => `${percent(share)} verificado`,

  agreedAt: (target) => `Acordado: ${accuracy(target)}.`,
  heldTo: (target) => `El PM exige ${accuracy(target)}.`,
  agreedWhat: 'El plan está cerrado. Si llegas a eso o más, entregas.',
  heldWhat: 'Sin acuerdo. Ajusta el plan: cada punto que falte cuesta tres.',

  ship: 'Entregas',
  bust: 'Fallo',
  shipAgreed: (field, target) => `${field}; acordado ${accuracy(target)}.`,
  shipWanted: (field, target) => `${field}; el PM quería ${accuracy(target)}.`,
  youAgreed: (target) => `Acordaste ${accuracy(target)}.`,
  pmHolds: (target) => `El PM te exige ${accuracy(target)}.`,
  handsOff: 'Ya no se mueve ninguna palanca: el plan se enfrenta a restricciones, defectos e imprevistos.',
}
