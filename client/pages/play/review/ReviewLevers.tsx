import type { Plan } from '../../../../shared/sim/plan.ts'
import { BudgetLever } from '../../../components/BudgetLever.tsx'
import { IterationsLever } from '../../../components/IterationsLever.tsx'
import { ModelSizeLever } from '../../../components/ModelSizeLever.tsx'
import { usePlay } from '../../../state/play.ts'
import { useMover } from '../../../state/useMover.ts'

type ReviewLeverProps = { readonly plan: Plan; readonly disabled: boolean }

export const SizeLever = ({ plan, disabled }: ReviewLeverProps) => {
  const { bench, track } = usePlay()
  const mover = useMover('shrinkDecades')
  return (
    <ModelSizeLever
      track={track.value}
      value={plan.shrinkDecades}
      mover={mover}
      disabled={disabled}
      onMove={(shrinkDecades) => bench.move({ shrinkDecades })}
    />
  )
}

export const VerifyLever = ({ plan, disabled }: ReviewLeverProps) => {
  const { bench, track } = usePlay()
  const mover = useMover('verification')
  return (
    <BudgetLever
      track={track.value}
      plan={plan}
      mover={mover}
      disabled={disabled}
      onMove={(verification) => bench.move({ verification })}
    />
  )
}

export const CountLever = ({ plan, disabled }: ReviewLeverProps) => {
  const { bench, track } = usePlay()
  const mover = useMover('iterations')
  return (
    <IterationsLever
      track={track.value}
      plan={plan}
      mover={mover}
      disabled={disabled}
      onMove={(iterations) => bench.move({ iterations })}
    />
  )
}
