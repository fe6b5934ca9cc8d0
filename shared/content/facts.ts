import { WEEKS } from './constants.ts'
import { figure, money, tenths } from './figure.ts'
import { inEveryLanguage, type Language, type Localised } from './language.ts'

/** The outcome of a team's own race and the rival's; accuracy in points, money in k$, time in hours. */
export type RaceNumbers = {
  readonly iterations: number
  readonly rivalIterations: number
  readonly startAccuracy: number
  readonly rivalStartAccuracy: number
  readonly endAccuracy: number
  readonly rivalEndAccuracy: number
  /** Weeks from the start until the team passed the rival for good; null if it never did. */
  readonly passedWeek: number | null
  readonly releases: number
  readonly rivalReleases: number
  readonly taxHours: number
  readonly stalledHours: number
  readonly spendK: number
  readonly rivalSpendK: number
  readonly budgetK: number
}

export const FACTS = [
  'firstDay',
  'iterationsRun',
  'moneySpent',
  'pointsLearned',
  'taxPaid',
  'leadChange',
  'reworkStalls',
  'costPerIteration',
] as const
export type FactId = (typeof FACTS)[number]

/** Facts about learning over time, which answer "buy the model that is better on day one". The others do not. */
export const GOOD_FACTS = ['iterationsRun', 'pointsLearned', 'leadChange'] as const

type Sentences = Readonly<Record<FactId, (race: RaceNumbers) => string>>

const weekOf = (passedWeek: number): number => Math.min(WEEKS, Math.floor(passedWeek) + 1)
const learned = (end: number, start: number): number => end - start

const counted = (count: number, one: string, other: string, language: Language): string =>
  `${figure(count, 0, language)} ${Math.round(count) === 1 ? one : other}`

const english: Sentences = {
  firstDay: ({ startAccuracy, rivalStartAccuracy }) =>
    rivalStartAccuracy > startAccuracy
      ? `On day one, Big Model Inc. was ${tenths(rivalStartAccuracy - startAccuracy)} percentage points ahead.`
      : 'On day one, we were as accurate as Big Model Inc.',
  iterationsRun: ({ iterations, rivalIterations }) =>
    `We ran ${counted(iterations, 'iteration', 'iterations', 'en')}, Big Model Inc. ran ${figure(rivalIterations, 0)}.`,
  moneySpent: ({ spendK, budgetK }) => `We spent ${money.en(spendK)} of ${money.en(budgetK)}.`,
  pointsLearned: (race) => {
    const moved = (points: number) => (points >= 0 ? `rose by ${tenths(points)}` : `fell by ${tenths(-points)}`)
    const own = moved(learned(race.endAccuracy, race.startAccuracy))
    return `In 26 weeks, our accuracy ${own} percentage points; that of Big Model Inc. ${moved(learned(race.rivalEndAccuracy, race.rivalStartAccuracy))}.`
  },
  taxPaid: ({ releases, taxHours }) =>
    `We paid the tax for ${counted(releases, 'release', 'releases', 'en')}, ${figure(taxHours, 0)} h in total.`,
  leadChange: ({ passedWeek, endAccuracy, rivalEndAccuracy }) => {
    const ahead = endAccuracy - rivalEndAccuracy
    const end = `ended ${tenths(Math.abs(ahead))} percentage points ${ahead >= 0 ? 'ahead' : 'behind'}`
    return passedWeek === null
      ? `We never passed Big Model Inc. for good and ${end}.`
      : `We passed Big Model Inc. in week ${weekOf(passedWeek)} and ${end}.`
  },
  reworkStalls: ({ stalledHours }) =>
    stalledHours > 0 ? `We were stalled for ${figure(stalledHours, 0)} h.` : 'We were never stalled.',
  costPerIteration: ({ spendK, iterations }) =>
    `One iteration cost us ${money.en(spendK / Math.max(1, iterations))} on average.`,
}

const es = (value: number, decimals = 1): string => figure(value, decimals, 'es')

const spanish: Sentences = {
  firstDay: ({ startAccuracy, rivalStartAccuracy }) =>
    rivalStartAccuracy > startAccuracy
      ? `El primer día, Big Model Inc. tenía ${tenths(rivalStartAccuracy - startAccuracy, 'es')} puntos porcentuales de ventaja.`
      : 'El primer día teníamos la misma precisión que Big Model Inc.',
  iterationsRun: ({ iterations, rivalIterations }) =>
    `Hicimos ${counted(iterations, 'iteración', 'iteraciones', 'es')}; Big Model Inc., ${es(rivalIterations, 0)}.`,
  moneySpent: ({ spendK, budgetK }) => `Gastamos ${money.es(spendK)} de ${money.es(budgetK)}.`,
  pointsLearned: (race) => {
    const moved = (points: number) => (points >= 0 ? `subió ${tenths(points, 'es')}` : `bajó ${tenths(-points, 'es')}`)
    const own = moved(learned(race.endAccuracy, race.startAccuracy))
    return `En 26 semanas nuestra precisión ${own} puntos porcentuales; la de Big Model Inc. ${moved(learned(race.rivalEndAccuracy, race.rivalStartAccuracy))}.`
  },
  taxPaid: ({ releases, taxHours }) =>
    `Pagamos el impuesto por ${counted(releases, 'versión', 'versiones', 'es')}: ${es(taxHours, 0)} h en total.`,
  leadChange: ({ passedWeek, endAccuracy, rivalEndAccuracy }) => {
    const ahead = endAccuracy - rivalEndAccuracy
    const end = `terminamos con ${tenths(Math.abs(ahead), 'es')} puntos porcentuales de ${ahead >= 0 ? 'ventaja' : 'desventaja'}`
    return passedWeek === null
      ? `Nunca superamos definitivamente a Big Model Inc. y ${end}.`
      : `Superamos a Big Model Inc. en la semana ${weekOf(passedWeek)} y ${end}.`
  },
  reworkStalls: ({ stalledHours }) =>
    stalledHours > 0 ? `Estuvimos detenidos ${es(stalledHours, 0)} h.` : 'Nunca nos detuvimos.',
  costPerIteration: ({ spendK, iterations }) =>
    `Cada iteración nos costó ${money.es(spendK / Math.max(1, iterations))} en promedio.`,
}

const SENTENCES: Localised<Sentences> = { en: english, es: spanish }

/** The eight facts about a team's own race that a student can argue with, each in one sentence. */
export const raceFacts = (race: RaceNumbers): readonly { readonly id: FactId; readonly text: Localised }[] =>
  FACTS.map((id) => ({
    id,
    text: inEveryLanguage((language) => SENTENCES[language][id](race)),
  }))
