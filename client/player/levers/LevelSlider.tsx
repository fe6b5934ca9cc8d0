import type { Stage } from '../../../shared/content/stages.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { strategyCostK } from '../../../shared/sim/match/leverage.ts'
import type { AutomationLevel } from '../../../shared/sim/plan.ts'
import { moneyText } from '../../text/numbers.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Slider } from '../../ui/Slider.tsx'
import { stageStrategy } from '../view/stageStrategy.ts'
import './levelSlider.css'

type LevelSliderProps = {
  readonly track: Track
  readonly stage: Stage
  readonly level: AutomationLevel
  readonly label: string
  readonly moved: boolean
  readonly disabled?: boolean
  readonly onMove: (level: AutomationLevel) => void
}

const LEVELS = [0, 1, 2] as const

/** Automation of one stage: three levels, each a named strategy with its price. */
export const LevelSlider = ({ track, stage, level, label, moved, disabled = false, onMove }: LevelSliderProps) => {
  const stops = LEVELS.map((at) => {
    const strategy = stageStrategy(track, stage, at)
    return strategy
      ? { at, name: inPageLanguage(strategy.name), price: moneyText(strategyCostK(track, strategy)) }
      : { at, name: words().instruments.levers.byHand, price: words().instruments.levers.free }
  })
  const current = stops[level]
  return (
    <div class="level-slider">
      <Slider
        label={label}
        min={0}
        max={2}
        step={1}
        value={level}
        valueText={`${level}, ${current?.name ?? ''}, ${current?.price ?? ''}`}
        tone="team"
        moved={moved}
        disabled={disabled}
        onMove={(value) => onMove(LEVELS[value] ?? 0)}
      />
      <svg class="level-stops" aria-hidden="true">
        {LEVELS.filter((at) => at !== level).map((at) => (
          <circle key={at} cx={`${at * 50}%`} cy={22} r={5} class={at < level ? 'stop stop-on' : 'stop'} />
        ))}
      </svg>
      <div class="level-labels" aria-hidden="true">
        {stops.map(({ at, name, price }) => (
          <span class={at === level ? 'level-on' : ''} key={at}>
            {at} {name}
            <br />
            {price}
          </span>
        ))}
      </div>
    </div>
  )
}
