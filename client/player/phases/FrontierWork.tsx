import { useMemo, useState } from 'preact/hooks'
import { TRIALS_TO_FLAG } from '../../../shared/sim/match/progress.ts'
import { CompoundAccuracyPlot } from '../../charts/CompoundAccuracyPlot.tsx'
import { FrontierPlot } from '../../charts/FrontierPlot.tsx'
import { bestBySize } from '../../charts/frontier.ts'
import { IterationTaxMeter } from '../../charts/IterationTaxMeter.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Redraw } from '../../ui/Redraw.tsx'
import { useWide } from '../../ui/useMedia.ts'
import { useRoom } from '../../ui/useRoom.ts'
import { KneePanel, KneeSlider } from '../frontier/KneePanel.tsx'
import { LogTrial } from '../frontier/TrialActions.tsx'
import { TrialTable } from '../frontier/TrialTable.tsx'
import { PlanLevers } from '../PlanLevers.tsx'
import { PlaySheet } from '../PlaySheet.tsx'
import { usePlay } from '../state/play.ts'
import { useTrialPlan } from '../state/useTrialPlan.ts'

const GHOSTS = 3

/** The flag's position; it starts at the size of the best trial. */
const useFlag = () => {
  const { team } = usePlay()
  const { trials, flag: planted } = team.value
  const [moved, setMoved] = useState<number | null>(null)
  const top = bestBySize(trials).toSorted((a, b) => b.fieldAccuracy - a.fieldAccuracy)[0]
  const flag = planted?.shrinkDecades ?? moved ?? top?.plan.shrinkDecades ?? 1
  return { flag, setFlag: setMoved, open: trials.length >= TRIALS_TO_FLAG }
}

/** The current plan over the 26 weeks, with the latest trials. */
const Outlook = ({ height }: { readonly height: number }) => {
  const { plan, team, track } = usePlay()
  const { trials } = team.value
  const ghosts = useMemo(() => trials.slice(-GHOSTS).map((trial) => trial.plan), [trials])
  return (
    <>
      <Redraw on={[ghosts, height]} soon={[plan.value]}>
        {() => <CompoundAccuracyPlot track={track.value} plan={plan.value} ghosts={ghosts} height={height} />}
      </Redraw>
      <Redraw soon={[plan.value]}>{() => <IterationTaxMeter track={track.value} plan={plan.value} />}</Redraw>
    </>
  )
}

/** Part 2, workbench: trials against the rival, then the flag on the frontier. */
export const FrontierWork = () => {
  const { team } = usePlay()
  const wide = useWide()
  const [view, setView] = useState<'trials' | 'frontier'>('trials')
  const { trials } = team.value
  const plotHeight = useRoom(wide ? 345 : 476, wide ? 240 : 150)
  const frontierHeight = useRoom(wide ? 290 : 312, 260)
  const canFlag = trials.length >= TRIALS_TO_FLAG && !team.value.flag

  if (wide) {
    return (
      <main class="bench bench-wide">
        <div class="bench-column stack">
          <div class="bench-scroll">
            <Outlook height={plotHeight} />
          </div>
          <section class="panel" aria-label={words().play.frontier.levers}>
            <PlanLevers />
            <div class="button-row button-end">
              <LogTrial kind="primary" />
            </div>
          </section>
        </div>
        <div class="bench-column stack bench-side">
          <FrontierColumn height={frontierHeight} />
        </div>
      </main>
    )
  }
  if (view === 'frontier') {
    return (
      <main class="bench">
        <div class="bench-column stack">
          <FrontierColumn height={frontierHeight} onBack={() => setView('trials')} />
        </div>
      </main>
    )
  }
  return (
    <main class="bench">
      <div class="bench-column stack">
        <div class="bench-scroll bench-tight">
          <Outlook height={plotHeight} />
        </div>
        <section class="panel" aria-label={words().play.frontier.levers}>
          <PlanLevers />
          <div class="button-row button-end">
            <Button kind={canFlag ? 'primary' : 'secondary'} onClick={() => setView('frontier')}>
              {canFlag ? words().play.frontier.findKnee : words().play.frontier.frontier}
            </Button>
            <LogTrial kind={canFlag ? 'secondary' : 'primary'} />
          </div>
        </section>
      </div>
    </main>
  )
}

/** The frontier and its flag; on a phone they fill the page. */
const FrontierColumn = ({ height, onBack }: { height: number; onBack?: () => void }) => {
  const { track, team } = usePlay()
  const { flag, setFlag, open } = useFlag()
  const planted = team.value.flag !== null
  const [comparing, setComparing] = useState(false)
  const take = useTrialPlan()
  const used = () => {
    setComparing(false)
    onBack?.()
  }
  return (
    <>
      <div class="bench-scroll bench-tight">
        <FrontierPlot
          track={track.value}
          trials={team.value.trials}
          flag={open || planted ? flag : null}
          height={height}
          onUse={(trial) => {
            take(trial)
            used()
          }}
        />
        {open && !planted && <KneeSlider flag={flag} onMove={setFlag} />}
      </div>
      <KneePanel flag={flag} onBack={onBack} onTrials={() => setComparing(true)} />
      {comparing && (
        <PlaySheet title={words().play.frontier.trials} onClose={() => setComparing(false)}>
          <TrialTable onUsed={used} />
        </PlaySheet>
      )}
    </>
  )
}
