import type { Text } from './language.ts'
import { MISREADINGS, type PROOF_TERMS } from './proof.ts'

/** The misreadings, each of which the PM names, and what it says of any other. */
export const PM_SOURCES = [...MISREADINGS, 'other'] as const

/** The blanks that each of the PM's sentences may contain, in braces. */
export const PM_BLANKS = {
  opening: [],
  termMissing: ['term'],
  termWrong: ['term', 'value', 'source'],
  fitsUnder: ['ceiling'],
  endsBelow: ['ceiling'],
  notReachable: [],
  couldAskMore: ['target', 'reach', 'asked'],
  impossible: ['target', 'reach'],
  accepted: ['target'],
  held: ['target'],
} as const
export type PmSentence = keyof typeof PM_BLANKS
/** The blanks that sentences about the source of a wrong value may contain. */
export const PM_SOURCE_BLANKS = ['smaller', 'changes', 'gates', 'automated', 'depth'] as const

/** Everything the product manager says. */
export type PmLines = Readonly<Record<PmSentence, Text>> & {
  readonly terms: Readonly<Record<(typeof PROOF_TERMS)[number], Text>>
  readonly sources: Readonly<Record<(typeof PM_SOURCES)[number], Text>>
}

export const PM_LINES: PmLines = {
  opening: {
    en: '99% or bust. Our rival says 99, so we say 99.',
    es: '99\u00a0% o nada. La competencia dice 99, así que nosotros decimos 99.',
  },
  termMissing: { en: 'Your {term} is missing. I can wait. Briefly.', es: 'Falta {term}. Puedo esperar. Pero poco.' },
  termWrong: { en: 'Your {term} is wrong. {value} {source}', es: 'Te equivocaste en {term}. {value} {source}' },
  fitsUnder: {
    en: 'Your ceiling is {ceiling}%. 99 fits under it. Count the iterations it takes.',
    es: 'Tu techo es {ceiling}\u00a0%. El 99 cabe debajo. Cuenta cuántas iteraciones hacen falta.',
  },
  endsBelow: {
    en: 'You are counting the iterations to 99, but your ceiling is {ceiling}%. Look up.',
    es: 'Cuentas las iteraciones hasta 99, pero tu techo es {ceiling}\u00a0%. Mira hacia arriba.',
  },
  notReachable: {
    en: 'If 99% is within reach, sign for 99%. If it is not, your own numbers say why.',
    es: 'Si el 99\u00a0% es alcanzable, firma por el 99\u00a0%. Si no, tus propios números dicen por qué.',
  },
  couldAskMore: {
    en: '{target}%? Your plan can do {reach}%. Let’s say {asked}%.',
    es: '¿{target}\u00a0%? Tu plan llega a {reach}\u00a0%. Digamos {asked}\u00a0%.',
  },
  impossible: {
    en: '{target}%? Your plan stops at {reach}%. If we are dreaming anyway: 99% or bust.',
    es: '¿{target}\u00a0%? Tu plan se queda en {reach}\u00a0%. Si se trata de soñar, 99\u00a0% o nada.',
  },
  accepted: {
    en: '{target}% in week 26, and 99 is out of reach. Agreed. I will say it was my idea.',
    es: '{target}\u00a0% en la semana 26, y 99 es inalcanzable. De acuerdo. Diré que fue idea mía.',
  },
  held: {
    en: 'No agreement. {target}% it is: the slides are already printed.',
    es: 'No hay acuerdo. Será {target}\u00a0%: las diapositivas ya están impresas.',
  },
  terms: {
    lost: { en: 'number of lost hours', es: 'la cuenta de horas perdidas' },
    available: { en: 'number of iterations that fit', es: 'la cuenta de las que caben' },
    required: { en: 'number of iterations 99% needs', es: 'la cuenta que pide el 99\u00a0%' },
  },
  sources: {
    heavy: {
      en: 'is for the full-size model. Yours is {smaller}x smaller.',
      es: 'es del modelo completo. El tuyo es {smaller} veces más pequeño.',
    },
    single: {
      en: 'is for 1 change per release. You ship {changes} in each.',
      es: 'es de 1 cambio por versión. Tú llevas {changes} en cada una.',
    },
    ungated: {
      en: 'is for a plan without gates. You open {gates}.',
      es: 'es de un plan sin controles. Tú abriste {gates}.',
    },
    linear: {
      en: 'counts stage N as N times the cost. It doubles at each stage.',
      es: 'cuenta N veces el costo. Se duplica en cada etapa.',
    },
    unlost: {
      en: 'is for a calendar that loses no hours. Yours loses some.',
      es: 'es de un calendario sin pérdidas. El tuyo pierde horas.',
    },
    noiseless: {
      en: 'is for iterations without noise. Part of yours is noise.',
      es: 'es de iteraciones sin ruido. Las tuyas tienen ruido.',
    },
    bare: {
      en: 'is for a pipeline without automation. You automate {automated} stages.',
      es: 'es de un pipeline manual. Etapas que automatizas: {automated}.',
    },
    unverified: {
      en: 'is for a plan without verification. Yours verifies {depth}.',
      es: 'es de un plan sin verificación. El tuyo verifica {depth}.',
    },
    earlier: {
      en: 'is from the plan you ran last, not this one.',
      es: 'es del último plan que ensayaste, no de este.',
    },
    other: { en: 'belongs to another plan, not yours.', es: 'es de otro plan, no del tuyo.' },
  },
}
