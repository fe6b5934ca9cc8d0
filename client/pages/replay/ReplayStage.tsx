import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import { changesAnything, rerunRace } from '../../../shared/replay/whatIf.ts'
import { WHAT_IFS, type WhatIf } from '../../../shared/sim/match/matchState.ts'
import { rankedTeams } from '../../../shared/sim/match/points.ts'
import { ReplayLane } from '../../instruments/ReplayLane.tsx'
import { guessedWeeks, hourAt, raceAt } from '../../present/replayView.ts'
import { ranText, replayHeadline } from '../../present/replayWords.ts'
import { useWide } from '../../state/useMedia.ts'
import { LanguageSwitch } from '../../text/LanguageSwitch.tsx'
import { words } from '../../text/words.ts'
import { trackClass } from '../../theme/trackTheme.ts'
import { Moment } from './Moment.tsx'
import { PredictionTable } from './PredictionTable.tsx'
import { Timeline } from './Timeline.tsx'

const PLOT = { wide: 330, narrow: 250 } as const

/** What happened beside what if, over the timeline of the whole session. */
export const ReplayStage = ({ replay, foot }: { readonly replay: Replay; readonly foot: ComponentChildren }) => {
  const { timeline, last, complete } = replay
  const teams = rankedTeams(last).map(({ team }) => team)
  const [tick, setTick] = useState(() => timeline.races.at(-1)?.to ?? timeline.to)
  const [teamId, setTeamId] = useState(teams[0]?.id ?? '')
  const [change, setChange] = useState<WhatIf | null>(null)
  const height = useWide() ? PLOT.wide : PLOT.narrow
  const text = words().replay
  const race = raceAt(replay, tick)
  const team = last.teams.find(({ id }) => id === teamId)
  const real = useMemo(() => (race ? rerunRace(race, teamId, null) : null), [race, teamId])
  const other = useMemo(() => (race && change ? rerunRace(race, teamId, change) : null), [race, teamId, change])
  if (!race || !team || !real) return null
  const hour = hourAt(race, tick)
  const shown = { track: team.track, team: team.name, rival: real.rival, hour, height }
  const target = race.phase === 'finalRun' ? (race.targets.get(teamId) ?? 0) : 0
  const idle = change !== null && !changesAnything(race, teamId, change)
  return (
    <main class={`replay projector ${trackClass(team.track)}`}>
      <header class="replay-bar">
        <h1>{text.title}</h1>
        <p class="replay-title">{last.title}</p>
        <label class="replay-pick">
          <span class="visually-hidden">{text.team}</span>
          <select value={teamId} onChange={(event) => setTeamId(event.currentTarget.value)}>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <LanguageSwitch />
      </header>
      {!complete && <p class="replay-note">{text.damaged}</p>}
      <h2 class="replay-headline" aria-live="polite">
        {replayHeadline(team.name, real.run, change && !idle ? { change, run: other?.run ?? null } : null)}
      </h2>
      <div class="replay-plots">
        <section aria-label={text.happened}>
          <h3>{text.happened}</h3>
          <ReplayLane
            {...shown}
            title={text.happened}
            run={real.run}
            target={target}
            guesses={race.phase === 'frontierRace' ? guessedWeeks(replay, teamId) : []}
            reading={ranText(real.run)}
          />
        </section>
        <section aria-label={text.whatIf}>
          <div class="replay-changes">
            <h3>{text.whatIf}</h3>
            {WHAT_IFS.map((one) => (
              <button
                key={one}
                type="button"
                class="replay-chip"
                aria-pressed={change === one}
                onClick={() => setChange(change === one ? null : one)}
              >
                {text.changes[one]}
              </button>
            ))}
          </div>
          {change === null && <p class="replay-note">{text.nothing}</p>}
          {change !== null && <p class="replay-note">{idle ? text.noEffect : text.changeMeans[change]}</p>}
          <ReplayLane
            {...shown}
            title={change ? text.changes[change] : text.whatIf}
            run={other?.run ?? real.run}
            target={target}
            before={other ? real.run : null}
            reading={ranText(other?.run ?? real.run)}
          />
        </section>
      </div>
      <Timeline replay={replay} tick={tick} race={race} hour={hour} onTick={setTick} />
      <div class="replay-below">
        <Moment replay={replay} tick={tick} />
        <PredictionTable last={last} />
      </div>
      {foot}
    </main>
  )
}
