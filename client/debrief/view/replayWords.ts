import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import { LINE_SAMPLE_HOURS, type RaceRun, type WhatIf } from '../../../shared/sim/match/matchState.ts'
import { weekOf } from '../../../shared/views/wording.ts'
import { passedWeek } from '../../charts/race/replayView.ts'
import { words } from '../../text/words.ts'

/** How many iterations a race had, and the hours of each. */
export const ranText = ({ result, landed }: RaceRun): string => {
  const iterations = result?.iterations ?? landed.at(-1) ?? 0
  return words().replay.ran(iterations, iterations > 0 ? CALENDAR_HOURS / iterations : 0)
}

/** The result in one sentence: of the real race, or of the changed one. */
export const replayHeadline = (
  team: string,
  real: RaceRun,
  changed: { readonly change: WhatIf; readonly run: RaceRun } | null,
): string => {
  const text = words().replay
  if (!real.result) return text.still(team, weekOf((real.line.length - 1) * LINE_SAMPLE_HOURS))
  const week = passedWeek(real)
  const { fieldAccuracy } = real.result
  if (changed?.run.result) {
    const after = changed.run.result.fieldAccuracy
    return text.changed(text.changes[changed.change], passedWeek(changed.run), week, after, fieldAccuracy)
  }
  return week === null ? text.neverPasses(team, fieldAccuracy) : text.passes(team, week, fieldAccuracy)
}
