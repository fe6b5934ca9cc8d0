import { type Language, textIn } from '../content/language.ts'
import type { Stage } from '../content/stages.ts'
import type { TrackId } from '../content/tracks.ts'
import { crossoverWeek } from '../sim/crossover.ts'
import type { MatchState, RaceResult, RaceRun } from '../sim/match/matchState.ts'
import type { Part, RacePhase } from '../sim/match/phases.ts'
import { isRevealed } from '../sim/match/phaseTable.ts'
import { finishedRival, runOf } from '../sim/match/racing.ts'
import { bareFrontier, bestPlan } from '../sim/solver.ts'

/** A run as a line to draw: samples in hundredths of a point every LINE_SAMPLE_HOURS, and its stalls. */
export type RunLine = Pick<RaceRun, 'line' | 'stalls' | 'passedHour'>
export type RivalRun = RunLine & { readonly result: RaceResult | null }

/** The truth about a track, as far as the session has revealed it, and how the rival ran there. */
export type TrackTruth = {
  readonly track: TrackId
  readonly name: string
  readonly bottleneck: Stage | null
  readonly crossoverWeek: number | null
  /** Best model size on the bare pipeline, in powers of ten below full size. */
  readonly kneeShrink: number | null
  /** Scores of the best possible plans. */
  readonly racePar: number | null
  readonly finalRunPar: number | null
  readonly mostAccuracy: number | null
  readonly rivalRace: RivalRun | null
  readonly rivalFinalRun: RivalRun | null
}

export const runLine = ({ line, stalls, passedHour }: RaceRun): RunLine => ({ line, stalls, passedHour })

const rivalOf = (state: MatchState, track: TrackId, phase: RacePhase): RivalRun | null => {
  const isOver = state.teams.some((team) => runOf(team, phase)?.result)
  if (!isOver) return null
  const run = finishedRival(state, track, phase)
  return { ...runLine(run), result: run.result }
}

export const trackTruth = (state: MatchState, id: TrackId, language: Language): TrackTruth => {
  const track = state.scenario.tracks[id]
  const known = <T>(part: Part, truth: () => T): T | null => (isRevealed(state.phase, part) ? truth() : null)
  return {
    track: id,
    name: textIn(track.name, language),
    bottleneck: known(1, () => track.taxStage),
    crossoverWeek: known(2, () => crossoverWeek(track)),
    kneeShrink: known(
      2,
      () => [...bareFrontier(track)].sort((a, b) => b.fieldAccuracy - a.fieldAccuracy)[0]?.shrinkDecades ?? 0,
    ),
    racePar: known(2, () => bestPlan(track, { bare: true }).score),
    finalRunPar: known(3, () => bestPlan(track, { bare: false }).score),
    mostAccuracy: known(3, () => bestPlan(track, { bare: false }).fieldAccuracy),
    rivalRace: rivalOf(state, id, 'frontierRace'),
    rivalFinalRun: rivalOf(state, id, 'finalRun'),
  }
}
