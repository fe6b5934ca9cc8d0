import { useState } from 'preact/hooks'
import type { TrackTitles } from '../../../shared/content/trackTitles.ts'
import { MAX_SEATS_PER_TEAM } from '../../../shared/sim/match/matchState.ts'
import { Rich } from '../../text/Rich.tsx'
import { inPageLanguage, words } from '../../text/words.ts'
import { Tick } from '../../ui/Tick.tsx'
import { Mark } from '../../ui/theme/marks.tsx'
import { TextureSwatch } from '../../ui/theme/textures.tsx'
import { closedReason, sortTeams, type TeamInfo } from './joinable.ts'

const SHOWN = 4

type TeamRowsProps = {
  readonly teams: readonly TeamInfo[]
  readonly tracks: TrackTitles
  readonly chosen: string | null
  readonly onChoose: (team: string) => void
}

type TeamRowProps = {
  readonly team: TeamInfo
  readonly tracks: TrackTitles
  readonly chosen: boolean
  readonly onChoose: () => void
}

const TeamRow = ({ team, tracks, chosen, onChoose }: TeamRowProps) => {
  const closed = closedReason(team)
  const track = tracks[team.track]
  return (
    <label class={`team-row row${chosen ? ' team-row-on' : ''}${closed ? ' team-row-off' : ''}`}>
      {/* A click on the row that was picked for the student makes it their choice. */}
      <input class="cover" type="radio" name="team" checked={chosen} disabled={closed !== ''} onClick={onChoose} />
      <TextureSwatch track={team.track}>
        <Mark track={team.track} x={22} y={team.track === 'edge' ? 24 : 22} radius={9} />
      </TextureSwatch>
      <span class="team-words stack">
        <strong class="one-line">{team.name}</strong>
        <span class="caption">
          {words().door.trackAndProduct(inPageLanguage(track.name), inPageLanguage(track.product))}
        </span>
      </span>
      <span class="team-seats">{closed || <Rich text={words().door.seatsOf(team.seats, MAX_SEATS_PER_TEAM)} />}</span>
      <span class="team-check">
        <Tick size={14} />
      </span>
    </label>
  )
}

/** The teams as radio buttons, smallest first, with more behind a link. */
export const TeamRows = ({ teams, tracks, chosen, onChoose }: TeamRowsProps) => {
  const [all, setAll] = useState(false)
  // Keeps the initial order, because rows must not move under a finger.
  const [order] = useState(() => sortTeams(teams).map(({ id }) => id))
  const known = order.flatMap((id) => teams.find((team) => team.id === id) ?? [])
  const added = teams.filter(({ id }) => !order.includes(id))
  const sorted = [...known, ...added]
  const shown = all ? sorted : sorted.filter((team, i) => i < SHOWN || team.id === chosen)
  return (
    <fieldset class="team-rows stack">
      <legend class="visually-hidden">{words().door.yourTeam}</legend>
      {shown.map((team) => (
        <TeamRow
          key={team.id}
          team={team}
          tracks={tracks}
          chosen={team.id === chosen}
          onChoose={() => onChoose(team.id)}
        />
      ))}
      {sorted.length > shown.length && (
        <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
          {words().door.moreTeams(sorted.length - shown.length)}
        </button>
      )}
    </fieldset>
  )
}
