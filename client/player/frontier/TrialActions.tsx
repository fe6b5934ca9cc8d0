import { useComputed } from '@preact/signals'
import { useState } from 'preact/hooks'
import { TRIALS_TO_FLAG } from '../../../shared/sim/match/progress.ts'
import { samePlan } from '../../charts/frontier.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { fitsCalendar } from '../levers/IterationsLever.tsx'
import { usePlay } from '../state/play.ts'

const label = (at: number, trials: number, fits: boolean): string => {
  const text = words().play.frontier
  if (at >= 0) return text.isTrial(at + 1)
  if (!fits) return text.tooMany
  return trials < TRIALS_TO_FLAG ? text.logTrialOf(trials + 1, TRIALS_TO_FLAG) : text.logTrial(trials + 1)
}

/** Logs the current plan as a trial; for a plan tried before, it says which trial that was. */
export const LogTrial = ({ kind }: { kind: 'primary' | 'secondary' }) => {
  const { act, bench, plan, team, track } = usePlay()
  const [busy, setBusy] = useState(false)
  const { trials } = team.value
  // Computed separately, because few lever moves change it.
  const at = useComputed(() => team.value.trials.findIndex((trial) => samePlan(trial.plan, plan.value))).value
  const fits = useComputed(() => fitsCalendar(track.value, plan.value)).value
  const log = async () => {
    setBusy(true)
    await bench.flush()
    await act('logTrial', {})
    setBusy(false)
  }
  return (
    <Button kind={kind} busy={busy} disabled={at >= 0 || !fits} onClick={log}>
      {label(at, trials.length, fits)}
    </Button>
  )
}
