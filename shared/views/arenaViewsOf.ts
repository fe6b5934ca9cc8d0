import { cfoAnswer, cfoVerdict } from '../content/cfoAnswers.ts'
import { FACTS, raceFacts } from '../content/facts.ts'
import { latestArena } from '../sim/match/arena.ts'
import { openPair, pairsFor, pairsOf } from '../sim/match/arenaPairs.ts'
import { rankedSentences } from '../sim/match/arenaRanking.ts'
import { findSeat, findTeam } from '../sim/match/lookup.ts'
import type { Arena, MatchState, SeatId, Sentence } from '../sim/match/matchState.ts'
import { votersOf } from '../sim/match/voters.ts'
import type { ArenaView, ArgumentsOnStage, ArgumentsView, ShownArgument, WeighedFact, WordSpan } from './arenaViews.ts'
import { raceNumbers } from './raceNumbers.ts'

const NO_ARENA: ArenaView = { pair: null, done: 0, goal: 0 }

/** What a student is asked to compare now. */
export const arenaViewOf = (state: MatchState, seatId: SeatId): ArenaView => {
  const seat = findSeat(state, seatId)
  const goal = seat ? pairsFor(state, seat) : 0
  const arena = latestArena(state)
  if (goal === 0 || !arena) return NO_ARENA
  const done = pairsOf(arena, seatId).filter(({ choice }) => choice !== null).length
  const pair = openPair(state, seatId)
  // While others compare, another pair may come; after that there is none left that was not seen often enough.
  const isOver = pair === null && arena.pairs.every(({ choice }) => choice !== null)
  return { pair, done, goal: isOver ? done : Math.max(goal, done) }
}

/** The facts of an argument of Part 2 as the CFO weighs them, with the numbers of the team that wrote it. */
const weighedFacts = (state: MatchState, { team: id, choices }: Sentence): readonly WeighedFact[] => {
  const team = findTeam(state, id)
  const race = team ? raceNumbers(state, team) : null
  if (!race) return []
  return raceFacts(race).flatMap(({ id: fact, text }) => {
    if (!choices.includes(fact)) return []
    const { proves, text: answer } = cfoAnswer(fact, race)
    return [{ id: fact, text, proves, answer }]
  })
}

const decided = ({ pairs }: Arena): Arena['pairs'] => pairs.filter(({ choice }) => choice !== null)

const NOTHING_SHOWN: ArgumentsOnStage = { phase: '', votes: 0, sentences: 0, shown: [], firstDay: null, verdict: null }

/** The sentences that the host has put on the projector, with the team of each and without its writer. */
export const argumentsOnStage = (state: MatchState): ArgumentsOnStage => {
  const arena = latestArena(state)
  if (!arena || arena.shown.length === 0) return NOTHING_SHOWN
  const shown = rankedSentences(arena).flatMap(({ id, rank, won, of }): readonly ShownArgument[] => {
    const sentence = arena.sentences.find((one) => one.id === id)
    if (!sentence || rank === null || !arena.shown.includes(id)) return []
    const { text, team } = sentence
    return [{ id, text, team, rank, won, of, facts: weighedFacts(state, sentence) }]
  })
  const best = shown[0]
  const team = best ? findTeam(state, best.team) : undefined
  const race = team ? raceNumbers(state, team) : null
  return {
    phase: arena.phase,
    votes: decided(arena).length,
    sentences: arena.sentences.filter(({ status }) => status === 'open').length,
    shown,
    firstDay: race && { rival: race.rivalStartAccuracy, own: race.startAccuracy },
    verdict:
      best && best.facts.length > 0 && race ? cfoVerdict(best.facts.filter(({ proves }) => proves).length, race) : null,
  }
}

/** What the host sees of the latest arena. The server knows which words its filter marks. */
export const argumentsViewOf = (
  state: MatchState,
  roughWords: (text: string) => readonly WordSpan[] = () => [],
): ArgumentsView => {
  const arena = latestArena(state)
  if (!arena) return { phase: '', sentences: [], ranking: [], shown: [], votes: { count: 0, by: 0, of: 0 }, facts: [] }
  const votes = decided(arena)
  const byStudents = arena.sentences.filter(({ bot }) => !bot)
  const writers = byStudents.length > 0 ? byStudents : arena.sentences
  return {
    phase: arena.phase,
    sentences: arena.sentences.map(({ id, text, team, bot }) => ({ id, text, team, bot, rough: roughWords(text) })),
    ranking: rankedSentences(arena).map(({ id, rank, won, of }) => {
      const status = arena.sentences.find((one) => one.id === id)?.status ?? 'hidden'
      return { id, rank, won, of, status }
    }),
    shown: arena.shown,
    votes: {
      count: votes.length,
      by: new Set(votes.map(({ seat }) => seat)).size,
      of: votersOf(state).filter((seat) => seat.connected).length,
    },
    facts: FACTS.map((id) => ({ id, count: writers.filter(({ choices }) => choices.includes(id)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || FACTS.indexOf(a.id) - FACTS.indexOf(b.id)),
  }
}
