import { cfoAnswer } from '../content/cfoAnswers.ts'
import { type FactId, raceFacts } from '../content/facts.ts'
import { type Language, textIn } from '../content/language.ts'
import { type Written, writtenFor } from '../sim/match/arena.ts'
import { rankedSentences } from '../sim/match/arenaRanking.ts'
import { findSeat, findTeam } from '../sim/match/lookup.ts'
import {
  ARENA_PHASES,
  type ArenaPhase,
  type MatchState,
  type PairChoice,
  type Sentence,
  type TeamId,
} from '../sim/match/matchState.ts'
import { finishedRival } from '../sim/match/racing.ts'
import { raceNumbers } from './raceNumbers.ts'

/** What a student, or a team in its ledger, wrote about one question, and how it fared in the arena. */
export type WrittenArgument = Pick<Written, 'text' | 'team' | 'seat' | 'bot' | 'choices'> & {
  readonly phase: ArenaPhase
  /** The sentence's id in the arena; null for one that did not take part. */
  readonly id: string | null
  /** The name of the student; empty for a ledger. */
  readonly name: string
  /** In Part 2, the facts that the student picked, and whether the team's own race makes them prove the case. */
  readonly facts: readonly { readonly id: FactId; readonly text: string; readonly proves: boolean }[]
  readonly status: Sentence['status'] | null
  /** From the best, 1; null where it was not compared. */
  readonly rank: number | null
  readonly won: number
  readonly of: number
  readonly aired: boolean
}

/** A choice between two sentences. */
export type ArenaVote = {
  readonly phase: ArenaPhase
  readonly seat: string
  readonly left: string
  readonly right: string
  readonly choice: PairChoice
}

/** Where sentences stand that were not compared: behind all others. */
const UNRANKED = Number.MAX_SAFE_INTEGER

type Fact = WrittenArgument['facts'][number]

/** All facts of a team's own race, found once for all its members. */
const factsOfTeams = (state: MatchState, language: Language): ((team: TeamId) => readonly Fact[]) => {
  const find = (id: TeamId): readonly Fact[] => {
    const team = findTeam(state, id)
    const race = team?.race ? raceNumbers(state, team, finishedRival(state, team.track, 'frontierRace')) : null
    if (!race) return []
    return raceFacts(race).map(({ id: fact, text }) => ({
      id: fact,
      text: textIn(text, language),
      proves: cfoAnswer(fact, race).proves,
    }))
  }
  const known = new Map<TeamId, readonly Fact[]>()
  return (team) => {
    const facts = known.get(team) ?? find(team)
    known.set(team, facts)
    return facts
  }
}

/** Everything that was written so far, question by question, the best of each first. */
export const writtenArguments = (state: MatchState, language: Language): readonly WrittenArgument[] =>
  ARENA_PHASES.flatMap((phase) => {
    const factsOf = factsOfTeams(state, language)
    const arena = state.arenas.find((one) => one.phase === phase)
    const ranking = arena ? rankedSentences(arena) : []
    return writtenFor(state, phase)
      .filter(({ text, choices }) => text !== '' || choices.length > 0)
      .map((written): WrittenArgument => {
        const { text, team, seat, bot, choices } = written
        const sentence = arena?.sentences.find((one) => one.team === team && one.seat === seat)
        const fared = ranking.find(({ id }) => id === sentence?.id)
        return {
          phase,
          id: sentence?.id ?? null,
          name: seat === null ? '' : (findSeat(state, seat)?.name ?? ''),
          text,
          team,
          seat,
          bot,
          choices,
          facts: phase === 'frontierReveal' ? factsOf(team).filter(({ id }) => choices.some((one) => one === id)) : [],
          status: sentence?.status ?? null,
          rank: fared?.rank ?? null,
          won: fared?.won ?? 0,
          of: fared?.of ?? 0,
          aired: sentence?.aired ?? false,
        }
      })
      .sort((a, b) => (a.rank ?? UNRANKED) - (b.rank ?? UNRANKED))
  })

/** Every choice that students made between two sentences. */
export const arenaVotes = ({ arenas }: MatchState): readonly ArenaVote[] =>
  arenas.flatMap(({ phase, pairs }) =>
    pairs.flatMap(({ seat, left, right, choice }) => (choice === null ? [] : [{ phase, seat, left, right, choice }])),
  )
