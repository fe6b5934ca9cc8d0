import { TRACKS } from '../../../shared/content/tracks.ts'
import { Blocks } from '../../components/Blocks.tsx'
import type { MatchSnapshot, TeamSnapshot } from '../../net/matchSnapshot.ts'
import { accuracyText } from '../../present/boardFormat.ts'
import { lastActionText } from '../../present/hostWords.ts'
import { initials } from '../../present/initials.ts'
import { TrackMark } from '../../theme/marks.tsx'
import { TeamMenu } from './TeamMenu.tsx'
import type { TeamRoster } from './teamRoster.ts'
import type { HostSend } from './useHost.ts'

type RosterRowProps = {
  readonly match: MatchSnapshot
  readonly team: TeamSnapshot
  readonly view: TeamRoster | null
  readonly open: boolean
  readonly onToggle: () => void
  readonly send: HostSend
}

const agoText = (seconds: number | null): string => {
  if (seconds === null) return ''
  if (seconds < 60) return `${seconds} s ago`
  return `${Math.floor(seconds / 60)} min ago`
}

const Here = ({ team, view }: { readonly team: TeamSnapshot; readonly view: TeamRoster | null }) => {
  const students = view?.seats.filter(({ bot }) => !bot) ?? []
  if (team.bot && students.length === 0) return <span class="bot-badge">bot</span>
  if (students.length === 0) return <span class="caption">nobody yet</span>
  return (
    <span class="presence">
      {team.bot && <span class="bot-badge">bot</span>}
      {students.map(({ seat, name, connected }) => (
        <span key={seat} class={connected ? 'mate' : 'mate mate-away'} title={connected ? name : `${name}, away`}>
          <span aria-hidden="true">{initials(name)}</span>
          <span class="visually-hidden">
            {name}
            {connected ? '' : ', away'}
          </span>
        </span>
      ))}
    </span>
  )
}

const Progress = ({ match, team }: { readonly match: MatchSnapshot; readonly team: TeamSnapshot }) => {
  if (match.phase === 'lobby') return <>{team.bot ? '' : `${team.seats} of 8`}</>
  if (match.hour >= 0) {
    return (
      <>
        <strong>{accuracyText(team.accuracy)}</strong>, {team.iterations}
      </>
    )
  }
  if (team.goal === 0) return <strong>{team.points.toFixed(1)}</strong>
  return (
    <span class="roster-progress">
      <strong>
        {team.progress} of {team.goal}
      </strong>
      <Blocks done={team.progress} of={team.goal} />
      {team.done && (
        <svg width={14} height={16} viewBox="0 0 14 16" role="img" aria-label="done">
          <path d="M2 1v15M2 1h11l-3 4 3 4H2z" fill="currentColor" stroke="currentColor" stroke-width={1.6} />
        </svg>
      )}
    </span>
  )
}

/** One team of the roster, with its menu under it when it is open. */
export const RosterRow = ({ match, team, view, open, onToggle, send }: RosterRowProps) => (
  <tbody>
    <tr class="roster-row">
      <th scope="row">
        <span class="roster-team">
          <TrackMark track={team.track} size={26} />
          <span>
            <strong>{team.name}</strong>
            <span class="caption">{TRACKS[team.track].name}</span>
          </span>
        </span>
      </th>
      <td>
        <Here team={team} view={view} />
      </td>
      <td>
        <Progress match={match} team={team} />
      </td>
      <td class="roster-last">
        {lastActionText(view?.lastAction ?? null)}
        <span class="caption">{agoText(view?.lastAction?.secondsAgo ?? null)}</span>
      </td>
      <td>
        <button
          type="button"
          class="roster-menu"
          aria-expanded={open}
          aria-label={`Manage ${team.name}`}
          onClick={onToggle}
        >
          <svg width={20} height={6} viewBox="0 0 20 6" aria-hidden="true">
            <path d="M3 3h.01M10 3h.01M17 3h.01" stroke="currentColor" stroke-width={5} stroke-linecap="round" />
          </svg>
        </button>
      </td>
    </tr>
    {open && (
      <tr class="roster-open">
        <td colSpan={5}>
          <TeamMenu match={match} team={team} view={view} send={send} />
        </td>
      </tr>
    )}
  </tbody>
)
