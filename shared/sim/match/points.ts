import { findStrategy } from '../../content/findStrategy.ts'
import type { Track } from '../../content/tracks.ts'
import { crossoverWeek } from '../crossover.ts'
import { bareFrontier, bestPlan } from '../solver.ts'
import { bestLeverage, strategyEffect } from './leverage.ts'
import { auditLockPoints, frontierLockPoints, reviewLockPoints } from './lockPoints.ts'
import { playedTeams, seatsOf, trackOf } from './lookup.ts'
import type { MatchState, Seat, Team } from './matchState.ts'
import type { Part } from './phases.ts'
import { isRevealed } from './phaseTable.ts'
import { ships } from './racing.ts'

/** What each line of the score sheet is worth. */
export const WORTH = {
  auditLock: 5,
  bottleneck: 5,
  leverage: 10,
  frontierLock: 5,
  knee: 5,
  race: 25,
  reviewLock: 5,
  proof: 10,
  finalRun: 30,
} as const
export type PointsLine = keyof typeof WORTH

/** Points of one team; null where the part has not been revealed. */
export type PointsSheet = Readonly<Record<PointsLine, number | null>> & {
  readonly parts: readonly [number, number, number]
  readonly total: number
}

/** What is left of the proof's points when it is agreed, or last refused, in round 1, 2 or 3. */
const ROUND_SHARE = [1, 0.85, 0.7] as const
const BUST_SHARE = 0.4
const BUST_POINTS_PER_POINT = 3

const half = (complete: boolean): number => (complete ? 1 : 0.5)
/** A score as a share of par; nothing can be won where par is no score at all. */
const shareOf = (score: number, par: number): number => (par > 0 ? Math.min(1, Math.max(0, score / par)) : 0)

/** Mean over those who predicted; a team nobody predicted for has none. */
const meanLock = <P>(
  seats: readonly Seat[],
  lock: (seat: Seat) => P | null,
  score: (prediction: P) => number,
): number => {
  const scores = seats.flatMap((seat) => {
    const prediction = lock(seat)
    return prediction === null ? [] : [score(prediction)]
  })
  return scores.length === 0 ? 0 : scores.reduce((sum, points) => sum + points, 0) / scores.length
}

const bottleneckPoints = (team: Team, track: Track): number =>
  team.audit?.bottleneck === track.taxStage ? WORTH.bottleneck * half(team.audit.complete) : 0

const leveragePoints = (team: Team, track: Track): number => {
  const strategy = team.audit?.strategy ? findStrategy(track, team.audit.strategy) : undefined
  if (!team.audit || !strategy) return 0
  const share = strategyEffect(track, strategy).leverage / bestLeverage(track)
  return WORTH.leverage * half(team.audit.complete) * share
}

/** Points of field accuracy that the best plan at a model size lies below the top of the bare frontier. */
export const kneeShortfall = (track: Track, shrinkDecades: number): number => {
  const frontier = bareFrontier(track)
  const top = Math.max(...frontier.map((point) => point.fieldAccuracy))
  const nearest = frontier.toSorted(
    (a, b) => Math.abs(a.shrinkDecades - shrinkDecades) - Math.abs(b.shrinkDecades - shrinkDecades),
  )[0]
  return top - (nearest?.fieldAccuracy ?? 0)
}

const kneePoints = (team: Team, track: Track): number => {
  if (!team.flag) return 0
  const short = kneeShortfall(track, team.flag.shrinkDecades)
  const points = short <= 0.05 ? 5 : short <= 0.2 ? 3 : short <= 0.5 ? 1 : 0
  return points * half(team.flag.complete)
}

const racePoints = (team: Team, track: Track): number =>
  team.race?.result ? WORTH.race * shareOf(team.race.result.score, bestPlan(track, { bare: true }).score) : 0

const proofPoints = (team: Team): number => {
  const last = team.negotiation.offers.at(-1)
  return last ? WORTH.proof * last.proofShare * (ROUND_SHARE[last.round - 1] ?? 0) : 0
}

/** 30 * score / par for a team that ships; a bust keeps 40% of that, less 3 for each point missed. */
const finalRunPoints = (team: Team, track: Track): number => {
  const result = team.finalRun?.result
  if (!result) return 0
  const full = WORTH.finalRun * shareOf(result.score, bestPlan(track, { bare: false }).score)
  const target = team.negotiation.pmTarget
  if (ships(result.fieldAccuracy, target)) return full
  return Math.max(0, BUST_SHARE * full - BUST_POINTS_PER_POINT * (target - result.fieldAccuracy))
}

const tenths = (points: number): number => Math.round(points * 10) / 10

/** A team's points, to one decimal, as far as the session has revealed them (RULES.md, PTS). */
export const teamPoints = (state: MatchState, team: Team): PointsSheet => {
  const track = trackOf(state, team)
  const seats = seatsOf(state, team.id)
  const known = (part: Part, points: () => number) => (isRevealed(state.phase, part) ? tenths(points()) : null)
  const truth = () => bestPlan(track, { bare: false }).fieldAccuracy
  const sheet = {
    auditLock: known(1, () =>
      meanLock(
        seats,
        (s) => s.auditLock,
        (p) => auditLockPoints(p, track.taxStage),
      ),
    ),
    bottleneck: known(1, () => bottleneckPoints(team, track)),
    leverage: known(1, () => leveragePoints(team, track)),
    frontierLock: known(2, () =>
      meanLock(
        seats,
        (s) => s.frontierLock,
        (p) => frontierLockPoints(p, crossoverWeek(track)),
      ),
    ),
    knee: known(2, () => kneePoints(team, track)),
    race: known(2, () => racePoints(team, track)),
    reviewLock: known(3, () =>
      meanLock(
        seats,
        (s) => s.reviewLock,
        (p) => reviewLockPoints(p, truth()),
      ),
    ),
    proof: known(3, () => proofPoints(team)),
    finalRun: known(3, () => finalRunPoints(team, track)),
  }
  const sum = (...lines: readonly (number | null)[]): number =>
    tenths(lines.reduce<number>((total, line) => total + (line ?? 0), 0))
  const parts = [
    sum(sheet.auditLock, sheet.bottleneck, sheet.leverage),
    sum(sheet.frontierLock, sheet.knee, sheet.race),
    sum(sheet.reviewLock, sheet.proof, sheet.finalRun),
  ] as const
  return { ...sheet, parts, total: sum(...parts) }
}

export type RankedTeam = { readonly team: Team; readonly points: PointsSheet; readonly rank: number }

/** Played teams by points; ties by field accuracy, then fewer k$, then join order. */
export const rankedTeams = (state: MatchState): readonly RankedTeam[] =>
  playedTeams(state)
    .map((team) => ({ team, points: teamPoints(state, team), run: team.finalRun?.result ?? team.race?.result }))
    .toSorted(
      (a, b) =>
        b.points.total - a.points.total ||
        (b.run?.fieldAccuracy ?? 0) - (a.run?.fieldAccuracy ?? 0) ||
        (a.run?.spendK ?? 0) - (b.run?.spendK ?? 0) ||
        a.team.joined - b.team.joined,
    )
    .map(({ team, points }, index) => ({ team, points, rank: index + 1 }))
