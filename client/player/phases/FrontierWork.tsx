import { useEffect, useRef, useState } from 'preact/hooks'
import { cycleBreakdown } from '../../../shared/sim/cycle.ts'
import { MOST_TRIALS } from '../../../shared/sim/match/progress.ts'
import { CompoundAccuracyPlot } from '../../charts/CompoundAccuracyPlot.tsx'
import { FrontierPlot } from '../../charts/FrontierPlot.tsx'
import { IterationProjectionPlot } from '../../charts/IterationProjectionPlot.tsx'
import { IterationTaxMeter } from '../../charts/IterationTaxMeter.tsx'
import { LearnedBars } from '../../charts/LearnedBars.tsx'
import { LifecycleWaterfall } from '../../charts/waterfall/LifecycleWaterfall.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { keepFocus } from '../../ui/focus/keepFocus.ts'
import { Redraw } from '../../ui/Redraw.tsx'
import { useWide } from '../../ui/useMedia.ts'
import { useRoom } from '../../ui/useRoom.ts'
import { CallPanel } from '../frontier/CallPanel.tsx'
import { CauseCells } from '../frontier/CauseCells.tsx'
import { KneePanel, KneeSlider } from '../frontier/KneePanel.tsx'
import { TrialResult, TrialVerdict } from '../frontier/TrialResult.tsx'
import { TrialTable } from '../frontier/TrialTable.tsx'
import { PlanLevers } from '../PlanLevers.tsx'
import { PlaySheet } from '../PlaySheet.tsx'
import { Opening } from '../shell/Opening.tsx'
import { PageMain } from '../shell/PageMain.tsx'
import { useDraftKeeper } from '../state/draftKeeper.ts'
import { usePlay } from '../state/play.ts'
import { useTrialPlan } from '../state/useTrialPlan.ts'
import { causeReading } from '../view/causeReading.ts'

/** How long this student's own placing of the flag outlives its last move, until the draft that carries it has arrived. */
const SETTLE_MS = 1500

/** The flag's position: planted, or as the team has drafted it; null until somebody puts it anywhere. */
const useFlag = () => {
  const { team, connection } = usePlay()
  const { flag: planted, flagDraft } = team.value
  const [moved, setMoved] = useState<number | null>(null)
  const movedAt = useRef(Number.NEGATIVE_INFINITY)
  const { keep } = useDraftKeeper((shrinkDecades: number) => connection.request('draftFlag', { shrinkDecades }))
  useEffect(() => {
    if (performance.now() - movedAt.current > SETTLE_MS) setMoved(null)
  }, [flagDraft])
  const setFlag = (to: number) => {
    movedAt.current = performance.now()
    setMoved(to)
    keep(to)
  }
  return { flag: planted?.shrinkDecades ?? moved ?? flagDraft, setFlag }
}

/** What the meter and the cells leave to the plot of a result, px. */
const RESULT_ROOM = 28

/** The latest trials against the rival, and what the plan under the levers causes; a result takes the place of both. */
const Outlook = ({ height, result }: { readonly height: number; readonly result: number | null }) => {
  const { plan, team, track } = usePlay()
  const wide = useWide()
  const { trials } = team.value
  const setting = result === null ? plan.value : null
  const runs = result === null ? trials : trials.slice(0, result)
  const run = result === null ? undefined : runs.at(-1)
  const head = result !== null ? <TrialVerdict at={result} /> : trials.length === 0 ? <Opening /> : undefined
  return (
    <>
      <Redraw on={[trials, height, result]} soon={[plan.value]}>
        {() => {
          const figure = {
            track: track.value,
            reading: causeReading(track.value, plan.value, trials, result),
            head,
            height,
          }
          return wide ? (
            <IterationProjectionPlot {...figure} plan={plan.value} runs={runs} runName={words().instruments.trial} />
          ) : (
            <CompoundAccuracyPlot {...figure} trials={runs} plan={setting} />
          )
        }}
      </Redraw>
      {wide && run && (
        <div class="comes-after" key={result}>
          <LearnedBars track={track.value} plan={run.plan} />
        </div>
      )}
      {setting && (
        <Redraw soon={[setting]}>
          {() => (
            <>
              <IterationTaxMeter track={track.value} plan={setting} />
              <CauseCells track={track.value} plan={setting} />
            </>
          )}
        </Redraw>
      )}
    </>
  )
}

type NextStepProps = { readonly at: number; readonly onNext: () => void; readonly onFlag?: (() => void) | undefined }

/** After a result: the next trial or, once there are enough, the flag. */
const NextStep = ({ at, onNext, onFlag }: NextStepProps) => {
  const { team, trialsToFlag } = usePlay()
  const text = words().play.frontier
  const canFlag = team.value.trials.length >= trialsToFlag.value && !team.value.flag && onFlag !== undefined
  return (
    <div class="button-row">
      <Button follows kind={canFlag ? 'secondary' : 'primary'} onClick={onNext}>
        {at < MOST_TRIALS ? text.setUp(at + 1) : text.levers}
      </Button>
      {canFlag && <Button onClick={onFlag}>{text.findKnee}</Button>}
    </div>
  )
}

/** After a result, the focus goes to the first lever of the next trial. */
const focusSlider = (levers: HTMLElement | null): void => keepFocus(levers?.querySelector('input') ?? null)

/** The frontier's dots alone, where something else has most of the room. */
const SmallFrontier = ({ height }: { readonly height: number }) => {
  const { track, team } = usePlay()
  const take = useTrialPlan()
  const { trials } = team.value
  return <FrontierPlot track={track.value} trials={trials} flag={null} height={height} dotsOnly onUse={take} />
}

/** Part 2, workbench: trials called and run against the rival, then the flag on the frontier. */
export const FrontierWork = () => {
  const { team, trialsToFlag } = usePlay()
  const wide = useWide()
  const [view, setView] = useState<'trials' | 'frontier'>('trials')
  const [result, setResult] = useState<number | null>(null)
  const { trials } = team.value
  const text = words().play.frontier
  const plotHeight = useRoom(wide ? 440 : 508, wide ? 180 : 105)
  const frontierHeight = useRoom(wide ? 290 : 342, 260)
  const canFlag = trials.length >= trialsToFlag.value && !team.value.flag
  const [returned, setReturned] = useState(false)
  const setUp = () => {
    setResult(null)
    setReturned(true)
  }
  const showFrontier = () => {
    setResult(null)
    setView('frontier')
  }
  const shown = result !== null && result <= trials.length ? result : null

  if (!wide && view === 'frontier') {
    return (
      <PageMain class="bench">
        <div class="bench-column stack">
          <FrontierColumn height={frontierHeight} onBack={() => setView('trials')} />
        </div>
      </PageMain>
    )
  }
  return (
    <PageMain class={wide ? 'bench bench-wide' : 'bench'}>
      <div class="bench-column stack">
        <div class="bench-scroll bench-tight">
          <Outlook height={shown === null || wide ? plotHeight : plotHeight + RESULT_ROOM} result={shown} />
        </div>
        {shown !== null ? (
          <TrialResult at={shown} frontier={wide ? undefined : <SmallFrontier height={132} />}>
            <NextStep at={shown} onNext={setUp} onFlag={wide ? undefined : showFrontier} />
          </TrialResult>
        ) : (
          <>
            <section class="panel panel-levers" aria-label={text.levers} ref={returned ? focusSlider : null}>
              <PlanLevers brief />
            </section>
            <CallPanel onRun={setResult}>
              {!wide &&
                (canFlag ? (
                  <Button onClick={showFrontier}>{text.findKnee}</Button>
                ) : (
                  <button type="button" class="lever-auto caption" onClick={showFrontier}>
                    {text.frontier}
                  </button>
                ))}
            </CallPanel>
          </>
        )}
      </div>
      {wide && (
        <div class="bench-column stack bench-side">
          <FrontierColumn height={frontierHeight} />
        </div>
      )}
    </PageMain>
  )
}

/** What a cycle of the plan under the levers spends its hours on, against the latest trial's. */
const Cycle = () => {
  const { plan, team, track } = usePlay()
  const { trials } = team.value
  const last = trials.at(-1)
  return (
    <Redraw on={[trials]} soon={[plan.value]}>
      {() => (
        <LifecycleWaterfall
          track={track.value}
          now={cycleBreakdown(track.value, plan.value)}
          was={cycleBreakdown(track.value, last?.plan ?? plan.value)}
          wasLabel={words().instruments.trial(trials.length)}
          automation={plan.value.automation}
          changesPerRelease={plan.value.changesPerRelease}
          tinted={[track.value.taxStage]}
        />
      )}
    </Redraw>
  )
}

/** The frontier and its flag; on a phone they fill the page. */
const FrontierColumn = ({ height, onBack }: { height: number; onBack?: () => void }) => {
  const { track, team, trialsToFlag } = usePlay()
  const { flag, setFlag } = useFlag()
  const { trials, flag: planted } = team.value
  const [comparing, setComparing] = useState(false)
  // On a laptop the flag gets its room once it can be planted; until then the plan's cycle is what trials are set by.
  const exploring = useWide() && trials.length < trialsToFlag.value
  const dotsHeight = useRoom(530, 132)
  const take = useTrialPlan()
  const used = () => {
    setComparing(false)
    onBack?.()
  }
  return (
    <>
      <div class="bench-scroll bench-tight">
        {exploring ? (
          <>
            <Cycle />
            <SmallFrontier height={dotsHeight} />
          </>
        ) : (
          <>
            <FrontierPlot
              track={track.value}
              trials={trials}
              flag={flag}
              height={height}
              onUse={(trial) => {
                take(trial)
                used()
              }}
            />
            {trials.length > 0 && !planted && <KneeSlider flag={flag} onMove={setFlag} />}
          </>
        )}
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
