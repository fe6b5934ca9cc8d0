import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { clockText } from '../../text/clockText.ts'
import { initials } from '../../text/initials.ts'
import { accuracyText, fixed } from '../../text/numbers.ts'
import { trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { Blocks } from '../../ui/Blocks.tsx'
import { TrackMark } from '../../ui/theme/marks.tsx'
import { useConsole } from '../state/useConsole.ts'
import { agoText, lastActionText } from '../view/hostWords.ts'
import { TeamMenu, type TeamRoster } from './TeamMenu.tsx'

type RosterRowProps = {
  readonly team: TeamSnapshot
  /** Something about it is on the list of what needs attention. */
  readonly isNeedy: boolean
  readonly open: boolean
  readonly onToggle: () => void
}

/** Flag of teams that are done; visible or hidden words say the same. */
export const DoneFlag = ({ words: said = '' }: { readonly words?: string }) => (
  <span>
    <svg width={14} height={16} viewBox="0 0 14 16" aria-hidden="true">
      <path d="M2 1v15M2 1h11l-3 4 3 4H2z" fill="currentColor" stroke="currentColor" stroke-width={1.6} />
    </svg>
    <span class="visually-hidden">{said}</span>
  </span>
)

const Here = ({ team, view }: { readonly team: TeamSnapshot; readonly view: TeamRoster | null }) => {
  const { roster } = words().host
  const students = view?.seats.filter(({ bot }) => !bot) ?? []
  const away = students.filter(({ connected }) => !connected).length
  if (team.bot && students.length === 0) return <span class="bot-badge">{roster.botBadge}</span>
  if (team.bot && away === students.length) {
    return (
      <>
        <span class="bot-badge">{roster.botBadge}</span> <span class="caption">{roster.botFor(away)}</span>
      </>
    )
  }
  if (students.length === 0) return <span class="caption">{roster.nobody}</span>
  return (
    <span class="presence">
      {team.bot && <span class="bot-badge">{roster.botBadge}</span>}
      {students.map(({ seat, name, connected, rough, awaySeconds }) => {
        const here = connected ? name : roster.awayFor(name, clockText(awaySeconds ?? 0))
        const said = rough ? words().host.argued.checkName(here) : here
        return (
          <span key={seat} class={`mate${connected ? '' : ' mate-away'}${rough ? ' mate-rough' : ''}`} title={said}>
            <span aria-hidden="true">{initials(name)}</span>
            <span class="visually-hidden">{said}</span>
          </span>
        )
      })}
    </span>
  )
}

const Progress = ({ team }: { readonly team: TeamSnapshot }) => {
  const { match } = useConsole()
  const { roster } = words().host
  if (match.phase === 'lobby') return <>{team.bot ? '' : roster.seatsOf(team.seats)}</>
  if (match.hour >= 0) {
    return (
      <>
        <strong>{accuracyText(team.accuracy)}</strong>, {team.iterations}
      </>
    )
  }
  if (team.goal === 0) return <strong>{fixed(team.points)}</strong>
  return (
    <span class="roster-progress row-wrap">
      <strong>{roster.progress(team.progress, team.goal)}</strong>
      <Blocks done={team.progress} of={team.goal} />
      {team.done && <DoneFlag words={roster.flag} />}
    </span>
  )
}

/** When the last member left, if nobody is connected; otherwise what was done last. */
const LastAction = ({ view }: { readonly view: TeamRoster | null }) => {
  const { roster } = words().host
  const students = view?.seats.filter(({ bot }) => !bot) ?? []
  const hasBot = view?.seats.some(({ bot }) => bot) ?? false
  if (!hasBot && students.length > 0 && students.every(({ connected }) => !connected)) {
    const since = Math.min(...students.map(({ awaySeconds }) => awaySeconds ?? 0))
    return (
      <>
        {roster.allAway} <span class="caption">{roster.forTime(clockText(since))}</span>
      </>
    )
  }
  const action = view?.lastAction ?? null
  if (!action) return null
  return (
    <>
      {lastActionText(action)} <span class="caption">{agoText(action.secondsAgo)}</span>
    </>
  )
}

/** One team of the roster; when open, its menu is below it. */
export const RosterRow = ({ team, isNeedy, open, onToggle }: RosterRowProps) => {
  const view = useConsole().host?.teams.find((one) => one.team === team.id) ?? null
  return (
    <tbody>
      <tr class={isNeedy ? 'roster-row roster-needy' : 'roster-row'}>
        <th scope="row">
          <span class="roster-team row">
            <TrackMark track={team.track} size={26} />
            <span>
              <strong>{team.name}</strong>
              <span class="caption">{trackName(team.track)}</span>
            </span>
          </span>
        </th>
        <td>
          <Here team={team} view={view} />
        </td>
        <td>
          <Progress team={team} />
        </td>
        <td class="roster-last">
          <LastAction view={view} />
        </td>
        <td>
          <button
            type="button"
            class="roster-menu"
            aria-expanded={open}
            aria-label={words().host.roster.manage(team.name)}
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
            <TeamMenu team={team} view={view} />
          </td>
        </tr>
      )}
    </tbody>
  )
}
