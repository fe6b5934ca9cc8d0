import type { ComponentChildren } from 'preact'
import { fixed } from '../../text/numbers.ts'
import { creditBands, estimateBands, estimateTicks, shareOfHours } from '../view/estimateScale.ts'
import './audit.css'

/** Width of the slider's thumb, px: its middle stands half of that in from the ends. */
const THUMB = 24

/** Where hours stand along the slider. */
export const hoursLeft = (hours: number, cycleHours: number): string => {
  const share = shareOfHours(hours, cycleHours)
  return `calc(${share * 100}% + ${THUMB * (0.5 - share)}px)`
}

type WhiskerProps = { readonly around: 'estimate' | 'truth'; readonly hours: number; readonly cycleHours: number }

/** A box for the whole credit on a line for half of it. */
export const Whisker = ({ around, hours, cycleHours }: WhiskerProps) => {
  const { whole, half } = around === 'estimate' ? creditBands(hours) : estimateBands(hours)
  const between = ({ from, to }: { from: number; to: number }) => ({
    left: hoursLeft(from, cycleHours),
    right: `calc(100% - ${hoursLeft(to, cycleHours)})`,
  })
  return (
    <span class="whisker" aria-hidden="true">
      <i class="whisker-half" style={between(half)} />
      <i class="whisker-whole" style={between(whole)} />
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
