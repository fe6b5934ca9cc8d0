import type { review as english } from '../../en/play/review.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, percent } = numbersIn('es')

export const review: typeof english = {
  question: (product) =>
    `¿Cuál es la mayor precisión que puede alcanzar tu producto (${product}) en 26 semanas con todas las palancas desbloqueadas?`,
  atBest: (reach) => `${accuracy(reach)} como máximo`,
  between: (low, high) =>
    `Entre ${accuracy(low)} y ${accuracy(high)}. Todas las palancas se desbloquean cuando se acabe el tiempo.`,
  lock: (reach, low, high) => `Confirmar ${accuracy(reach)}, ${fixed(low)} a ${accuracy(high)}`,
  scoring:
    'Busca acertar 8 de cada 10 veces. Un rango amplio gana menos, y fallar cuesta diez veces la distancia al rango.',

  levers: 'Palancas',
  lever: 'Palanca',
  leverNames: {
    size: 'Tamaño',
    verify: 'Verificar',
    iterations: 'Iterar',
    automate: 'Automatizar',
    gates: 'Controles',
  },
  byHand: 'manual',
  stageToAutomate: 'Etapa por automatizar',
  gateHint: (gate, lost) =>
    `Un control cuesta ${gate}. Una restricción que se encuentra una etapa después cuesta el doble. Ahora pierdes <b>${lost}</b>.`,
  writeOffer: 'Preparar la oferta',
  backToPipeline: 'Volver al pipeline',
  lastRound: (round, target) => `Ronda ${round}: ofreciste ${accuracy(target)} y el PM dijo que no.`,
  firstRound: `Haz un plan y demuestra que ${accuracy(99, 0)} es inalcanzable.`,

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
  pickTerms: 'Elige primero cada término',
  round: (round, of) => `Ronda ${round} de ${of}`,

  pm: 'El PM',
  patience: (left, of) => `Paciencia del PM: ${left} de ${of}`,
  quoteOpen: '«',
  quoteClose: '»',

  proof: 'La demostración',
  why: `Por qué ${accuracy(99, 0)} es inalcanzable`,
  conclusions: {
    iterations: 'Requiere demasiadas iteraciones',
    ceiling: 'El techo es muy bajo',
  },
  terms: {
    gap: {
      name: 'brecha',
      meaning: `Brecha = ln(brecha inicial hasta el techo ÷ brecha que queda con ${accuracy(99, 0)})`,
    },
    noise: { name: 'ruido', meaning: 'Ruido = ruido² ÷ 2 × (1 ÷ brecha final² − 1 ÷ brecha inicial²)' },
    gain: { name: 'avance', meaning: 'Avance = la parte de la brecha que cierra cada iteración' },
    lost: { name: 'perdidas', meaning: 'Perdidas = horas que se pierden en controles y restricciones tardías' },
    cycle: { name: 'ciclo', meaning: 'Ciclo = horas por iteración' },
    ceiling: { name: 'techo', meaning: 'Techo = la precisión que ningún número de iteraciones supera con este tamaño' },
  },
  term: (name, value) => `${name}: ${value}`,
  wrongTerm: (name, value) => `${name}: ${value}, incorrecto`,
  notPicked: 'sin elegir',
  needed: 'hacen falta',
  weeksInHours: '26 semanas, h',
  held: 'caben',
  isNotAbove: 'no supera',
  demand: 'lo exigido',
  pickYours: (meaning) => `${meaning}. Elige el tuyo:`,
  noNumber: 'Esta fórmula no tiene un valor para tu plan. ¿Es el argumento correcto?',
  automated: (stages) => `${stages} con automatización`,
  noGates: 'sin controles',
  gates: (gates) => `controles ${gates}`,
  aRelease: (changes) => `${changes} por versión`,
  verified: (share) => `${percent(share)} verificado`,

  agreedAt: (target) => `Acordaste ${accuracy(target)}.`,
  heldTo: (target) => `El PM exige ${accuracy(target)}.`,
  agreedWhat: 'El plan quedó bloqueado. Si llegas al menos a eso, cumples.',
  heldWhat: 'No hubo acuerdo. Ajusta el plan: cada punto que te falte cuesta tres.',

  ship: 'Cumples',
  bust: 'No cumples',
  shipAgreed: (field, target) => `${field}; acordaste ${accuracy(target)}.`,
  shipWanted: (field, target) => `${field}; el PM quería ${accuracy(target)}.`,
  youAgreed: (target) => `Acordaste ${accuracy(target)}.`,
  pmHolds: (target) => `El PM te exige ${accuracy(target)}.`,
  handsOff: 'Las palancas están bloqueadas. Ahora el plan tiene que resistir restricciones, defectos e imprevistos.',
}
