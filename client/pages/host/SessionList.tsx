import { useEffect, useState } from 'preact/hooks'
import { type Fetched, fetchSession, type SessionInfo } from '../../net/sessionInfo.ts'
import { readHostKey } from '../../net/storedSeat.ts'
import { words } from '../../text/words.ts'
import { forgetHosted, hostedCodes } from './hostedSessions.ts'
import { consolePath } from './hostRoute.ts'

type Row = { readonly code: string; readonly answer: Fetched<SessionInfo> | null }

const describe = ({ answer }: Row): string => {
  if (answer === null) return 'asking the server\u2026'
  if (answer.type === 'unknown') return 'no longer on the server'
  if (answer.type === 'unreachable') return 'the server does not answer'
  const { teams, phase } = answer.value
  const students = teams.reduce((sum, { seats, bot }) => sum + (bot ? 0 : seats), 0)
  return `${words().host.phases.names[phase]}, ${words().terms.teams(teams.length)}, ${words().terms.students(students)}`
}

const titleOf = ({ answer, code }: Row): string => (answer?.type === 'found' && answer.value.title) || `Session ${code}`

/** Sessions this browser holds the host key of. */
export const SessionList = () => {
  const [rows, setRows] = useState<readonly Row[]>(() => hostedCodes().map((code) => ({ code, answer: null })))
  useEffect(() => {
    const asking = new AbortController()
    for (const code of hostedCodes()) {
      void fetchSession(code, asking.signal).then((answer) => {
        if (asking.signal.aborted) return
        setRows((before) => before.map((row) => (row.code === code ? { code, answer } : row)))
      })
    }
    return () => asking.abort()
  }, [])
  return (
    <section class="host-card" aria-labelledby="my-sessions">
      <h2 id="my-sessions">Sessions of this browser</h2>
      {rows.length === 0 && (
        <p class="caption">None yet. A session you make here can be opened again from this list.</p>
      )}
      <ul class="session-list">
        {rows.map((row) => (
          <li key={row.code}>
            <span>
              <strong>{titleOf(row)}</strong>
              <span class="caption">
                {row.code}, {describe(row)}
              </span>
            </span>
            {row.answer?.type !== 'unknown' && (
              <a class="button button-secondary" href={consolePath(row.code, readHostKey(row.code) ?? '')}>
                Open {row.code}
              </a>
            )}
            <button
              type="button"
              class="button button-quiet"
              aria-label={`Forget ${row.code}`}
              onClick={() => {
                forgetHosted(row.code)
                setRows((before) => before.filter(({ code }) => code !== row.code))
              }}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
