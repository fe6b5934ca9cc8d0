import type { HostView } from '../../shared/views/teamView.ts'
import { atBase } from '../net/basePath.ts'
import type { MatchSnapshot } from '../net/matchSnapshot.ts'
import { words } from '../text/words.ts'
import { joinPath } from '../ui/route.ts'
import { ExportMenu } from './panels/ExportMenu.tsx'
import { useConsole } from './state/useConsole.ts'
import './consoleBar.css'

const connectedText = ({ teams, students, rehearsal }: MatchSnapshot, host: HostView | null): string => {
  const bots = teams.filter(({ bot }) => bot !== '').length
  // A team's bot has its own seat in addition to those of the students.
  const seats = host?.teams.flatMap((team) => team.seats) ?? []
  const here = seats.filter(({ bot, connected }) => connected && !bot).length
  const rest = [words().terms.teams(teams.length), ...(bots > 0 ? [words().terms.bots(bots)] : [])].join(', ')
  if (rehearsal && students === 0) return rest
  const { connected, nobody } = words().host.bar
  return students === 0 ? nobody(rest) : connected(here, words().terms.students(students), rest)
}

/** The session's code, who is connected, and the controls of the session as a whole. */
export const ConsoleBar = () => {
  const { match, host, send, write } = useConsole()
  return (
    <header class="console-bar row-wrap projector">
      <h1>{match.title || words().common.game}</h1>
      <p class="soft bar-what">{words().host.bar.console}</p>
      <p class="bar-code">
        <span class="soft">{words().host.bar.code}</span> <strong>{match.code}</strong>
      </p>
      <p class="bar-here">{connectedText(match, host)}</p>
      {typeof host?.seed === 'number' && <p class="bar-here soft">{words().host.bar.sameLuck(host.seed)}</p>}
      <nav class="bar-links" aria-label={words().host.bar.session}>
        <a class="bar-link" href={atBase(`/screen/${match.code}`)} target="_blank" rel="noopener">
          {words().host.bar.openProjector}
        </a>
        <a class="bar-link" href={joinPath(match.code)} target="_blank" rel="noopener">
          {words().host.bar.joinLink}
        </a>
        <button type="button" class="bar-link" onClick={() => write(null)}>
          {words().host.message.toAll}
        </button>
        <button type="button" class="bar-link" onClick={() => void send('lockDoor', { locked: !match.doorLocked })}>
          {match.doorLocked ? words().host.bar.unlock : words().host.bar.lock}
        </button>
        <ExportMenu />
      </nav>
    </header>
  )
}
