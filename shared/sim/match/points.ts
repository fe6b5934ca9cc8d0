import { WEEKS } from '../../content/constants.ts'
import { findStrategy } from '../../content/findStrategy.ts'
import type { Track } from '../../content/tracks.ts'
import { crossoverWeek } from '../crossover.ts'
import { bareFrontier, bestPlan } from '../solver.ts'
import { creditOf, ESTIMATES } from './estimates.ts'
import { PACE_BANDS } from './ledger.ts'
import { bestLeverage, mostReachable, strategyEffect } from './leverage.ts'
import { auditLockPoints, frontierLockPoints, LOCK_POINTS, reviewLockPoints } from './lockPoints.ts'
import { playedTeams, seatsOf, trackOf, trialsToFlag } from './lookup.ts'
import type { MatchState, Offer, RaceResult, Seat, Team } from './matchState.ts'
import type { Part } from './phases.ts'
import { isRevealed } from './phaseTable.ts'
import { ships } from './racing.ts'

/** What each line of the score sheet is worth; 100 in all. */
export const WORTH = {
  auditLock: LOCK_POINTS.audit,
  estimates: 6,
  bottleneck: 3,
  leverage: 7,
  frontierLock: LOCK_POINTS.frontier,
  calls: 8,
  knee: 6,
  race: 20,
  reviewLock: LOCK_POINTS.review,
  proof: 10,
  commitment: 5,
  finalRun: 20,
} as const
export type PointsLine = keyof typeof WORTH

/** Points of one team; null where the part has not been revealed. */
export type PointsSheet = Readonly<Record<PointsLine, number | null>> & {
  readonly parts: readonly [number, number, number]
  readonly total: number
}

/** What is left of a proof's points when it is offered in round 1, 2 or 3. */
const ROUND_SHARE = [1, 0.85, 0.7] as const
const BUST_SHARE = 0.4
const BUST_POINTS_PER_POINT = 3

const half = (complete: boolean): number => (complete ? 1 : 0.5)

/** How much of the way from the rival to par a team came, 0 to 1; cubed, so that the last stretch is worth most. */
const cubedShare = ({ fieldAccuracy, rivalFieldAccuracy }: RaceResult, par: number): number => {
  if (par <= rivalFieldAccuracy) return 0
  const share = Math.min(1, Math.max(0, (fieldAccuracy - rivalFieldAccuracy) / (par - rivalFieldAccuracy)))
  return share * share * share
}

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
  const share = (strategyEffect(track, strategy).leverage / bestLeverage(track)) ** 2
  return WORTH.leverage * half(team.audit.complete) * share
}

/** Points of field accuracy that the best plan at a model size lies below the top of the bare frontier. */
export const kneeShortfall = (track: Track, shrinkDecades: number): number => {
  const frontier = bareFrontier(track)
  const top = Math.max(...frontier.map((point) => point.fieldAccuracy))
  const nearest = [...frontier].sort(
    (a, b) => Math.abs(a.shrinkDecades - shrinkDecades) - Math.abs(b.shrinkDecades - shrinkDecades),
  )[0]
  return top - (nearest?.fieldAccuracy ?? 0)
}

/** Mean credit of the best five of the first eight moves; a move not made has none. */
const estimatePoints = ({ moves }: Team): number => (WORTH.estimates * creditOf(moves)) / ESTIMATES.best

/** Calls up to the last trial that the flag needs, beyond what a coin would get right; a call not made counts as one of a coin. */
const callPoints = ({ trials }: Team, needed: number): number => {
  const called = trials.slice(0, needed)
  const missing = Math.max(0, needed - Math.max(1, called.length))
  const right = called.filter((trial) => trial.right).length + missing / 2
  return WORTH.calls * Math.max(0, (2 * right) / (needed - 1) - 1)
}

/** What a shortfall of the flag's size earns, the closest first. */
const KNEE_POINTS = [
  { within: 0.05, points: WORTH.knee },
  { within: 0.15, points: 4 },
  { within: 0.4, points: 1 },
] as const

const kneePoints = (team: Team, track: Track): number => {
  if (!team.flag) return 0
  const short = kneeShortfall(track, team.flag.shrinkDecades)
  return (KNEE_POINTS.find(({ within }) => short <= within)?.points ?? 0) * half(team.flag.complete)
}

const racePoints = (team: Team, track: Track): number =>
  team.race?.result ? WORTH.race * cubedShare(team.race.result, bestPlan(track, { bare: true }).fieldAccuracy) : 0

const proofWorth = ({ proofShare, round }: Offer): number => WORTH.proof * proofShare * (ROUND_SHARE[round - 1] ?? 0)

/** The offer whose proof earns the most, the earliest of equals; null for a team without an offer. */
export const bestProof = ({ negotiation }: Team): Offer | null =>
  negotiation.offers.reduce<Offer | null>(
    (best, offer) => (best && proofWorth(best) >= proofWorth(offer) ? best : offer),
    null,
  )

const proofPoints = (team: Team): number => {
  const best = bestProof(team)
  return best ? proofWorth(best) : 0
}

/** All for a pace within 5% of the one signed, falling to nothing at 40%. */
const commitmentPoints = (team: Team): number => {
  const result = team.finalRun?.result
  if (!result || !team.ledger) return 0
  const off = Math.abs(result.iterations / WEEKS - team.ledger.pace) / team.ledger.pace
  return WORTH.commitment * Math.min(1, Math.max(0, (PACE_BANDS.none - off) / (PACE_BANDS.none - PACE_BANDS.whole)))
}

/** As for the race, where it ships; a bust keeps 40% of that, less 3 for each point missed. */
const finalRunPoints = (team: Team, track: Track): number => {
  const result = team.finalRun?.result
  if (!result) return 0
  const full = WORTH.finalRun * cubedShare(result, bestPlan(track, { bare: false }).fieldAccuracy)
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
  const truth = () => mostReachable(track, team)
  const sheet = {
    auditLock: known(1, () =>
      meanLock(
        seats,
        (s) => s.auditLock,
        (p) => auditLockPoints(p, track.taxStage),
      ),
    ),
    estimates: known(1, () => estimatePoints(team)),
    bottleneck: known(1, () => bottleneckPoints(team, track)),
    leverage: known(1, () => leveragePoints(team, track)),
    frontierLock: known(2, () =>
      meanLock(
        seats,
        (s) => s.frontierLock,
        (p) => frontierLockPoints(p, crossoverWeek(track)),
      ),
    ),
    calls: known(2, () => callPoints(team, trialsToFlag(state))),
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
    commitment: known(3, () => commitmentPoints(team)),
    finalRun: known(3, () => finalRunPoints(team, track)),
  }
  const sum = (...lines: readonly (number | null)[]): number =>
    tenths(lines.reduce<number>((total, line) => total + (line ?? 0), 0))
  const parts = [
    sum(sheet.auditLock, sheet.estimates, sheet.bottleneck, sheet.leverage),
    sum(sheet.frontierLock, sheet.calls, sheet.knee, sheet.race),
    sum(sheet.reviewLock, sheet.proof, sheet.commitment, sheet.finalRun),
  ] as const
  return { ...sheet, parts, total: sum(...parts) }
}

export type RankedTeam = { readonly team: Team; readonly points: PointsSheet; readonly rank: number }

/** Played teams by points; ties by field accuracy, then fewer k$, then join order. */
export const rankedTeams = (state: MatchState): readonly RankedTeam[] =>
  playedTeams(state)
    .map((team) => ({ team, points: teamPoints(state, team), run: team.finalRun?.result ?? team.race?.result }))
    .sort(
      (a, b) =>
        b.points.total - a.points.total ||
        (b.run?.fieldAccuracy ?? 0) - (a.run?.fieldAccuracy ?? 0) ||
        (a.run?.spendK ?? 0) - (b.run?.spendK ?? 0) ||
        a.team.joined - b.team.joined,
    )
    .map(({ team, points }, index) => ({ team, points, rank: index + 1 }))
