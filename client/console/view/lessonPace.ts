import type { Preset, PresetId } from '../../../shared/content/presets.ts'
import { TIMED_PHASES, type TimedPhase } from '../../../shared/content/timedPhases.ts'
import { isSkipped, isTimed, PARTS, type Part, PHASES, type Phase, partOf } from '../../../shared/sim/match/phases.ts'
import type { HostView } from '../../../shared/views/teamView.ts'
import { scenario } from '../../text/scenario.ts'

/** What the ruler shows: the phases with a clock, to which a long lesson's debrief belongs. */
type RuledPhase = TimedPhase | 'debrief'

type Segment = {
  readonly phase: RuledPhase
  readonly state: 'past' | 'now' | 'next'
  /** Seconds that it took or will take at this pace. */
  readonly seconds: number
  /** Shares of the ruler. */
  readonly from: number
  readonly to: number
}
export type PartPace = {
  readonly part: Part
  readonly plannedSeconds: number
  /** Total seconds it took; null while it is not over. */
  readonly tookSeconds: number | null
  /** Its planned position, as shares of the ruler. */
  readonly from: number
  readonly to: number
  /** Where it actually ended. */
  readonly ended: number
}

/** The lesson as a ruler: the plan, the time each phase took, and where it ends at this pace. */
export type LessonPace = {
  readonly segments: readonly Segment[]
  readonly parts: readonly PartPace[]
  /** Seconds since the start; null before it. */
  readonly nowSeconds: number | null
  /** When the lesson should end, and when it will. */
  readonly bellSeconds: number
  readonly endSeconds: number
  /** Length of the ruler. */
  readonly scaleSeconds: number
}

export type Clocked = {
  readonly preset: PresetId
  readonly phase: Phase
  readonly secondsLeft: number
  readonly phaseSeconds: number
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** Seconds that the current phase has taken so far, including restarts and pauses. */
const runningSeconds = ({ phase, phaseSeconds, secondsLeft }: Clocked, { spent }: HostView['pace']): number =>
  (isTimed(phase) ? spent[phase] : 0) + phaseSeconds - Math.max(0, secondsLeft)

/** The seconds that a preset gives a phase; what the host adds later is not part of the plan. */
const plannedBy = ({ seconds, secondVotes, debriefSeconds }: Preset, phase: RuledPhase): number => {
  if (phase === 'debrief') return debriefSeconds
  return isSkipped(phase, secondVotes ? PARTS : []) ? 0 : seconds[phase]
}

export const lessonPace = (clock: Clocked, pace: HostView['pace']): LessonPace => {
  const at = PHASES.indexOf(clock.phase)
  const preset = scenario().presets[clock.preset]
  const running = runningSeconds(clock, pace)
  const lasts = (phase: RuledPhase): Pick<Segment, 'state' | 'seconds'> => {
    const index = PHASES.indexOf(phase)
    if (index < at) return { state: 'past', seconds: phase === 'debrief' ? 0 : pace.spent[phase] }
    if (index > at) return { state: 'next', seconds: phase === 'debrief' ? preset.debriefSeconds : pace.planned[phase] }
    return { state: 'now', seconds: running + Math.max(0, clock.secondsLeft) }
  }
  const ruled: readonly RuledPhase[] = [...TIMED_PHASES, 'debrief']
  const lengths = ruled.map((phase) => ({ phase, ...lasts(phase) }))
  const bellSeconds = sum(ruled.map((phase) => plannedBy(preset, phase)))
  const endSeconds = sum(lengths.map(({ seconds }) => seconds))
  const scaleSeconds = Math.max(bellSeconds, endSeconds, 1)
  const share = (seconds: number): number => seconds / scaleSeconds

  let end = 0
  const segments = lengths.flatMap((length): Segment[] => {
    const from = share(end)
    end += length.seconds
    return length.seconds === 0 && length.state !== 'now' ? [] : [{ ...length, from, to: share(end) }]
  })
  let plannedEnd = 0
  const parts = PARTS.map((part): PartPace => {
    const own = segments.filter(({ phase }) => phase !== 'debrief' && partOf(phase) === part)
    const inPart = TIMED_PHASES.filter((phase) => partOf(phase) === part)
    const plannedSeconds = sum(inPart.map((phase) => plannedBy(preset, phase)))
    const from = share(plannedEnd)
    plannedEnd += plannedSeconds
    const isOver = own.every(({ state }) => state === 'past')
    const tookSeconds = isOver ? sum(own.map(({ seconds }) => seconds)) : null
    return { part, plannedSeconds, tookSeconds, from, to: share(plannedEnd), ended: own.at(-1)?.to ?? 1 }
  })
  const past = sum(segments.filter(({ state }) => state === 'past').map(({ seconds }) => seconds))
  const nowSeconds = clock.phase === 'lobby' ? null : past + running
  return { segments, parts, nowSeconds, bellSeconds, endSeconds, scaleSeconds }
}
