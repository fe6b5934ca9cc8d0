import { WEEKS } from './constants.ts'
import type { FactId, RaceNumbers } from './facts.ts'
import { inEveryLanguage, type Language, type Localised } from './language.ts'

/** What a fact is worth to the CFO: whether it proves the case, and the answer. */
export type CfoAnswer = { readonly proves: boolean; readonly text: Localised }

/** How each fact can look to the CFO, in the words of one language. */
type Answers = {
  readonly [Id in FactId]: { readonly good?: string; readonly bad: string; readonly other?: string }
}

const english: Answers = {
  firstDay: { bad: 'That is their case, not yours.', other: 'A tie on day one decides nothing.' },
  iterationsRun: {
    good: 'That is pace.',
    bad: 'They ran at least as many.',
    other: 'Pace that taught you less proves nothing.',
  },
  moneySpent: { bad: 'They had the same budget: it proves nothing.' },
  pointsLearned: { good: 'That adds up, week after week.', bad: 'They learned at least as much.' },
  taxPaid: { bad: 'A cost. What did it buy?' },
  leadChange: {
    good: 'That I can bank.',
    bad: 'Then the better first day won.',
    other: 'Passing them is nothing if you end behind.',
  },
  reworkStalls: { bad: 'Lost time speaks for nobody.', other: 'No trouble is no result.' },
  costPerIteration: { bad: 'Cheap is not the same as better.' },
}

const spanish: Answers = {
  firstDay: { bad: 'Ese es el argumento de ellos, no el tuyo.', other: 'Un empate el primer día no decide nada.' },
  iterationsRun: {
    good: 'Eso es ritmo.',
    bad: 'Ellos hicieron al menos las mismas.',
    other: 'Un ritmo que enseñó menos no prueba nada.',
  },
  moneySpent: { bad: 'Tenían el mismo presupuesto: no prueba nada.' },
  pointsLearned: { good: 'Eso se acumula semana a semana.', bad: 'Ellos aprendieron al menos lo mismo.' },
  taxPaid: { bad: 'Un costo. ¿Qué compró?' },
  leadChange: {
    good: 'Con eso puedo contar.',
    bad: 'Entonces ganó el mejor primer día.',
    other: 'De nada sirve pasarlos si terminas detrás.',
  },
  reworkStalls: { bad: 'El tiempo perdido no habla por nadie.', other: 'Sin problemas no es un resultado.' },
  costPerIteration: { bad: 'Barato no es lo mismo que mejor.' },
}

const ANSWERS: Localised<Answers> = { en: english, es: spanish }

const learnedMore = (race: RaceNumbers): boolean =>
  race.endAccuracy - race.startAccuracy > race.rivalEndAccuracy - race.rivalStartAccuracy

/** Which of a fact's answers fits the race; a fact proves the case only if the team's own numbers do. */
const WEIGHED: Readonly<Record<FactId, (race: RaceNumbers) => 'good' | 'bad' | 'other'>> = {
  firstDay: ({ startAccuracy, rivalStartAccuracy }) => (rivalStartAccuracy > startAccuracy ? 'bad' : 'other'),
  iterationsRun: (race) => {
    if (race.iterations <= race.rivalIterations) return 'bad'
    return learnedMore(race) ? 'good' : 'other'
  },
  moneySpent: () => 'bad',
  pointsLearned: (race) => (learnedMore(race) ? 'good' : 'bad'),
  taxPaid: () => 'bad',
  leadChange: ({ passedWeek, endAccuracy, rivalEndAccuracy }) => {
    if (passedWeek === null) return 'bad'
    return endAccuracy > rivalEndAccuracy ? 'good' : 'other'
  },
  reworkStalls: ({ stalledHours }) => (stalledHours > 0 ? 'bad' : 'other'),
  costPerIteration: () => 'bad',
}

/** What the CFO answers to one fact of a team's race. */
export const cfoAnswer = (fact: FactId, race: RaceNumbers): CfoAnswer => {
  const weight = WEIGHED[fact](race)
  return {
    proves: weight === 'good',
    text: inEveryLanguage((language) => ANSWERS[language][fact][weight] ?? ANSWERS[language][fact].bad),
  }
}

type Verdict = (proven: number, weeksAhead: number | null) => string

const weeksText = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`

const VERDICTS: Readonly<Record<Language, Verdict>> = {
  en: (proven, weeksAhead) => {
    if (proven >= 2 && weeksAhead !== null)
      return `You passed it with ${weeksText(weeksAhead, 'week', 'weeks')} to go. Sold.`
    if (proven >= 2) return 'You learned faster. Show me that it pays, and I am sold.'
    return proven === 1 ? 'One good fact. The others only sound good.' : 'None of this beats a better first day.'
  },
  es: (proven, weeksAhead) => {
    if (proven >= 2 && weeksAhead !== null)
      return `Lo superaron cuando ${weeksAhead === 1 ? 'faltaba' : 'faltaban'} ${weeksText(weeksAhead, 'semana', 'semanas')}. Me convencieron.`
    if (proven >= 2) return 'Aprendieron más rápido. Muéstrenme que rinde y me convencen.'
    return proven === 1 ? 'Un buen dato. Los demás solo suenan bien.' : 'Nada de esto vale más que un mejor primer día.'
  },
}

/** What the CFO says of a case as a whole: so many facts that prove it, from such a race. */
export const cfoVerdict = (proven: number, { passedWeek, endAccuracy, rivalEndAccuracy }: RaceNumbers): Localised => {
  const weeksAhead =
    passedWeek !== null && endAccuracy > rivalEndAccuracy ? WEEKS - Math.min(WEEKS, Math.floor(passedWeek) + 1) : null
  return inEveryLanguage((language) => VERDICTS[language](proven, weeksAhead || null))
}
