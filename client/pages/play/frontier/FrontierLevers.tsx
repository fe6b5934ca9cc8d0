import { benchPlan } from '../../../../shared/sim/match/teamPlan.ts'
import { BudgetLever } from '../../../components/BudgetLever.tsx'
import { IterationsLever } from '../../../components/IterationsLever.tsx'
import { ModelSizeLever } from '../../../components/ModelSizeLever.tsx'
import { usePlay } from '../../../state/play.ts'
import { useMover } from '../../../state/useMover.ts'

/** The three levers of Part 2. */
export const FrontierLevers = () => {
  const { bench, track } = usePlay()
  const levers = bench.levers.value
  const plan = benchPlan(track.value, levers, 2)
  return (
    <div class="levers">
      <ModelSizeLever
        track={track.value}
        value={levers.shrinkDecades}
        mover={useMover('shrinkDecades')}
        onMove={(shrinkDecades) => bench.move({ shrinkDecades })}
      />
      <BudgetLever
        track={track.value}
        plan={plan}
        mover={useMover('verification')}
        onMove={(verification) => bench.move({ verification })}
      />
      <IterationsLever
        track={track.value}
        plan={plan}
        mover={useMover('iterations')}
        onMove={(iterations) => bench.move({ iterations })}
      />
    </div>
  )
}
