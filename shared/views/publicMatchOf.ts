import { CALENDAR_HOURS } from '../content/constants.ts'
import type { Track, TrackId } from '../content/tracks.ts'
import { type Lane, laneFieldAccuracy } from '../sim/lane.ts'
import { playedTeams, seatsOf, trackOf, trialsToFlag } from '../sim/match/lookup.ts'
import {
  type EarlierLane,
  type MatchState,
  type Race,
  type RaceRun,
  type Team,
  TICKS_PER_SECOND,
} from '../sim/match/matchState.ts'
import { messageTo } from '../sim/match/messages.ts'
import { isPast, isRacing } from '../sim/match/phases.ts'
import { progressOf } from '../sim/match/phaseTable.ts'
import { type RankedTeam, rankedTeams } from '../sim/match/points.ts'
import { runOf, ships } from '../sim/match/racing.ts'
import { argumentsOnStage } from './arenaViewsOf.ts'
import { boardOf } from './boardOf.ts'
import { jsonText } from './jsonText.ts'
import { publicEstimates } from './publicEstimates.ts'
import { publicFeed } from './publicFeed.ts'
import type { FeedLine, PublicEstimate, PublicMatch, PublicRival, PublicTeam } from './sessionState.ts'

const NO_LINE: readonly number[] = []
const NO_EARLIER: readonly EarlierLane[] = []
const NO_STALLS: RaceRun['stalls'] = []
const NO_ESTIMATES: readonly PublicEstimate[] = []

const accuracyNow = (track: Track, run: RaceRun, race: Race): number =>
  run.result?.fieldAccuracy ?? laneFieldAccuracy(track, run.lane, race.world, race.hour)

/** Smaller differences cannot be seen, and with every digit drift alone would fill each patch. */
const hundredths = (points: number): number => Math.round(points * 100) / 100

/** The run to show: the one under way, or the last one until the next begins. */
const shownRun = (state: MatchState, team: Team): RaceRun | null => {
  if (isRacing(state.phase)) return runOf(team, state.phase)
  return team.finalRun ?? team.race
}

const stallOf = (lane: Lane, race: Race): { reason: string; untilHour: number } =>
  lane.stall && lane.stall.untilHour > race.hour && !lane.finished ? lane.stall : { reason: '', untilHour: 0 }

const outcomeOf = (team: Team): PublicTeam['outcome'] => {
  const result = team.finalRun?.result
  if (!result) return ''
  return ships(result.fieldAccuracy, team.negotiation.pmTarget) ? 'shipped' : 'busted'
}

/** The calls that count, while teams work in Part 2: 1 for right, 0 for wrong. The first trial has none. */
const callsOf = (state: MatchState, { trials }: Team): readonly number[] =>
  state.phase === 'frontierWork' ? trials.slice(1, trialsToFlag(state)).map(({ right }) => (right ? 1 : 0)) : NO_LINE

type Place = { readonly team: Team; readonly rank: number }

/** Ranks in the race while one runs, by points otherwise. */
const placesOf = (state: MatchState, byPoints: readonly RankedTeam[]): readonly Place[] => {
  const { race, phase } = state
  if (!race || !isRacing(phase)) return byPoints
  const racing = playedTeams(state).flatMap((team) => {
    const run = runOf(team, phase)
    return run ? [{ team, accuracy: accuracyNow(trackOf(state, team), run, race) }] : []
  })
  racing.sort((a, b) => b.accuracy - a.accuracy || a.team.joined - b.team.joined)
  return racing.map(({ team }, index) => ({ team, rank: index + 1 }))
}

type Placed = { readonly rank: number; readonly points: number; readonly estimates: readonly PublicEstimate[] }

const publicTeam = (state: MatchState, team: Team, placed: Placed): PublicTeam => {
  const seats = seatsOf(state, team.id)
  const run = shownRun(state, team)
  const { race } = state
  const stall = run && race ? stallOf(run.lane, race) : { reason: '', untilHour: 0 }
  return {
    id: team.id,
    name: team.name,
    track: team.track,
    bot: team.bot ?? '',
    joined: team.joined,
    seats: seats.length,
    connected: seats.filter((seat) => seat.connected).length,
    ...progressOf(state, team),
    ...placed,
    accuracy: run && race ? hundredths(accuracyNow(trackOf(state, team), run, race)) : 0,
    iterations: run ? Math.floor(run.lane.iterationsLanded) : 0,
    lastLearned: run?.lane.lastGain ?? 0,
    stallReason: stall.reason,
    stallUntilHour: stall.untilHour,
    passedHour: run?.passedHour ?? -1,
    line: run?.line ?? NO_LINE,
    landed: run?.landed ?? NO_LINE,
    stalls: run?.stalls ?? NO_STALLS,
    calls: callsOf(state, team),
    target: isPast(state.phase, 'reviewWork') || team.negotiation.agreed ? team.negotiation.pmTarget : 0,
    outcome: outcomeOf(team),
    signedPace: isPast(state.phase, 'ledger') ? (team.ledger?.pace ?? 0) : 0,
  }
}

const publicRivals = ({ race, scenario }: MatchState): readonly PublicRival[] =>
  race
    ? (Object.entries(race.rivals) as [TrackId, RaceRun][]).map(([track, run]) => ({
        track,
        accuracy: hundredths(accuracyNow(scenario.tracks[track], run, race)),
        iterations: Math.floor(run.lane.iterationsLanded),
        line: run.line,
        landed: run.landed,
      }))
    : []

const seconds = (ticks: number): number => Math.ceil(ticks / TICKS_PER_SECOND)

/** What everyone in a session may know about it. */
export const publicMatchOf = (state: MatchState, feed: readonly FeedLine[]): PublicMatch => {
  const byPoints = rankedTeams(state)
  const points = new Map(byPoints.map((row) => [row.team.id, row.points.total]))
  const ranks = new Map(placesOf(state, byPoints).map(({ team, rank }) => [team.id, rank]))
  const estimates = publicEstimates(state)
  const placed = ({ id }: Team): Placed => ({
    rank: ranks.get(id) ?? 0,
    points: points.get(id) ?? 0,
    estimates: estimates.get(id) ?? NO_ESTIMATES,
  })
  const { settings, phaseLength } = state
  return {
    code: state.code,
    title: state.title,
    preset: state.preset,
    phase: state.phase,
    phaseRound: state.phaseRound,
    paused: state.paused,
    speed: settings.speed,
    solo: settings.solo,
    ownScenario: state.scenario.source !== null,
    rehearsal: settings.rehearsal,
    secondsLeft: phaseLength === null ? -1 : seconds(Math.max(0, phaseLength - state.phaseTicks)),
    phaseSeconds: phaseLength === null ? 0 : seconds(phaseLength),
    hour: state.race && isRacing(state.phase) ? Math.min(state.race.hour, CALENDAR_HOURS) : -1,
    autoAdvance: settings.autoAdvance,
    advanceWhenDone: settings.advanceWhenDone,
    doorLocked: settings.doorLocked,
    drawnNames: settings.drawnNames ?? false,
    scene: settings.screen.scene,
    sceneTeam: settings.screen.team ?? '',
    soundOn: settings.sound.on,
    soundVolume: settings.sound.volume,
    language: settings.language,
    message: messageTo(state, null)?.text ?? '',
    messageId: messageTo(state, null)?.id ?? 0,
    replayShared: settings.replayShared,
    replayTick: settings.replayMoment?.tick ?? -1,
    replayTeam: settings.replayMoment?.team ?? '',
    replayChange: settings.replayMoment?.change ?? '',
    students: state.seats.filter((seat) => !seat.bot).length,
    teams: state.teams.map((team) => publicTeam(state, team, placed(team))),
    earlier: state.earlier ?? NO_EARLIER,
    rivals: publicRivals(state),
    feed: publicFeed(state, feed),
    board: jsonText(boardOf(state)),
    arguments: jsonText(argumentsOnStage(state)),
  }
}
