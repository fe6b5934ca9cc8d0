import { drawMany, type Random } from '../random.ts'
import { log } from '../sameMath.ts'
import { expose, exposures, openArena, replaceArena, SENTENCES_TO_COMPARE } from './arena.ts'
import { roughStrengths } from './arenaRanking.ts'
import type { Arena, MatchState, PairChoice, Seat, SeatId, Sentence, SentenceId, SentencePair } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import { votersOf } from './voters.ts'

/** Pairs that a student is dealt at most. */
export const PAIRS_EACH = 5
/** No sentence is seen more often than the one seen least by more than this. */
export const MOST_SPREAD = 2

/** The pairs a student has decided or is looking at. */
export const pairsOf = ({ pairs }: Pick<Arena, 'pairs'>, seat: SeatId): readonly SentencePair[] =>
  pairs.filter((pair) => pair.seat === seat)

/** A pair that waits for a student's choice, with its texts alone: nobody is told who wrote them. */
export type OpenPair = {
  readonly id: number
  readonly left: string
  readonly right: string
  /** Which of the student's pairs it is, from 1. */
  readonly number: number
}

/** The pair in front of a student; null while there is none. */
export const openPair = (state: Pick<MatchState, 'arenas' | 'phase'>, seat: SeatId): OpenPair | null => {
  const arena = openArena(state)
  if (!arena) return null
  const mine = pairsOf(arena, seat)
  const pair = mine.find(({ choice }) => choice === null)
  const textOf = (id: SentenceId): string => arena.sentences.find((one) => one.id === id)?.text ?? ''
  return pair ? { id: pair.id, left: textOf(pair.left), right: textOf(pair.right), number: mine.length } : null
}

type Candidate = Sentence & {
  readonly seen: number
  readonly met: boolean
  readonly strength: number
  readonly key: number
}

const isOwn = (sentence: Sentence, { id, team }: Seat): boolean => sentence.seat === id || sentence.team === team

/** What pairs are drawn from: the sentences that anybody could be dealt, how often each was seen and how it fares. */
type Deck = {
  readonly sentences: readonly Sentence[]
  readonly seen: Map<SentenceId, number>
  readonly strengths: ReadonlyMap<SentenceId, number>
}

/** Sentences that nobody present could be dealt, such as those of the only team, hold nobody back. */
const deckOf = (arena: Arena, voters: readonly Seat[]): Deck => ({
  sentences: arena.sentences.filter(
    (sentence) => sentence.status === 'open' && voters.some((voter) => !isOwn(sentence, voter)),
  ),
  seen: exposures(arena),
  strengths: roughStrengths(arena),
})

type Drawn = { readonly pair: readonly [SentenceId, SentenceId]; readonly random: Random }

/**
 * The next pair for a student: the sentence seen least, and of those seen about as often the one that has fared most
 * alike, because a pair that is hard to decide says most about the order. Null while there is none.
 */
const drawPair = (
  { sentences, seen, strengths }: Deck,
  seat: Seat,
  mine: readonly SentencePair[],
  start: Random,
): Drawn | null => {
  const seenOf = ({ id }: Sentence): number => seen.get(id) ?? 0
  const least = Math.min(...sentences.map(seenOf))
  const { draw, rest } = drawMany(start)
  const candidates = sentences
    .filter((sentence) => !isOwn(sentence, seat) && seenOf(sentence) < least + MOST_SPREAD)
    .map(
      (sentence): Candidate => ({
        ...sentence,
        seen: seenOf(sentence),
        met: mine.some(({ left, right }) => left === sentence.id || right === sentence.id),
        strength: log(strengths.get(sentence.id) ?? 1),
        key: draw(),
      }),
    )
    .sort((a, b) => a.seen - b.seen || Number(a.met) - Number(b.met) || a.key - b.key)
  const hasMet = (a: SentenceId, b: SentenceId): boolean =>
    mine.some(({ left, right }) => (left === a && right === b) || (left === b && right === a))
  for (const first of candidates) {
    const [second] = candidates
      .filter(({ id, text }) => id !== first.id && text !== first.text && !hasMet(id, first.id))
      .sort(
        (a, b) =>
          a.seen - b.seen ||
          Number(a.met) - Number(b.met) ||
          Math.abs(a.strength - first.strength) - Math.abs(b.strength - first.strength) ||
          a.key - b.key,
      )
    if (second) return { pair: draw() < 0.5 ? [first.id, second.id] : [second.id, first.id], random: rest() }
  }
  return null
}

/** How many pairs a student can be asked to compare in the arena that is open. */
export const pairsFor = (state: MatchState, seat: Seat): number => {
  const arena = openArena(state)
  if (!arena || arena.sentences.length < SENTENCES_TO_COMPARE) return 0
  if (!votersOf(state).some(({ id }) => id === seat.id)) return 0
  const texts = arena.sentences.flatMap((one) => (one.status === 'open' && !isOwn(one, seat) ? [one.text] : []))
  let pairs = 0
  for (const [index, text] of texts.entries()) pairs += texts.slice(index + 1).filter((other) => other !== text).length
  return Math.min(PAIRS_EACH, pairs)
}

/** The arena without open pairs of students who have left or are now in the team of one of the two sentences. */
const withoutLostPairs = (arena: Arena, { seats }: MatchState): Arena => {
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]))
  const sentenceOf = new Map(arena.sentences.map((sentence) => [sentence.id, sentence]))
  const isLost = ({ seat: id, left, right, choice }: SentencePair): boolean => {
    if (choice !== null) return false
    const seat = seatOf.get(id)
    const [a, b] = [sentenceOf.get(left), sentenceOf.get(right)]
    return !seat || !a || !b || isOwn(a, seat) || isOwn(b, seat)
  }
  return arena.pairs.some(isLost) ? { ...arena, pairs: arena.pairs.filter((pair) => !isLost(pair)) } : arena
}

/** The students without a pair who have not had all of theirs, with those they have had. */
const waiting = ({ pairs }: Arena, voters: readonly Seat[]) => {
  const had = new Map(voters.map(({ id }): [SeatId, SentencePair[]] => [id, []]))
  for (const pair of pairs) had.get(pair.seat)?.push(pair)
  return voters.flatMap((seat) => {
    const mine = had.get(seat.id) ?? []
    return mine.length < PAIRS_EACH && mine.every(({ choice }) => choice !== null) ? [{ seat, mine }] : []
  })
}

/** The state in which every student who can be dealt a pair has one. */
export const withPairs = (state: MatchState): MatchState => {
  const before = openArena(state)
  if (!before || before.sentences.length < SENTENCES_TO_COMPARE) return state
  const voters = votersOf(state).filter(({ connected }) => connected)
  let arena = withoutLostPairs(before, state)
  const seats = waiting(arena, voters)
  const deck = seats.length > 0 ? deckOf(arena, voters) : null
  for (const { seat, mine } of seats) {
    const drawn = deck && drawPair(deck, seat, mine, arena.random)
    if (!deck || !drawn) continue
    const [left, right] = drawn.pair
    const pair: SentencePair = { id: arena.nextPair, seat: seat.id, left, right, choice: null }
    arena = { ...arena, pairs: [...arena.pairs, pair], nextPair: arena.nextPair + 1, random: drawn.random }
    expose(deck.seen, pair)
  }
  return arena === before ? state : replaceArena(state, arena)
}

/** A student has compared the two sentences dealt to them. */
export const vote = (
  state: MatchState,
  by: SeatId,
  { pair, choice }: { readonly pair: number; readonly choice: PairChoice },
): Outcome => {
  const arena = openArena(state)
  if (!arena) return reject('wrongPhase')
  const dealt = arena.pairs.find((one) => one.id === pair && one.seat === by && one.choice === null)
  if (!dealt) return reject('unknownPair')
  const pairs = arena.pairs.map((one) => (one === dealt ? { ...one, choice } : one))
  return accept(replaceArena(state, { ...arena, pairs }))
}
