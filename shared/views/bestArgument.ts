import { rankedSentences } from '../sim/match/arenaRanking.ts'
import type { MatchState, TeamId } from '../sim/match/matchState.ts'

/** The team that wrote the class's best argument, and how many comparisons it won. */
export type BestArgument = { readonly team: TeamId; readonly won: number; readonly of: number }

/** The best sentence that the host has shown, of the latest arena with one; null where the host has shown none. */
export const bestArgumentOf = ({ arenas }: MatchState): BestArgument | null => {
  for (const arena of [...arenas].reverse()) {
    const aired = arena.sentences.filter((sentence) => sentence.aired)
    const best = rankedSentences(arena).find(({ id }) => aired.some((sentence) => sentence.id === id))
    const team = aired.find(({ id }) => id === best?.id)?.team
    if (best && team) return { team, won: best.won, of: best.of }
  }
  return null
}
