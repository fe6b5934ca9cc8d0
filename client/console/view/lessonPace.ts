import { type PresetId, TIMED_PHASES, type TimedPhase } from '../../../shared/content/presets.ts'
import { isTimed, type Part, PHASES, type Phase } from '../../../shared/sim/match/phases.ts'
import { partOf } from '../../../shared/sim/match/phaseTable.ts'
import type { HostView } from '../../../shared/views/teamView.ts'
import { scenario } from '../../text/scenario.ts'

type Segment = {
  readonly phase: TimedPhase
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

const PARTS = [1, 2, 3] as const

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** Seconds that the current phase has taken so far, including restarts and pauses. */
const runningSeconds = ({ phase, phaseSeconds, secondsLeft }: Clocked, { spent }: HostView['pace']): number =>
  isTimed(phase) ? spent[phase] + phaseSeconds - Math.max(0, secondsLeft) : 0

export const lessonPace = (clock: Clocked, pace: HostView['pace']): LessonPace => {
  const at = PHASES.indexOf(clock.phase)
  const planned = scenario().presets[clock.preset].seconds
  const running = runningSeconds(clock, pace)
  const lasts = (phase: TimedPhase): Pick<Segment, 'state' | 'seconds'> => {
    const index = PHASES.indexOf(phase)
    if (index < at) return { state: 'past', seconds: pace.spent[phase] }
    if (index > at) return { state: 'next', seconds: pace.planned[phase] }
    return { state: 'now', seconds: running + Math.max(0, clock.secondsLeft) }
  }
  const lengths = TIMED_PHASES.map((phase) => ({ phase, ...lasts(phase) }))
  const bellSeconds = sum(TIMED_PHASES.map((phase) => planned[phase]))
  const endSeconds = sum(lengths.map(({ seconds }) => seconds))
  const scaleSeconds = Math.max(bellSeconds, endSeconds, 1)
  const share = (seconds: number): number => seconds / scaleSeconds

  let end = 0
  const segments = lengths.map((length): Segment => {
    const from = share(end)
    end += length.seconds
    return { ...length, from, to: share(end) }
  })
  let plannedEnd = 0
  const parts = PARTS.map((part): PartPace => {
    const own = segments.filter(({ phase }) => partOf(phase) === part)
    const plannedSeconds = sum(own.map(({ phase }) => planned[phase]))
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
