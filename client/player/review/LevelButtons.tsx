import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import { words } from '../../text/words.ts'
import { usePlay } from '../state/play.ts'
import { stageLevels, withLevel } from '../view/stageStrategy.ts'
import './levelButtons.css'

/** The automation of one stage inside its row: three levels, and the price of the one that is set. */
export const LevelButtons = ({ stage, disabled }: { readonly stage: Stage; readonly disabled: boolean }) => {
  const { bench, track } = usePlay()
  const { automation } = bench.levers.value
  const level = automation[STAGES.indexOf(stage)] ?? 0
  const stops = stageLevels(track.value, stage)
  const label = words().play.audit.automation(words().terms.stages[stage])
  return (
    <>
      <fieldset class="levels" disabled={disabled}>
        <legend class="visually-hidden">{label}</legend>
        {stops.map(({ at, name, price }) => (
          <label class={at === level ? 'level level-on' : 'level'} key={at} title={`${name}, ${price}`}>
            <input
              class="cover"
              type="radio"
              name={label}
              aria-label={`${at}, ${name}, ${price}`}
              checked={at === level}
              onChange={() => bench.move({ automation: withLevel(automation, stage, at) })}
            />
            {at}
          </label>
        ))}
      </fieldset>
      <span class="level-price">{level > 0 && stops[level]?.price}</span>
    </>
  )
}
