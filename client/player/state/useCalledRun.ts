import { useComputed } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { Call } from '../../../shared/sim/match/matchState.ts'
import { samePlan } from '../../../shared/sim/plan.ts'
import { fitsCalendar } from '../../../shared/sim/releaseSize.ts'
import { usePlay } from './play.ts'

const RUNS = { logTrial: 'trials', dryRun: 'dryRuns' } as const

/** Running the plan under the levers, called against the run before; the first run has nothing to be called against. */
export const useCalledRun = (request: keyof typeof RUNS) => {
  const { act, bench, plan, team, track } = usePlay()
  const [busy, setBusy] = useState(false)
  const runs = team.value[RUNS[request]]
  // Few moves of a lever change these.
  const same = useComputed(() => team.value[RUNS[request]].findIndex((run) => samePlan(run.plan, plan.value))).value
  const fits = useComputed(() => fitsCalendar(track.value, plan.value)).value
  /** Whether the run was accepted. */
  const run = async (call: Call | null): Promise<boolean> => {
    setBusy(true)
    const seen = { runs: runs.length, levers: bench.levers.value }
    await bench.flush()
    const isRun = await act(request, { call, seen })
    setBusy(false)
    return isRun
  }
  /** `same`: the run that had the same plan, counted from 0; -1 without one. */
  return { runs, last: runs.at(-1), same, fits, busy, run }
}
