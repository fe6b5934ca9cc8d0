import { Slider } from '../../ui/Slider.tsx'

type SlideLeverProps = {
  readonly label: string
  readonly value: number
  readonly says: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onMove: (value: number) => void
}

/** A lever of a chart, with its name and its value. */
export const SlideLever = ({ says, ...slider }: SlideLeverProps) => (
  <div class="slide-lever">
    <p class="row">
      <span class="caption">{slider.label}</span>
      <strong>{says}</strong>
    </p>
    <Slider {...slider} valueText={says} />
  </div>
)
