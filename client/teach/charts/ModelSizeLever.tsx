import type { Track } from '../../../shared/content/tracks.ts'
import { modelSizeText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { SlideLever } from './SlideLever.tsx'

type ModelSizeLeverProps = {
  readonly track: Track
  readonly shrinkDecades: number
  readonly step: number
  readonly onMove: (shrinkDecades: number) => void
}

/** The size of a slide's model, from the full size to a hundredth of it. */
export const ModelSizeLever = ({ track, shrinkDecades, step, onMove }: ModelSizeLeverProps) => (
  <SlideLever
    label={words().teach.size}
    value={shrinkDecades}
    says={modelSizeText(track, shrinkDecades)}
    min={0}
    max={2}
    step={step}
    onMove={onMove}
  />
)
