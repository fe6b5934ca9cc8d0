import { ceilingAccuracy } from '../../shared/sim/learning.ts'
import { words } from '../text/words.ts'
import { Redraw } from '../ui/Redraw.tsx'
import { BudgetLever } from './levers/BudgetLever.tsx'
import { IterationsLever } from './levers/IterationsLever.tsx'
import { ModelSizeLever } from './levers/ModelSizeLever.tsx'
import { usePlay } from './state/play.ts'
import { useMover } from './state/useMover.ts'
import './levers/levers.css'

type LeverProps = { readonly disabled?: boolean }

export const SizeLever = ({ disabled = false }: LeverProps) => {
  const { bench, track } = usePlay()
  const size = bench.levers.value.shrinkDecades
  const mover = useMover('shrinkDecades')
  return (
    <Redraw on={[size, mover, disabled]} soon={[track.value]}>
      {() => (
        <ModelSizeLever
          track={track.value}
          value={size}
          mover={mover}
          note={words().instruments.levers.fits(Math.round(10 ** size), ceilingAccuracy(track.value, size))}
          disabled={disabled}
          onMove={(shrinkDecades) => bench.move({ shrinkDecades })}
        />
      )}
    </Redraw>
  )
}

/** Changes of other levers redraw this one with a delay, as they do the iterations. */
export const VerifyLever = ({ disabled = false }: LeverProps) => {
  const { bench, plan, track } = usePlay()
  const now = plan.value
  const mover = useMover('verification')
  return (
    <Redraw on={[now.verification, mover, disabled]} soon={[now]}>
      {() => (
        <BudgetLever
          track={track.value}
          plan={now}
          mover={mover}
          disabled={disabled}
          onMove={(verification) => bench.move({ verification })}
        />
      )}
    </Redraw>
  )
}

export const CountLever = ({ disabled = false }: LeverProps) => {
  const { bench, plan, track } = usePlay()
  const now = plan.value
  const mover = useMover('iterations')
  return (
    <Redraw on={[now.maxIterations, mover, disabled]} soon={[now]}>
      {() => (
        <IterationsLever
          track={track.value}
          plan={now}
          mover={mover}
          disabled={disabled}
          onMove={(iterations) => bench.move({ iterations })}
        />
      )}
    </Redraw>
  )
}

/** The three levers of a plan. */
export const PlanLevers = ({ disabled = false }: LeverProps) => (
  <div class="levers">
    <SizeLever disabled={disabled} />
    <VerifyLever disabled={disabled} />
    <CountLever disabled={disabled} />
  </div>
)
