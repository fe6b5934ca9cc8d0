import { readHostKey } from '../../net/storedSeat.ts'
import { words } from '../../text/words.ts'
import { consolePath } from '../../ui/hostRoute.ts'
import type { HostedSession } from '../state/useHostedSessions.ts'

type SessionListProps = { readonly hosted: readonly HostedSession[]; readonly onForget: (code: string) => void }

const describe = ({ answer }: HostedSession): string => {
  const { asking, unknown, unreachable } = words().host.making
  if (answer === null) return asking
  if (answer.type !== 'found') return answer.type === 'unknown' ? unknown : unreachable
  const { teams, phase } = answer.value
  const students = teams.reduce((sum, { seats, bot }) => sum + (bot ? 0 : seats), 0)
  return `${words().host.phases.names[phase]}, ${words().terms.teams(teams.length)}, ${words().terms.students(students)}`
}

const titleOf = ({ answer, code }: HostedSession): string =>
  (answer?.type === 'found' && answer.value.title) || words().host.entry.session(code)

/** The sessions whose host key this browser has. */
export const SessionList = ({ hosted, onForget }: SessionListProps) => {
  const text = words().host.making
  return (
    <section class="host-card" aria-labelledby="my-sessions">
      <h2 id="my-sessions">{text.mine}</h2>
      <ul class="session-list">
        {hosted.map((row) => (
          <li key={row.code} class="row-wrap">
            <span>
              <strong>{titleOf(row)}</strong>
              <span class="caption">
                {row.code}, {describe(row)}
              </span>
            </span>
            {row.answer?.type !== 'unknown' && (
              <a class="button button-secondary" href={consolePath(row.code, readHostKey(row.code) ?? '')}>
                {text.open(row.code)}
              </a>
            )}
            <button
              type="button"
              class="button button-quiet"
              aria-label={text.forgetOne(row.code)}
              onClick={() => onForget(row.code)}
            >
              {text.forget}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
