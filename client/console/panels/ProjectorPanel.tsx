import type { ScreenScene } from '../../../shared/sim/match/matchState.ts'
import { showable, showOf } from '../../../shared/views/phaseTable.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Select } from '../../ui/Select.tsx'
import { Slider } from '../../ui/Slider.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useOtherSurfaces } from '../state/otherSurfaces.ts'
import { useConsole } from '../state/useConsole.ts'
import { ScreenMiniature } from './ScreenMiniature.tsx'
import './projectorPanel.css'

const SCENES: readonly ScreenScene[] = ['auto', 'leaderboard', 'reveal', 'arguments', 'lead', 'race', 'pm', 'code']
const VOLUME_STEP = 0.05

/** Shows what the projector shows and lets the host choose. */
export const ProjectorPanel = () => {
  const { match, send } = useConsole()
  const { projectorTitles } = useOtherSurfaces()
  const text = words().host.projector
  const { board } = match
  const raced = match.teams.some(({ line }) => line.length > 0)
  const possible = showable(board, raced)
  const teams = racingTeams(match.teams)
  const team = match.sceneTeam || teams[0]?.id || null
  const isPossible = (scene: ScreenScene) => {
    if (scene === 'arguments') return match.arguments.shown.length > 0
    return scene === 'race' || scene === 'reveal' || scene === 'lead' || scene === 'pm' ? possible[scene] : true
  }
  const show = showOf(match, board, raced)
  const { title, sub } = projectorTitles(match, board, show)
  return (
    <section aria-labelledby="projector">
      <h2 id="projector">{text.title}</h2>
      <ScreenMiniature code={match.code} says={sub === '' ? title : `${title}, ${sub}`} />
      <fieldset class="scenes">
        <legend class="visually-hidden">{text.choose}</legend>
        {SCENES.map((scene) => (
          <button
            key={scene}
            type="button"
            class="scene pick"
            aria-pressed={match.scene === scene}
            disabled={!isPossible(scene)}
            onClick={() => void send('setScreen', { scene, team: scene === 'pm' ? team : null })}
          >
            {text.scenes[scene]}
          </button>
        ))}
      </fieldset>
      <div class="scene-note">
        {match.scene === 'pm' ? (
          <label class="row">
            {text.duelTeam}
            <Select
              options={teams.map(({ id }) => id)}
              value={match.sceneTeam}
              nameOf={(id) => teams.find((one) => one.id === id)?.name ?? ''}
              onChoose={(id) => void send('setScreen', { scene: 'pm', team: id })}
            />
          </label>
        ) : (
          <p class="caption">{match.scene === 'auto' ? text.follows : text.stays(text.scenes.auto)}</p>
        )}
      </div>
      <div class="sound">
        <Switch
          label={text.sound}
          on={match.soundOn}
          onTurn={(on) => void send('setSound', { on, volume: match.soundVolume || 0.5 })}
        />
        <Slider
          label={text.volume}
          min={0}
          max={1}
          step={VOLUME_STEP}
          value={match.soundVolume}
          valueText={percentText(match.soundVolume)}
          disabled={!match.soundOn}
          onMove={(volume) => void send('setSound', { on: match.soundOn, volume })}
        />
      </div>
    </section>
  )
}
