import type { FactId } from '../content/facts.ts'
import type { Text } from '../content/language.ts'
import type { OpenPair } from '../sim/match/arenaPairs.ts'
import type { ArenaPhase, Sentence, SentenceId, TeamId } from '../sim/match/matchState.ts'

/** What one student sees of the arena: two sentences to compare, and nothing about who wrote them. */
export type ArenaView = {
  readonly pair: OpenPair | null
  /** Pairs the student has compared. */
  readonly done: number
  /** Pairs the student will be asked to compare; 0 where there is nothing to compare. */
  readonly goal: number
}

/** A fact of an argument, and what the CFO makes of it. */
export type WeighedFact = {
  readonly id: FactId
  readonly text: Text
  readonly proves: boolean
  readonly answer: Text
}

export type ShownArgument = {
  readonly id: SentenceId
  readonly text: string
  readonly team: TeamId
  readonly rank: number
  /** Of the pairs that somebody decided. */
  readonly won: number
  readonly of: number
  /** The facts the writer picked, in Part 2 only. */
  readonly facts: readonly WeighedFact[]
}

/** What everybody may see of the arena: the sentences that the host has put on the projector, the best first. */
export type ArgumentsOnStage = {
  readonly phase: ArenaPhase | ''
  readonly votes: number
  readonly sentences: number
  readonly shown: readonly ShownArgument[]
  /** Accuracies on day one, the rival's and that of the best argument's team; null where nobody argues with the CFO. */
  readonly firstDay: { readonly rival: number; readonly own: number } | null
  /** What the CFO says of the best of them; null where nobody argues with the CFO. */
  readonly verdict: Text | null
}

/** Where a word begins and ends in a text. */
export type WordSpan = readonly [from: number, to: number]

/** What the console shows of the latest arena. Sent key by key as they change, because the texts are long and stay the same. */
export type ArgumentsView = {
  readonly phase: ArenaPhase | ''
  readonly sentences: readonly (Pick<Sentence, 'id' | 'text' | 'team' | 'bot'> & {
    /** Words that the filter has marked. */
    readonly rough: readonly WordSpan[]
  })[]
  /** How the sentences fare, the best first and those not dealt last. */
  readonly ranking: readonly {
    readonly id: SentenceId
    readonly rank: number | null
    readonly won: number
    readonly of: number
    readonly status: Sentence['status']
  }[]
  readonly shown: readonly SentenceId[]
  /** Choices made, who has made at least one, and who could. */
  readonly votes: { readonly count: number; readonly by: number; readonly of: number }
  /** How many writers picked each fact, most frequent first; in Part 2 only. */
  readonly facts: readonly { readonly id: FactId; readonly count: number }[]
}
