import { LEVER_STEP, MAX_SHRINK_DECADES } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { fixed, modelSizeText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Explained } from '../../ui/glossary/Explained.tsx'
import { Slider } from '../../ui/Slider.tsx'
import type { Mover } from '../state/useMover.ts'
import { MoverBadge } from './MoverBadge.tsx'
import './levers.css'

type ModelSizeLeverProps = {
  readonly track: Track
  readonly value: number
  readonly mover: Mover | null
  /** What the size does, below the lever. */
  readonly note?: string
  readonly onMove: (shrinkDecades: number) => void
  readonly disabled?: boolean
}

const TICKS = [0, 0.5, 1, 1.5, 2] as const

/** "8x smaller"; the full-size model is "full size". */
export const shrinkText = (shrinkDecades: number): string => {
  const factor = 10 ** shrinkDecades
  if (shrinkDecades === 0) return words().instruments.levers.fullSize
  const rounded = Number(factor.toFixed(factor < 9.95 ? 1 : 0))
  return words().instruments.levers.smaller(fixed(rounded, Number.isInteger(rounded) ? 0 : 1))
}

/** Rounds a value to the lever's steps of 0.05, because range inputs return decimals such as 0.30000000000000004. */
export const onStep = (value: number): number => Math.round(Math.round(value / LEVER_STEP) * LEVER_STEP * 100) / 100

/** Model size in numbers that a student knows. */
export const ModelSizeLever = ({ track, value, mover, note, onMove, disabled = false }: ModelSizeLeverProps) => {
  const text = words().instruments.levers
  const says = text.size(modelSizeText(track, value), shrinkText(value))
  return (
    <section class="lever">
      <div class="lever-head">
        <h2 class="lever-name">{text.modelSize}</h2>
        <MoverBadge mover={mover} />
        <span class="lever-value team-ink">{says}</span>
      </div>
      <Slider
        label={text.modelSize}
        min={0}
        max={MAX_SHRINK_DECADES}
        step={LEVER_STEP}
        value={value}
        valueText={says}
        tone="team"
        moved={mover !== null}
        disabled={disabled}
        onMove={(to) => onMove(onStep(to))}
      />
      <div class="lever-ticks caption" aria-hidden="true">
        {TICKS.map((tick) => (
          <span key={tick}>{modelSizeText(track, tick)}</span>
        ))}
      </div>
      {note && (
        <p class="lever-note">
          <Explained text={note} />
        </p>
      )}
    </section>
  )
}
