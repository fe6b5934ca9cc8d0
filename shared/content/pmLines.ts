import type { Text } from './language.ts'

/** The terms of a proof, as the PM calls them. */
export const PM_TERMS = ['gap', 'noise', 'gain', 'lost', 'cycle', 'ceiling'] as const
/** The sources of a wrong value that the PM has a specific remark about. */
export const PM_SOURCES = ['heavy', 'single', 'ungated', 'bare', 'unverified', 'other'] as const

/** The blanks that each of the PM's sentences may contain, in braces. */
export const PM_BLANKS = {
  opening: [],
  termMissing: ['term'],
  termWrong: ['term', 'value', 'source'],
  fitsUnder: ['ceiling'],
  endsBelow: ['ceiling'],
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
  readonly terms: Readonly<Record<(typeof PM_TERMS)[number], Text>>
  readonly sources: Readonly<Record<(typeof PM_SOURCES)[number], Text>>
}

export const PM_LINES: PmLines = {
  opening: {
    en: '99 % or bust. The rival says 99, so we say 99.',
    es: '99 % o nada. El rival dice 99, así que decimos 99.',
  },
  termMissing: { en: 'Your {term} is missing. I can wait. Briefly.', es: 'Falta {term}. Puedo esperar. Poco.' },
  termWrong: { en: 'Your {term} is wrong. {value} {source}', es: 'Está mal {term}. {value} {source}' },
  fitsUnder: {
    en: 'Your ceiling is {ceiling} %. 99 fits under it. Count the iterations it takes.',
    es: 'Tu techo es {ceiling} %. El 99 cabe debajo. Cuenta las iteraciones que cuesta.',
  },
  endsBelow: {
    en: 'You count the steps to 99 on a ladder that ends at {ceiling} %. Look up.',
    es: 'Cuentas los peldaños hasta 99 en una escalera que acaba en {ceiling} %. Mira arriba.',
  },
  couldAskMore: {
    en: '{target} %? Your own plot climbs to {reach}. I heard {asked}.',
    es: '¿{target} %? Tu propia gráfica sube a {reach}. Yo oí {asked}.',
  },
  impossible: {
    en: '{target} %? Your own plot stops at {reach}. If we are dreaming: 99 % or bust.',
    es: '¿{target} %? Tu propia gráfica se queda en {reach}. Si se trata de soñar: 99 % o nada.',
  },
  accepted: {
    en: '{target} % at week 26, and 99 is out of reach. Agreed. I will say it was my idea.',
    es: '{target} % en la semana 26, y 99 no se alcanza. De acuerdo. Diré que fue idea mía.',
  },
  held: {
    en: 'No agreement. {target} % it is: the slides are printed.',
    es: 'No hay acuerdo. Será {target} %: las diapositivas ya están impresas.',
  },
  terms: {
    gap: { en: 'gap', es: 'la brecha' },
    noise: { en: 'noise', es: 'el ruido' },
    gain: { en: 'gain', es: 'la ganancia' },
    lost: { en: 'lost time', es: 'el tiempo perdido' },
    cycle: { en: 'cycle time', es: 'el tiempo de ciclo' },
    ceiling: { en: 'ceiling', es: 'el techo' },
  },
  sources: {
    heavy: {
      en: 'is for the full-size model. Yours is {smaller}x smaller.',
      es: 'es del modelo completo. El tuyo es {smaller} veces menor.',
    },
    single: {
      en: 'is for 1 change a release. You ship {changes} in each.',
      es: 'es de 1 cambio por versión. En cada una van {changes}.',
    },
    ungated: { en: 'is for no gates. You open {gates}.', es: 'es sin controles. Tienes abiertos {gates}.' },
    bare: {
      en: 'is for a pipeline run by hand. Stages you automate: {automated}.',
      es: 'es de un pipeline a mano. Etapas que automatizas: {automated}.',
    },
    unverified: {
      en: 'is for no verification. Yours is {depth} deep.',
      es: 'es sin verificación. La tuya llega a {depth}.',
    },
    other: { en: 'belongs to another plan than yours.', es: 'es de otro plan, no del tuyo.' },
  },
}
