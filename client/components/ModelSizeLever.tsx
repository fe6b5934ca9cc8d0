import { LEVER_STEP, MAX_SHRINK_DECADES } from '../../shared/content/constants.ts'
import { modelSizeLabel } from '../../shared/content/modelSize.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { fixed } from '../present/numbers.ts'
import type { Mover } from '../state/useMover.ts'
import { MoverBadge } from './MoverBadge.tsx'
import { Slider } from './Slider.tsx'

type ModelSizeLeverProps = {
  readonly track: Track
  readonly value: number
  readonly mover: Mover | null
  readonly onMove: (shrinkDecades: number) => void
  readonly disabled?: boolean
}

const TICKS = [0, 0.5, 1, 1.5, 2] as const

/** "8x smaller"; the full-size model is "full size". */
export const shrinkText = (shrinkDecades: number): string => {
  const factor = 10 ** shrinkDecades
  return shrinkDecades === 0 ? 'full size' : `${fixed(factor, factor < 9.95 ? 1 : 0).replace(/\.0$/, '')}× smaller`
}

/** Decimals such as 0.30000000000000004 come out of range inputs; the lever has steps of 0.05. */
export const onStep = (value: number): number => Math.round(Math.round(value / LEVER_STEP) * LEVER_STEP * 100) / 100

/** Model complexity in sizes a student knows. */
export const ModelSizeLever = ({ track, value, mover, onMove, disabled = false }: ModelSizeLeverProps) => {
  const words = `${modelSizeLabel(track, value)}, ${shrinkText(value)}`
  return (
    <section class="lever">
      <div class="lever-head">
        <h2 class="lever-name">Model size</h2>
        <MoverBadge mover={mover} />
        <span class="lever-value team-ink">{words}</span>
      </div>
      <Slider
        label="Model size"
        min={0}
        max={MAX_SHRINK_DECADES}
        step={LEVER_STEP}
        value={value}
        valueText={words}
        tone="team"
        moved={mover !== null}
        disabled={disabled}
        onMove={(to) => onMove(onStep(to))}
      />
      <div class="lever-ticks" aria-hidden="true">
        {TICKS.map((tick) => (
          <span key={tick}>{modelSizeLabel(track, tick)}</span>
        ))}
      </div>
    </section>
  )
}
