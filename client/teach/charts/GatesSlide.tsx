import { useState } from 'preact/hooks'
import { CONSTRAINT_STAGE_SETS, type ConstraintStages } from '../../../shared/content/constraints.ts'
import { STANDARD_SCENARIO, withConstraintStages } from '../../../shared/content/scenario.ts'
import type { Gate } from '../../../shared/sim/plan.ts'
import { GateGauge } from '../../charts/GateGauge.tsx'
import { words } from '../../text/words.ts'
import { Select } from '../../ui/Select.tsx'
import { SlideFigure } from '../SlideFigure.tsx'

const nameOf = (stages: readonly number[]): string => stages.join(', ')
const SETS = CONSTRAINT_STAGE_SETS.map((_, i) => i)
const setAt = (i: number): ConstraintStages => CONSTRAINT_STAGE_SETS[i] ?? CONSTRAINT_STAGE_SETS[0]

/** What three constraints cost by the gates that are open; the same on every track. */
export const GatesSlide = () => {
  const [drawn, setDrawn] = useState(0)
  const [gates, setGates] = useState<readonly Gate[]>([])
  const track = withConstraintStages(STANDARD_SCENARIO, setAt(drawn)).tracks.cloud
  const label = words().teach.stages
  return (
    <SlideFigure
      track="cloud"
      levers={
        <div class="slide-lever row">
          <span class="caption">{label}</span>
          <Select options={SETS} value={drawn} nameOf={(i) => nameOf(setAt(i))} onChoose={setDrawn} label={label} />
        </div>
      }
    >
      <GateGauge track={track} gates={gates} disabled={false} onChange={setGates} unnamed />
    </SlideFigure>
  )
}
