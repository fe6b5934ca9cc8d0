import type { Localised } from './language.ts'

type BotSentences = {
  /** Where the hidden tax is, after Part 1. */
  readonly hiddenTax: Localised
  /** The answer to the CFO, after Part 2. */
  readonly argument: Localised
  /** What the ledger says before the final run. */
  readonly ledger: Localised
}

/** What the bots that write sentences say; each speaks the session's language. */
export const BOT_SENTENCES = {
  sotaChaser: {
    hiddenTax: { en: 'The cluster is new. Give it time.', es: 'El clúster es nuevo. Denle tiempo.' },
    argument: {
      en: 'The better model on day one is the better model.',
      es: 'El modelo que es mejor el primer día es el mejor modelo.',
    },
    ledger: {
      en: 'With more GPUs we would promise more.',
      es: 'Con más GPU prometeríamos más.',
    },
  },
  speedDemon: {
    hiddenTax: {
      en: 'Looking at it takes longer than shipping it.',
      es: 'Revisarlo toma más tiempo que lanzarlo.',
    },
    argument: { en: 'Nobody iterates more than we do.', es: 'Nadie itera más que nosotros.' },
    ledger: {
      en: 'With this many iterations, some of them will help.',
      es: 'Con tantas iteraciones, alguna va a servir.',
    },
  },
  average: {
    hiddenTax: { en: 'We sped up what was not slow.', es: 'Aceleramos lo que no era lento.' },
    argument: {
      en: 'We were behind on day one and not at the end.',
      es: 'Estábamos atrás el primer día y no al final.',
    },
    ledger: {
      en: 'We promise a little less than we think we can reach.',
      es: 'Prometemos un poco menos de lo que creemos poder alcanzar.',
    },
  },
  veteran: {
    hiddenTax: {
      en: 'A faster stage saves its own share of the cycle, and the tax stage holds most of it.',
      es: 'Una etapa más rápida ahorra solo su parte del ciclo, y la etapa del impuesto tiene la mayor parte.',
    },
    argument: {
      en: 'A first day is one number. What we learn each week adds up 26 times.',
      es: 'El primer día es un solo número. Lo que aprendemos cada semana se suma 26 veces.',
    },
    ledger: {
      en: 'Small releases, checked: the pace the calendar and our nerves can hold.',
      es: 'Lanzamientos chicos y revisados: el ritmo que aguantan el calendario y nuestros nervios.',
    },
  },
} as const satisfies Readonly<Record<string, BotSentences>>
