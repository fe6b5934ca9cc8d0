import { CALENDAR_HOURS } from '../../../content/constants.ts'
import type { review as english } from '../../en/play/review.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, percent } = numbersIn('es')

export const review: typeof english = {
  question: (product) => `¿A qué precisión en uso real puede llegar tu producto (${product}) en 26 semanas?`,
  taxStays: (strategy) =>
    strategy === null
      ? 'Tu pipeline queda como está. Todo lo demás se puede cambiar.'
      : `Tu pipeline queda como lo entregaste en la Parte 1 (${strategy}). Todo lo demás se puede cambiar.`,
  atBest: (reach) => `${accuracy(reach)} como máximo`,
  between: (low, high) =>
    `Entre ${accuracy(low)} y ${accuracy(high)}. Todas las palancas se desbloquean cuando se acabe el tiempo.`,
  lock: (reach, low, high) => `Confirmar ${accuracy(reach)}, ${fixed(low)} a ${accuracy(high)}`,
  placeFirst: 'Define antes los tres valores',
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
  writeOffer: 'Preparar la oferta',
  firstRound: 'Haz un plan y mira dónde termina.',

  yourOffer: 'Tu oferta',
  target: 'Meta en uso real',
  offered: (target) => accuracy(target),
  withPlan: (pace, gates) =>
    `${fixed(pace)} por semana, ${gates.length === 0 ? 'sin controles' : `${gates.length === 1 ? 'control' : 'controles'} ${gates.join(', ')}`}`,
  offerLess: 'Ofrecer menos',
  offerMore: 'Ofrecer más',
  offerIn: 'Tu oferta en %',
  pace: 'ritmo',
  aWeek: (iterations) => `${fixed(iterations)} por semana`,
  gatesOpen: 'controles',
  gateList: (gates) => (gates.length === 0 ? 'ninguno' : gates.join(', ')),
  gap: 'brecha de verif.',
  risk: (share) => `${percent(share)} de riesgo`,
  plan: 'Plan',
  tooMany: 'Demasiadas iteraciones',
  pickTerms: 'Completa antes la demostración',
  round: (round, of) => `Ronda ${round} de ${of}`,

  pm: 'El PM',
  patience: (left, of) => `Paciencia del PM: ${left} de ${of}`,
  quoteOpen: '«',
  quoteClose: '»',

  proof: 'La demostración',
  conclusion: `Entonces ${accuracy(99, 0)}`,
  conclusions: {
    reachable: '<b>es alcanzable</b>',
    calendar: '<b>es inalcanzable</b> caben muy pocas iteraciones',
    ceiling: '<b>es inalcanzable</b> el techo es muy bajo',
  },
  terms: {
    lost: {
      name: 'Horas perdidas en controles y restricciones',
      meaning: () => 'controles + cada restricción × 2<sup>N−1</sup>',
    },
    available: {
      name: 'Iteraciones que caben en 26 semanas',
      meaning: (lost) => `(${fixed(CALENDAR_HOURS, 0)} h − <b>${lost}</b>) ÷ horas por ciclo`,
    },
    required: {
      name: `Iteraciones que requiere ${accuracy(99, 0)}`,
      meaning: () => 'cuántas le toma a tu plan, o ningún número',
    },
  },
  wrong: 'incorrecto',
  notPicked: 'sin elegir',
  step: (step) => `paso ${step}`,
  pickYours: 'Elige el valor de tu plan',
  noNumber: 'ningún número',

  agreedAt: (target) => `Acordaste ${accuracy(target)}.`,
  heldTo: (target) => `El PM exige ${accuracy(target)}.`,
  agreedWhat: 'El plan quedó bloqueado. Si llegas al menos a eso, cumples.',
  heldWhat: 'No hubo acuerdo. Ajusta el plan: cada punto porcentual que falte cuesta tres puntos.',

  ship: 'Cumples',
  bust: 'No cumples',
  shipAgreed: (field, target) => `${field}; acordaste ${accuracy(target)}.`,
  shipWanted: (field, target) => `${field}; el PM quería ${accuracy(target)}.`,
  youAgreed: (target) => `Acordaste ${accuracy(target)}.`,
  pmHolds: (target) => `El PM te exige ${accuracy(target)}.`,
  handsOff: 'Las palancas están bloqueadas.',

  dryRunsOf: (done, of) => `${done} de ${of} simulacros`,
  dryRuns: 'Simulacros',
  firstDryRun: 'Hacer el simulacro 1',
  callQuestion: (run) => `¿Más alto que el simulacro ${run}?`,
  callNames: { higher: 'Más alto', lower: 'Más bajo' },
  startRun: (run) => `simulacro ${run}`,
  samePlan: (run) => `Ya es el simulacro ${run}`,
  noRunsLeft: 'No quedan simulacros',
  offerShort: 'Oferta',
  calls: { higher: 'dijiste más alto', lower: 'dijiste más bajo' },
  callRight: 'acertaste',
  callWrong: 'fallaste',
  notRun: 'sin hacer',
  ranTo: (run, field) => `Simulacro ${run}: ${accuracy(field)} en uso real`,
  takePlan: (said) => `${said}. Usar este plan`,
  learnedIn: (run) => `En el simulacro ${run}`,
  fixTerm: (step) => `Corrige antes el paso ${step}`,
  fixConclusion: 'Corrige antes tu conclusión',
  sendOffer: (target) => `Enviar y ofrecer ${accuracy(target)}`,
  paceSoFar: 'Ritmo hasta ahora',
  paceSigned: 'Firmaste',
  notSigned: 'nada',
}
