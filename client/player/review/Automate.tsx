import type { Stage } from '../../../shared/content/stages.ts'
import { cycleBreakdown } from '../../../shared/sim/cycle.ts'
import { BARE_AUTOMATION, type Plan } from '../../../shared/sim/plan.ts'
import { LifecycleWaterfall } from '../../charts/waterfall/LifecycleWaterfall.tsx'
import type { WaterfallRow } from '../../charts/waterfall/waterfall.ts'
import { words } from '../../text/words.ts'
import { useCompact } from '../../ui/useMedia.ts'
import { StageLever } from '../levers/StageLever.tsx'
import { usePlay } from '../state/play.ts'
import { LevelButtons } from './LevelButtons.tsx'

type AutomateProps = {
  readonly plan: Plan
  readonly stage: Stage
  readonly disabled: boolean
  readonly onStage: (stage: Stage) => void
}

/** The plan's cycle with and without its automation; each row holds the lever of its stage or, for a thumb, selects it. */
export const AutomateFigure = ({ plan, stage, disabled, onStage }: AutomateProps) => {
  const { track } = usePlay()
  const compact = useCompact()
  const select = (row: WaterfallRow) => {
    if (row !== 'rework') onStage(row)
  }
  return (
    <LifecycleWaterfall
      track={track.value}
      now={cycleBreakdown(track.value, plan)}
      was={cycleBreakdown(track.value, { ...plan, automation: BARE_AUTOMATION })}
      wasLabel={words().play.review.byHand}
      automation={plan.automation}
      changesPerRelease={plan.changesPerRelease}
      compact={compact}
      chooseLabel={words().play.review.stageToAutomate}
      {...(compact
        ? {
            tinted: [track.value.taxStage],
            lever: (row: WaterfallRow) => row !== 'rework' && <LevelButtons stage={row} disabled={disabled} />,
          }
        : { selected: stage, onSelect: select })}
    />
  )
}

/** The automation of the selected stage, where its row has no room for it. */
export const AutomateLever = ({ stage, disabled }: { stage: Stage; disabled: boolean }) =>
  useCompact() ? null : (
    <section class="lever">
      <StageLever stage={stage} disabled={disabled} />
    </section>
  )
