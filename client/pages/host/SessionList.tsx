import { useEffect, useState } from 'preact/hooks'
import { type Fetched, fetchSession, type SessionInfo } from '../../net/sessionInfo.ts'
import { readHostKey } from '../../net/storedSeat.ts'
import { words } from '../../text/words.ts'
import { forgetHosted, hostedCodes } from './hostedSessions.ts'
import { consolePath } from './hostRoute.ts'

type Row = { readonly code: string; readonly answer: Fetched<SessionInfo> | null }

const describe = ({ answer }: Row): string => {
  const { asking, unknown, unreachable } = words().host.making
  if (answer === null) return asking
  if (answer.type === 'unknown') return unknown
  if (answer.type === 'unreachable') return unreachable
  const { teams, phase } = answer.value
  const students = teams.reduce((sum, { seats, bot }) => sum + (bot ? 0 : seats), 0)
  return `${words().host.phases.names[phase]}, ${words().terms.teams(teams.length)}, ${words().terms.students(students)}`
}

const titleOf = ({ answer, code }: Row): string =>
  (answer?.type === 'found' && answer.value.title) || words().host.entry.session(code)

/** Sessions this browser holds the host key of. */
export const SessionList = () => {
  const text = words().host.making
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
      <h2 id="my-sessions">{text.mine}</h2>
      {rows.length === 0 && <p class="caption">{text.noneMine}</p>}
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
                {text.open(row.code)}
              </a>
            )}
            <button
              type="button"
              class="button button-quiet"
              aria-label={text.forgetOne(row.code)}
              onClick={() => {
                forgetHosted(row.code)
                setRows((before) => before.filter(({ code }) => code !== row.code))
              }}
            >
              {text.forget}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
