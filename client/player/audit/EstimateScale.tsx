import type { ComponentChildren } from 'preact'
import { fixed } from '../../text/numbers.ts'
import { alongSlider, Whisker } from '../../ui/Whisker.tsx'
import { creditBands, estimateBands, estimateTicks, shareOfHours } from '../view/estimateScale.ts'
import './audit.css'

/** Where hours stand along the slider. */
export const hoursLeft = (hours: number, cycleHours: number): string => alongSlider(shareOfHours(hours, cycleHours))

type CreditProps = {
  readonly around: 'estimate' | 'truth'
  readonly hours: number
  readonly cycleHours: number
  /** The hours from where it glides to its place. */
  readonly from?: number
}

/** What earns the whole credit, and half of it. */
export const Credit = ({ around, hours, cycleHours, from = hours }: CreditProps) => {
  const { whole, half } = around === 'estimate' ? creditBands(hours) : estimateBands(hours)
  const span = ({ from, to }: typeof whole) => ({
    from: shareOfHours(from, cycleHours),
    to: shareOfHours(to, cycleHours),
  })
  return (
    <span
      class={from === hours ? '' : 'credit-glides'}
      style={{ '--from': `calc(${hoursLeft(from, cycleHours)} - ${hoursLeft(hours, cycleHours)})` }}
    >
      <Whisker whole={span(whole)} some={span(half)} />
    </span>
  )
}

type EstimateScaleProps = { readonly cycleHours: number; readonly children: ComponentChildren }

/** The logarithmic scale of hours saved, with what stands on it above. */
export const EstimateScale = ({ cycleHours, children }: EstimateScaleProps) => (
  <div class="estimate-scale">
    {children}
    <div class="estimate-ticks" aria-hidden="true">
      {estimateTicks(cycleHours).map((tick) => (
        <span key={tick} style={{ left: hoursLeft(tick, cycleHours) }}>
          {fixed(tick, 0)}
        </span>
      ))}
    </div>
  </div>
)
