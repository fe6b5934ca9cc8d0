import { PRESETS, type PresetId } from '../../shared/content/presets.ts'
import { isTimed, type Part, PHASES, type Phase, partOf } from '../../shared/sim/match/phases.ts'

export type Segment = {
  readonly phase: Phase
  readonly from: number
  readonly to: number
  readonly state: 'past' | 'now' | 'next'
}
export type PartSpan = { readonly part: Part; readonly seconds: number; readonly from: number; readonly to: number }

/** The lesson as a ruler: every timed phase with its share of the whole. */
export type LessonPlan = {
  readonly segments: readonly Segment[]
  readonly parts: readonly PartSpan[]
  readonly totalSeconds: number
  /** Where the class is, 0 to 1; null before the start. */
  readonly now: number | null
  /** Session seconds to the end of the podium, the running phase included. */
  readonly leftSeconds: number
}

type Clocked = {
  readonly preset: PresetId
  readonly phase: Phase
  readonly secondsLeft: number
  readonly phaseSeconds: number
}

export const lessonPlan = ({ preset, phase, secondsLeft, phaseSeconds }: Clocked): LessonPlan => {
  const timed = PHASES.filter(isTimed)
  const seconds = PRESETS[preset].seconds
  const total = timed.reduce((sum, one) => sum + seconds[one], 0)
  const current = PHASES.indexOf(phase)
  let at = 0
  const segments = timed.map((one): Segment => {
    const from = at / total
    at += seconds[one]
    const index = PHASES.indexOf(one)
    return { phase: one, from, to: at / total, state: index < current ? 'past' : index === current ? 'now' : 'next' }
  })
  const parts = ([1, 2, 3] as const).map((part): PartSpan => {
    const own = segments.filter((segment) => partOf(segment.phase) === part)
    const from = own[0]?.from ?? 0
    const to = own.at(-1)?.to ?? 1
    return { part, from, to, seconds: Math.round((to - from) * total) }
  })
  const running = segments.find(({ state }) => state === 'now')
  const done = running && phaseSeconds > 0 ? 1 - Math.max(0, secondsLeft) / phaseSeconds : 0
  const next = segments
    .filter(({ state }) => state === 'next')
    .reduce((sum, { from, to }) => sum + (to - from) * total, 0)
  return {
    segments,
    parts,
    totalSeconds: total,
    now: running
      ? running.from + (running.to - running.from) * Math.min(1, Math.max(0, done))
      : phase === 'lobby'
        ? null
        : 1,
    leftSeconds: Math.round(next) + (running ? Math.max(0, secondsLeft) : 0),
  }
}
