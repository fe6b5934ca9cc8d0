import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import { words } from '../../text/words.ts'
import { Slider } from '../../ui/Slider.tsx'
import { usePlay } from '../state/play.ts'
import { moverText, useMover } from '../state/useMover.ts'
import { stageLevels, withLevel } from '../view/stageStrategy.ts'
import './stageLever.css'

/** The lever that automates one stage: three levels, each a named strategy with its price. */
export const StageLever = ({ stage, disabled = false }: { readonly stage: Stage; readonly disabled?: boolean }) => {
  const { bench, track } = usePlay()
  const mover = useMover('automation')
  const { automation } = bench.levers.value
  const level = automation[STAGES.indexOf(stage)] ?? 0
  const label = words().play.audit.automation(words().terms.stages[stage])
  const stops = stageLevels(track.value, stage)
  const current = stops[level]
  return (
    <>
      <div class="lever-head">
        <h2 class="lever-name">{label}</h2>
        <span class="mover">{moverText(mover)}</span>
      </div>
      <div class="level-slider">
        <Slider
          label={label}
          min={0}
          max={2}
          step={1}
          value={level}
          valueText={`${level}, ${current?.name ?? ''}, ${current?.price ?? ''}`}
          tone="team"
          moved={mover !== null}
          disabled={disabled}
          onMove={(to) => bench.move({ automation: withLevel(automation, stage, stops[to]?.at ?? 0) })}
        />
        <svg class="level-stops" aria-hidden="true">
          {stops
            .map(({ at }) => at)
            .filter((at) => at !== level)
            .map((at) => (
              <circle key={at} cx={`${at * 50}%`} cy={22} r={5} class={at < level ? 'stop stop-on' : 'stop'} />
            ))}
        </svg>
        <div class="level-labels caption" aria-hidden="true">
          {stops.map(({ at, name, price }) => (
            <span class={at === level ? 'level-on' : ''} key={at}>
              {at} {name}
              <br />
              {price}
            </span>
          ))}
        </div>
      </div>
    </>
  )
}
