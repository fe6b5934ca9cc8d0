import { onceFor } from '../onceFor.ts'
import type { Arena, SentenceId } from './matchState.ts'

/** How a sentence fared in the pairs that somebody decided. */
export type RankedSentence = {
  readonly id: SentenceId
  readonly won: number
  readonly of: number
  /** From the best, 1; null for one that phones are not dealt. */
  readonly rank: number | null
  /** Bradley-Terry strength; an average sentence has about 1. */
  readonly strength: number
}

/** Each sentence counts as having won and lost half a pair against an average one, so that few votes move it little. */
const PRIOR = 0.5
const MOST_ROUNDS = 200
const ROUGH_ROUNDS = 8
const CLOSE = 1e-6

/** How often each sentence met another, by the ids of both, and how often each won; undecided pairs count for neither. */
const tally = ({ sentences, pairs }: Arena) => {
  const place = new Map(sentences.map(({ id }, index) => [id, index]))
  const won = sentences.map(() => 0)
  const met = sentences.map(() => new Map<number, number>())
  for (const { left, right, choice } of pairs) {
    const [a, b] = [place.get(left), place.get(right)]
    if (a === undefined || b === undefined || choice === null || choice === 'neither') continue
    const winner = choice === 'left' ? a : b
    won[winner] = (won[winner] ?? 0) + 1
    met[a]?.set(b, (met[a].get(b) ?? 0) + 1)
    met[b]?.set(a, (met[b].get(a) ?? 0) + 1)
  }
  return { won, met: met.map((times) => ({ others: [...times.keys()], times: [...times.values()] })) }
}

const NOBODY = { others: [], times: [] } as const

/** Bradley-Terry strengths by minorization and maximization (Hunter 2004), a bounded number of rounds. */
const strengthsOf = ({ won, met }: ReturnType<typeof tally>, rounds: number): readonly number[] => {
  let strengths: readonly number[] = won.map(() => 1)
  for (let round = 0; round < rounds; round++) {
    const before = strengths
    strengths = before.map((own, index) => {
      let expected = (2 * PRIOR) / (own + 1)
      const { others, times } = met[index] ?? NOBODY
      for (let i = 0; i < others.length; i++) expected += (times[i] ?? 0) / (own + (before[others[i] ?? 0] ?? 1))
      return ((won[index] ?? 0) + PRIOR) / expected
    })
    if (strengths.every((value, index) => Math.abs(value - (before[index] ?? 0)) < CLOSE * value)) break
  }
  return strengths
}

/** Strengths after a few rounds, near enough to deal pairs by; by sentence id. */
export const roughStrengths = (arena: Arena): ReadonlyMap<SentenceId, number> => {
  const strengths = strengthsOf(tally(arena), ROUGH_ROUNDS)
  return new Map(arena.sentences.map(({ id }, index) => [id, strengths[index] ?? 1]))
}

/** The sentences of an arena, the best first, and those that phones are not dealt last. */
export const rankedSentences = onceFor((arena: Arena): readonly RankedSentence[] => {
  const counts = tally(arena)
  const strengths = strengthsOf(counts, MOST_ROUNDS)
  const rows = arena.sentences.map(({ id, status }, index) => ({
    id,
    isOpen: status === 'open',
    won: counts.won[index] ?? 0,
    of: (counts.met[index]?.times ?? []).reduce((sum, times) => sum + times, 0),
    strength: strengths[index] ?? 1,
    index,
  }))
  rows.sort(
    (a, b) => Number(b.isOpen) - Number(a.isOpen) || b.strength - a.strength || b.won - a.won || a.index - b.index,
  )
  return rows.map(({ id, isOpen, won, of, strength }, index) => ({
    id,
    won,
    of,
    strength,
    rank: isOpen ? index + 1 : null,
  }))
})
