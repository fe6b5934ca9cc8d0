import type { ScreenScene } from '../../../shared/sim/match/matchState.ts'
import { showable, showOf } from '../../../shared/views/phaseTable.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { clockText } from '../../text/clockText.ts'
import { percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Slider } from '../../ui/Slider.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useOtherSurfaces } from '../state/otherSurfaces.ts'
import type { HostSend } from '../state/useHost.ts'
import { ScreenMiniature } from './ScreenMiniature.tsx'
import './projectorPanel.css'

const SCENES: readonly ScreenScene[] = ['auto', 'leaderboard', 'reveal', 'race', 'pm', 'code']
const VOLUME_STEP = 0.05

type ProjectorPanelProps = { readonly match: MatchSnapshot; readonly send: HostSend }

/** Shows what the projector shows and lets the host choose. */
export const ProjectorPanel = ({ match, send }: ProjectorPanelProps) => {
  const { projectorTitles, projectorClock } = useOtherSurfaces()
  const text = words().host.projector
  const { board } = match
  const raced = match.teams.some(({ line }) => line.length > 0)
  const possible = showable(board, raced)
  const teams = racingTeams(match.teams)
  const team = match.sceneTeam || teams[0]?.id || null
  const isPossible = (scene: ScreenScene) =>
    scene === 'race' || scene === 'reveal' || scene === 'pm' ? possible[scene] : true
  const show = showOf(match, board, raced)
  const titles = projectorTitles(match, board, show)
  const clock = match.secondsLeft >= 0 ? `${clockText(match.secondsLeft)} ${projectorClock(match)}` : ''
  return (
    <section aria-labelledby="projector">
      <h2 id="projector">{text.title}</h2>
      <ScreenMiniature title={titles.title} sub={titles.sub} clock={clock} code={match.code} teams={teams} />
      <fieldset class="scenes">
        <legend class="visually-hidden">{text.choose}</legend>
        {SCENES.map((scene) => (
          <button
            key={scene}
            type="button"
            class="scene"
            aria-pressed={match.scene === scene}
            disabled={!isPossible(scene)}
            onClick={() => void send('setScreen', { scene, team: scene === 'pm' ? team : null })}
          >
            {text.scenes[scene]}
          </button>
        ))}
      </fieldset>
      {match.scene !== 'auto' && <p class="caption">{text.stays(text.scenes.auto)}</p>}
      {match.scene === 'pm' && (
        <label class="duel-team">
          {text.duelTeam}
          <select
            class="field"
            value={match.sceneTeam}
            onChange={(event) => void send('setScreen', { scene: 'pm', team: event.currentTarget.value })}
          >
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
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
