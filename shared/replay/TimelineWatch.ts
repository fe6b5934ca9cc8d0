import { findTeam, trackOf } from '../sim/match/lookup.ts'
import type { MatchEvent } from '../sim/match/matchEvent.ts'
import { LINE_SAMPLE_HOURS, type MatchState, type TeamId } from '../sim/match/matchState.ts'
import type { Step } from '../sim/match/outcome.ts'
import { isRacing, type RacePhase } from '../sim/match/phases.ts'
import { runOf } from '../sim/match/racing.ts'
import { type Lead, leadAfter, NO_LEAD } from './leadTracker.ts'
import type { Bookmark, BookmarkKind, LeverChange, RecordedRace, Segment, Timeline } from './timeline.ts'

type OpenRace = {
  readonly phase: RacePhase
  readonly start: MatchState
  readonly changes: LeverChange[]
  readonly sampleTicks: number[]
  lead: Lead
}

/** Whether the constraint was found at a later stage than the one it arises at. */
const isLate = (state: MatchState, phase: RacePhase, teamId: TeamId, hour: number): boolean => {
  const team = findTeam(state, teamId)
  const found = team && runOf(team, phase)?.lane.foundConstraints.find((constraint) => constraint.hour === hour)
  return (
    team !== undefined &&
    found !== undefined &&
    found.stage > (trackOf(state, team).constraintStages[found.constraint] ?? 0)
  )
}

const KINDS: Readonly<Partial<Record<MatchEvent['type'], BookmarkKind>>> = {
  rivalPassed: 'pass',
  rivalPassedBack: 'fallBack',
  flagPlanted: 'knee',
  shipped: 'ship',
  busted: 'bust',
}

const recorded = (race: OpenRace, end: MatchState): RecordedRace => ({
  phase: race.phase,
  from: race.start.tick,
  to: end.tick,
  start: race.start,
  changes: race.changes,
  sampleTicks: race.sampleTicks,
  hour: end.race?.hour ?? 0,
  runs: new Map(
    end.teams.flatMap((team) => {
      const run = runOf(team, race.phase)
      return run ? [[team.id, run] as const] : []
    }),
  ),
  targets: new Map(end.teams.map((team) => [team.id, team.negotiation.pmTarget])),
})

/** Follows a session step by step and records its timeline. */
export class TimelineWatch {
  readonly #segments: Segment[] = []
  readonly #races: RecordedRace[] = []
  readonly #bookmarks: Bookmark[] = []
  #open: { readonly phase: Segment['phase']; readonly from: number } | null = null
  #race: OpenRace | null = null

  /** Takes in one step (of time or of a command) and the state before it. */
  see(before: MatchState, { state, events }: Step): void {
    this.#seeSamples(before.phase === state.phase ? state : before)
    for (const event of events) this.#seeEvent(before, state, event)
  }

  timeline(last: MatchState): Timeline {
    const open = this.#open
    const atEnd = open && open.phase !== 'debrief' ? [{ ...open, to: last.tick }] : []
    const segments = [...this.#segments, ...atEnd]
    return {
      from: segments[0]?.from ?? last.tick,
      to: segments.at(-1)?.to ?? last.tick,
      segments,
      races: this.#race ? [...this.#races, recorded(this.#race, last)] : [...this.#races],
      bookmarks: [...this.#bookmarks].sort((a, b) => a.tick - b.tick),
    }
  }

  #seeSamples(state: MatchState): void {
    const race = this.#race
    if (!race || !state.race || state.phase !== race.phase) return
    const samples = Math.floor(state.race.hour / LINE_SAMPLE_HOURS) + 1
    for (let sample = race.sampleTicks.length; sample < samples; sample++) {
      race.sampleTicks.push(state.tick)
      const { lead, taken } = leadAfter(race.lead, state, race.phase, sample)
      race.lead = lead
      if (taken) this.#mark('lead', state, taken.team, taken.sample * LINE_SAMPLE_HOURS)
    }
  }

  #seeEvent(before: MatchState, state: MatchState, event: MatchEvent): void {
    if (event.type === 'phaseBegan') this.#beginPhase(before, state)
    else if (event.type === 'leversMoved') this.#moveLevers(state, event.team)
    else if ('team' in event) this.#seeMoment(before, state, event)
  }

  #seeMoment(before: MatchState, state: MatchState, event: Extract<MatchEvent, { readonly team: TeamId }>): void {
    const hour = 'hour' in event ? event.hour : null
    const kind = event.type === 'teamStalled' ? this.#stall(before, state, event) : KINDS[event.type]
    // An event that ends a phase still belongs to that phase.
    if (kind) this.#mark(kind, before, event.team, hour, state.tick)
  }

  #beginPhase(before: MatchState, state: MatchState): void {
    const { tick, phase } = state
    if (this.#open) this.#segments.push({ ...this.#open, to: tick })
    this.#open = { phase, from: tick }
    // A race that the host restarted is missing from the state after the step, so it is read from the state before.
    if (this.#race) this.#races.push(recorded(this.#race, phase === before.phase ? before : state))
    this.#race = isRacing(phase) ? { phase, start: state, changes: [], sampleTicks: [tick], lead: NO_LEAD } : null
  }

  #moveLevers(state: MatchState, teamId: TeamId): void {
    const team = findTeam(state, teamId)
    if (this.#race && state.race && team) {
      this.#race.changes.push({ team: teamId, hour: state.race.hour, levers: team.levers })
    }
  }

  #stall(
    before: MatchState,
    state: MatchState,
    { team, hour, reason }: { readonly team: TeamId; readonly hour: number; readonly reason: string },
  ): BookmarkKind | null {
    if (reason === 'rework') return 'escapedDefect'
    const late = reason === 'constraint' && isRacing(before.phase) && isLate(state, before.phase, team, hour)
    return late ? 'lateConstraint' : null
  }

  #mark(kind: BookmarkKind, { phase, tick }: MatchState, team: TeamId, hour: number | null, now = tick): void {
    // A change of lead is reported only after it has lasted, so the bookmark goes back to the sample where it began.
    const sample = hour === null ? -1 : Math.ceil(hour / LINE_SAMPLE_HOURS)
    const began = kind === 'lateConstraint' || kind === 'escapedDefect' ? undefined : this.#race?.sampleTicks[sample]
    this.#bookmarks.push({ kind, tick: began ?? now, phase, team, hour })
  }
}
