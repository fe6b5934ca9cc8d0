import { STAGES } from '../content/stages.ts'
import { mostReachable } from '../sim/match/leverage.ts'
import { findTeam, trackOf } from '../sim/match/lookup.ts'
import type { MatchState, Seat } from '../sim/match/matchState.ts'
import type { Part } from '../sim/match/phases.ts'
import { votersOf } from '../sim/match/voters.ts'

/** Where a range lies next to the truth. */
export const RANGE_PLACES = ['below', 'holds', 'above'] as const
/** The answers between which students can move, by part. */
export const VOTE_ANSWERS = { 1: STAGES, 2: ['rival', 'fast'], 3: RANGE_PLACES } as const
export type VoteAnswer = (typeof VOTE_ANSWERS)[Part][number]

/** How the class moved from its first vote to its second; only students who gave both count. */
export type SecondVote = {
  readonly part: Part
  /** How many said the first answer, then the second; answers that nobody moved between are left out. */
  readonly moves: readonly { readonly from: VoteAnswer; readonly to: VoteAnswer; readonly count: number }[]
  readonly voters: number
  /** How many were right in the first vote, and in the second. */
  readonly right: { readonly first: number; readonly second: number }
}

type Votes = { readonly from: VoteAnswer; readonly to: VoteAnswer; readonly truth: VoteAnswer }

/** The answers of one student in both votes, and the right one; null without both. */
const votesOf = (state: MatchState, part: Part, seat: Seat): Votes | null => {
  const team = findTeam(state, seat.team)
  if (!team) return null
  const track = trackOf(state, team)
  switch (part) {
    case 1: {
      const { auditFirst: first, auditLock: second } = seat
      return first && second && { from: first.stage, to: second.stage, truth: track.taxStage }
    }
    case 2: {
      const { frontierFirst: first, frontierLock: second } = seat
      return first && second && { from: first.leader, to: second.leader, truth: 'fast' }
    }
    case 3: {
      const { reviewFirst: first, reviewLock: second } = seat
      if (!first || !second) return null
      const truth = mostReachable(track, team)
      const place = ({ low, high }: { readonly low: number; readonly high: number }): VoteAnswer =>
        high < truth ? 'below' : low > truth ? 'above' : 'holds'
      return { from: place(first), to: place(second), truth: 'holds' }
    }
  }
}

/** Who moved where between the votes of a part; null where nobody voted twice. It says who was right, so only a reveal may show it. */
export const secondVoteOf = (state: MatchState, part: Part): SecondVote | null => {
  const votes = votersOf(state).flatMap((seat) => votesOf(state, part, seat) ?? [])
  if (votes.length === 0) return null
  const answers: readonly VoteAnswer[] = VOTE_ANSWERS[part]
  const moves = answers.flatMap((from) =>
    answers.flatMap((to) => {
      const count = votes.filter((vote) => vote.from === from && vote.to === to).length
      return count > 0 ? [{ from, to, count }] : []
    }),
  )
  const right = (said: 'from' | 'to') => votes.filter((vote) => vote[said] === vote.truth).length
  return { part, moves, voters: votes.length, right: { first: right('from'), second: right('to') } }
}
