import './whisker.css'

/** Width of a slider's thumb, px: its middle stands half of that in from the ends. */
const THUMB = 24

/** Where a share of a slider's range stands along it. */
export const alongSlider = (share: number): string => {
  const within = Math.min(1, Math.max(0, share))
  return `calc(${within * 100}% + ${THUMB * (0.5 - within)}px)`
}

type Span = { readonly from: number; readonly to: number }
type WhiskerProps = {
  /** What earns everything, in shares of the slider. */
  readonly whole: Span
  /** What earns something. */
  readonly some: Span
}

/** A box for the whole credit on a line for a part of it, above a slider. */
export const Whisker = ({ whole, some }: WhiskerProps) => {
  const between = ({ from, to }: Span) => ({ left: alongSlider(from), right: `calc(100% - ${alongSlider(to)})` })
  return (
    <span class="whisker" aria-hidden="true">
      <i class="whisker-some" style={between(some)} />
      <i class="whisker-whole" style={between(whole)} />
    </span>
  )
}
