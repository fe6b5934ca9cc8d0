import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import { type ReplayMoment, WHAT_IFS, type WhatIf } from '../../../shared/sim/match/matchState.ts'
import { rankedTeams } from '../../../shared/sim/match/points.ts'
import { ReplayLane } from '../../charts/race/ReplayLane.tsx'
import { LanguageSwitch } from '../../text/LanguageSwitch.tsx'
import { words } from '../../text/words.ts'
import { trackClass } from '../../ui/theme/trackTheme.ts'
import { useWide } from '../../ui/useMedia.ts'
import { useWindow } from '../../ui/useWindow.ts'
import { useReplayedRace } from '../state/useReplayedRace.ts'
import { Later } from './Later.tsx'
import { LeadSection } from './LeadSection.tsx'
import { Moment } from './Moment.tsx'
import { PredictionTable } from './PredictionTable.tsx'
import { Timeline } from './Timeline.tsx'
import { VotesMoved } from './VotesMoved.tsx'

const NARROW_PLOT = 250
/** What the page shows above and below its plots down to the end of the timeline, px; they take the rest of a wide window. */
const AROUND = 490
const WIDE_PLOT = { least: 220, most: 460 } as const

const widePlot = (): number => Math.max(WIDE_PLOT.least, Math.min(WIDE_PLOT.most, innerHeight - AROUND))

type ReplayStageProps = {
  readonly replay: Replay
  /** Shown below the title, for the current moment. */
  readonly head: (moment: ReplayMoment) => ComponentChildren
  readonly foot: ComponentChildren
}

/** What happened next to what would have happened, above the timeline of the whole session. */
export const ReplayStage = ({ replay, head, foot }: ReplayStageProps) => {
  const { timeline, last, complete } = replay
  const teams = rankedTeams(last).map(({ team }) => team)
  const [tick, setTick] = useState(() => timeline.races.at(-1)?.to ?? timeline.to)
  const [teamId, setTeamId] = useState(teams[0]?.id ?? '')
  const [change, setChange] = useState<WhatIf | null>(null)
  const wideHeight = useWindow('resize', widePlot)
  const height = useWide() ? wideHeight : NARROW_PLOT
  const text = words().replay
  const moment: ReplayMoment = { tick, team: teamId, change }
  const shown = useReplayedRace(replay, moment)
  if (!shown) return null
  return (
    <main class={`replay projector ${trackClass(shown.team.track)}`}>
      <header class="replay-bar row">
        <h1>{text.title}</h1>
        <p class="replay-title one-line">{last.title}</p>
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
      {head(moment)}
      {!complete && <p class="replay-note">{text.damaged}</p>}
      <h2 class="replay-headline" aria-live="polite">
        {shown.headline}
      </h2>
      <section class="replay-changes row-wrap" aria-label={text.whatIf}>
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
      </section>
      <div class="replay-plots">
        <section aria-label={text.happened}>
          <h3>{text.happened}</h3>
          <ReplayLane {...shown.happened} height={height} />
        </section>
        {shown.changed ? (
          <section aria-label={shown.changed.title}>
            <p class="replay-note">{shown.note}</p>
            <ReplayLane {...shown.changed} height={height} />
          </section>
        ) : (
          <p class="replay-invite">{shown.note}</p>
        )}
      </div>
      <Timeline replay={replay} tick={tick} onTick={setTick} />
      <Later>
        {() => (
          <LeadSection team={shown.team} runs={shown.changed ? [shown.happened, shown.changed] : [shown.happened]} />
        )}
      </Later>
      <Later>
        {() => (
          <div class="replay-below">
            <Moment replay={replay} tick={tick} />
            <PredictionTable last={last} />
          </div>
        )}
      </Later>
      <Later>
        {() => (
          <>
            <VotesMoved last={last} />
            {foot}
          </>
        )}
      </Later>
    </main>
  )
}
