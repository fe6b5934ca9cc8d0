import { ROUNDS, WEEKS } from '../content/constants.ts'
import { findStrategy } from '../content/findStrategy.ts'
import { inEveryLanguage, type Text } from '../content/language.ts'
import { pmHeldLine, pmLine } from '../content/pmLine.ts'
import { STAGES } from '../content/stages.ts'
import type { Track, TrackId } from '../content/tracks.ts'
import { crossoverWeek } from '../sim/crossover.ts'
import { cycleBreakdown } from '../sim/cycle.ts'
import { bestCalibrated } from '../sim/match/calibration.ts'
import { strategyEffect } from '../sim/match/leverage.ts'
import { playedTeams, trackOf } from '../sim/match/lookup.ts'
import type { MatchState, Offer, Team } from '../sim/match/matchState.ts'
import { reachOf } from '../sim/match/negotiation.ts'
import { kneeShortfall, rankedTeams } from '../sim/match/points.ts'
import { votersOf } from '../sim/match/voters.ts'
import { HEAVY_PLAN } from '../sim/plan.ts'
import { project } from '../sim/projection.ts'
import { proofTerms } from '../sim/proof.ts'
import { bareFrontier, bestPlan } from '../sim/solver.ts'
import { bestArgumentOf } from './bestArgument.ts'
import type { Board, OfferOnStage } from './board.ts'
import { PHASE_VIEWS } from './phaseTable.ts'
import { countRefusals } from './pmRefusals.ts'
import { secondVoteOf } from './secondVote.ts'
import { standings } from './standings.ts'

const tracksInPlay = (state: MatchState): readonly TrackId[] => [
  ...new Set(playedTeams(state).map((team) => team.track)),
]

const teamTrack = (state: MatchState, teamId: string): TrackId | undefined =>
  state.teams.find((team) => team.id === teamId)?.track

const taxShareOf = (track: Track): number => {
  const { stages, cycleHours } = cycleBreakdown(track, HEAVY_PLAN)
  return (stages[STAGES.indexOf(track.taxStage)] ?? 0) / cycleHours
}

const auditBoard = (state: MatchState): Board => {
  const { tracks } = state.scenario
  const voters = votersOf(state)
  const votes = tracksInPlay(state).map((track) => {
    const counts = STAGES.map(
      (stage) => voters.filter((s) => teamTrack(state, s.team) === track && s.auditLock?.stage === stage).length,
    )
    return { track, counts, truth: tracks[track].taxStage, share: taxShareOf(tracks[track]) }
  })
  const filed = playedTeams(state).flatMap((team) => {
    const track = trackOf(state, team)
    const strategy = team.audit?.strategy ? findStrategy(track, team.audit.strategy) : undefined
    return strategy ? [{ team: team.id, strategy: strategy.id, ...strategyEffect(track, strategy) }] : []
  })
  const best = [...filed].sort((a, b) => b.leverage - a.leverage)[0]
  return {
    type: 'auditReveal',
    secondVote: secondVoteOf(state, 1),
    votes,
    leverage: best ?? null,
    standings: standings(state),
  }
}

const kneeOf = (track: Track): number =>
  [...bareFrontier(track)].sort((a, b) => b.fieldAccuracy - a.fieldAccuracy)[0]?.shrinkDecades ?? 1

const frontierBoard = (state: MatchState): Board => {
  const { tracks } = state.scenario
  const locks = votersOf(state).flatMap((seat) => seat.frontierLock ?? [])
  const fast = locks.filter((lock) => lock.leader === 'fast')
  return {
    type: 'frontierReveal',
    secondVote: secondVoteOf(state, 2),
    saidRival: locks.length - fast.length,
    saidFast: fast.length,
    weeks: Array.from({ length: WEEKS }, (_, i) => fast.filter((lock) => Math.round(lock.week) === i + 1).length),
    truth: tracksInPlay(state).map((track) => ({
      track,
      crossoverWeek: crossoverWeek(tracks[track]),
      kneeShrink: kneeOf(tracks[track]),
    })),
    knees: playedTeams(state).flatMap(({ id, flag, track }) =>
      flag
        ? [{ team: id, shrinkDecades: flag.shrinkDecades, short: kneeShortfall(tracks[track], flag.shrinkDecades) }]
        : [],
    ),
    standings: standings(state),
  }
}

/** What the PM says to a team now. */
const pmSays = (state: MatchState, team: Team, offer: Offer | undefined): Text => {
  const lines = state.scenario.pm
  if (!offer) return lines.opening
  const { answer, plan, target, proof, misread } = offer
  const track = trackOf(state, team)
  const value = answer.type === 'wrongTerm' ? proof.picks[answer.term] : undefined
  const picked = misread === null || value === undefined ? null : { source: misread, value }
  const { ceiling } = proofTerms(track, plan, 99)
  const reach = reachOf(track, plan)
  const context = { target, reach, ceiling, plan, picked, conclusion: proof.conclusion }
  return inEveryLanguage((language) => {
    const said = pmLine(lines, answer, context, language)
    if (offer.round < ROUNDS || answer.type === 'accepted') return said
    return `${said} ${pmHeldLine(lines, team.negotiation.pmTarget, language)}`
  })
}

/** The numbers of the offer that the host has put on the projector, for that team only. */
const onStage = (state: MatchState): OfferOnStage | null => {
  const { scene, team: chosen } = state.settings.screen
  const team = playedTeams(state).find(({ id }) => id === chosen)
  const offer = team?.negotiation.offers.at(-1)
  if (scene !== 'pm' || !team || !offer) return null
  const { plan, proof } = offer
  const track = trackOf(state, team)
  return {
    team: team.id,
    conclusion: proof.conclusion,
    terms: proof.picks,
    iterationsPerWeek: project(track, plan).iterations / WEEKS,
    gates: plan.gates ?? [],
  }
}

const negotiationsBoard = (state: MatchState): Board => ({
  type: 'negotiations',
  teams: playedTeams(state).map((team) => {
    const { offers, pmTarget, agreed } = team.negotiation
    const last = offers.at(-1)
    return {
      team: team.id,
      round: Math.min(offers.length + (agreed ? 0 : 1), ROUNDS),
      patience: ROUNDS - offers.filter((offer) => offer.answer.type !== 'accepted').length,
      pmTarget,
      agreed,
      offered: last?.target ?? null,
      answer: last?.answer ?? null,
      line: pmSays(state, team, last),
    }
  }),
  refused: countRefusals(playedTeams(state)),
  onStage: onStage(state),
})

const podiumBoard = (state: MatchState): Board => ({
  type: 'podium',
  secondVote: secondVoteOf(state, 3),
  standings: standings(state),
  pars: tracksInPlay(state).map((track) => ({
    track,
    fieldAccuracy: bestPlan(state.scenario.tracks[track], { bare: false }).fieldAccuracy,
  })),
  argued: bestArgumentOf(state),
  calibrated: bestCalibrated(rankedTeams(state)),
})

const BOARDS: Readonly<Record<Board['type'], (state: MatchState) => Board>> = {
  none: () => ({ type: 'none' }),
  auditReveal: auditBoard,
  frontierReveal: frontierBoard,
  negotiations: negotiationsBoard,
  podium: podiumBoard,
}

/** What the projector shows of the current phase. Nothing is included before its reveal. */
export const boardOf = (state: MatchState): Board => BOARDS[PHASE_VIEWS[state.phase].board](state)
