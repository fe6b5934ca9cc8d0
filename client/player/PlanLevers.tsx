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

/** A pause disables every lever. */
const useDisabled = ({ disabled = false }: LeverProps): boolean => usePlay().paused.value || disabled

export const SizeLever = (props: LeverProps) => {
  const disabled = useDisabled(props)
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
export const VerifyLever = (props: LeverProps) => {
  const disabled = useDisabled(props)
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

export const CountLever = (props: LeverProps) => {
  const disabled = useDisabled(props)
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

/** The three levers of a plan. Brief, a phone shows of them only what nothing else on the page says. */
export const PlanLevers = ({ disabled = false, brief = false }: LeverProps & { readonly brief?: boolean }) => (
  <div class={brief ? 'levers levers-brief' : 'levers'}>
    <SizeLever disabled={disabled} />
    <VerifyLever disabled={disabled} />
    <CountLever disabled={disabled} />
  </div>
)
