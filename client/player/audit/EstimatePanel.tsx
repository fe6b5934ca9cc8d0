import { useState } from 'preact/hooks'
import { STAGES } from '../../../shared/content/stages.ts'
import type { Strategy } from '../../../shared/content/strategy.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { strategyCostK } from '../../../shared/sim/match/leverage.ts'
import { hoursText, moneyText } from '../../text/numbers.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Slider } from '../../ui/Slider.tsx'
import { ActButton } from '../shell/ActButton.tsx'
import { usePlay } from '../state/play.ts'
import { creditBands, ESTIMATE_STEPS, estimateDecimals, hoursAtStep } from '../view/estimateScale.ts'
import { Credit, EstimateScale } from './EstimateScale.tsx'
import { StrategyHead } from './StrategyHead.tsx'
import './audit.css'

/** What a strategy does to each of its stages: the share of the stage's hours that goes. */
const stageEffects = (track: Track, strategy: Strategy): readonly { stage: string; share: number }[] =>
  STAGES.flatMap((stage) => {
    const level = strategy.levels[stage]
    if (!level) return []
    const left = (stage === track.taxStage ? track.model.taxTimeLeft : track.model.stageTimeLeft)[level]
    return [{ stage: words().terms.stages[stage], share: 1 - left }]
  })

type EstimatePanelProps = {
  readonly strategy: Strategy
  /** Hours of one cycle by hand. */
  readonly cycleHours: number
  readonly onBack: () => void
}

/** What a strategy does to its stage, and the hours a student says it saves; only then can it be logged. */
export const EstimatePanel = ({ strategy, cycleHours, onBack }: EstimatePanelProps) => {
  const { team, track, act, bench } = usePlay()
  const [step, setStep] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)
  const text = words().play.audit
  const estimate = step === null ? null : hoursAtStep(step, cycleHours)
  const says = estimate === null ? text.notEstimated : hoursText(estimate, estimateDecimals(estimate))
  const log = async () => {
    if (estimate === null) return
    setBusy(true)
    await bench.flush()
    await act('tryStrategy', { strategy: strategy.id, estimate })
    setBusy(false)
  }
  return (
    <section class="panel estimate" aria-label={inPageLanguage(strategy.name)}>
      <StrategyHead
        name={inPageLanguage(strategy.name)}
        price={moneyText(strategyCostK(track.value, strategy))}
        onBack={onBack}
      />
      <p class="estimate-does">
        <strong>{text.hoursGo(stageEffects(track.value, strategy))}</strong> {inPageLanguage(strategy.sentence)}
      </p>
      <div class="lever-head">
        <h3 class="lever-name">{text.hoursSaved}</h3>
        <span class="estimate-value">{estimate === null ? '' : says}</span>
      </div>
      <EstimateScale cycleHours={cycleHours}>
        {estimate !== null && <Credit around="estimate" hours={estimate} cycleHours={cycleHours} />}
        <Slider
          label={text.hoursSaved}
          min={0}
          max={ESTIMATE_STEPS}
          step={1}
          value={step}
          valueText={says}
          tone="team"
          moved={step !== null}
          onMove={setStep}
        />
      </EstimateScale>
      <p class="caption estimate-caption">
        {estimate === null ? text.estimateHow : text.creditFor(creditBands(estimate))}
      </p>
      <ActButton busy={busy} disabled={estimate === null} onClick={log}>
        {estimate === null ? text.estimateFirst : text.logMove(team.value.moves.length + 1)}
      </ActButton>
    </section>
  )
}
