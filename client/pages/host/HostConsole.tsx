import { useState } from 'preact/hooks'
import type { Connection } from '../../net/connection.ts'
import { NOTICE_TEXT } from '../../present/noticeText.ts'
import { refusalText } from '../../present/refusalText.ts'
import { words } from '../../text/words.ts'
import { ClockPanel } from './ClockPanel.tsx'
import { ConsoleBar } from './ConsoleBar.tsx'
import { DebriefPanel } from './DebriefPanel.tsx'
import { LessonRuler } from './LessonRuler.tsx'
import { MessageSheet } from './MessageSheet.tsx'
import { NeedsYou, type TeamDesk } from './NeedsYou.tsx'
import { NoEntry } from './NoEntry.tsx'
import { Peek } from './Peek.tsx'
import { Predictions } from './Predictions.tsx'
import { ProjectorPanel } from './ProjectorPanel.tsx'
import { RehearsalBanner } from './RehearsalBanner.tsx'
import { Roster } from './Roster.tsx'
import { ShownMessages } from './ShownMessages.tsx'
import { useHost } from './useHost.ts'

const ENDED: Readonly<Partial<Record<string, { title: string; reason: string; retry: boolean }>>> = {
  removed: { title: 'This console was closed', reason: 'Open the host link again.', retry: true },
  gone: { title: 'This session has ended', reason: 'The server no longer has it.', retry: false },
}

const REFUSED: Readonly<Partial<Record<string, string>>> = {
  wrongHostKey: 'The key in this link does not belong to the session. Open the link you were given when you made it.',
  unknownSession: 'The server has no session with this code. It may have been deleted, or the code is misspelt.',
}

/** Stands for no team in particular where a message is written. */
const EVERYBODY = ''

type HostConsoleProps = { readonly connection: Connection; readonly hostKey: string }

/** The console: the clock, the class, the projector. */
export const HostConsole = ({ connection, hostKey }: HostConsoleProps) => {
  const { send, notices } = useHost(connection)
  const [looked, setLooked] = useState<string | null>(null)
  const [addressee, setAddressee] = useState<string | null>(null)
  const status = connection.status.value
  const refusal = connection.refusal.value
  const match = connection.match.value
  const host = connection.host.value
  const ended = ENDED[status]
  if (ended) return <NoEntry {...ended} />
  if (status === 'refused' && refusal) {
    const title =
      refusal === 'wrongHostKey' ? 'This key does not open the session' : `Session ${connection.code} does not open`
    return <NoEntry title={title} reason={REFUSED[refusal] ?? refusalText(refusal)} />
  }
  if (!match) {
    return (
      <main class="host-narrow" role="status">
        <h1>Session {connection.code}</h1>
        <p>{status === 'reconnecting' ? 'Connection lost. Trying again by itself.' : 'Opening the console\u2026'}</p>
      </main>
    )
  }
  const lost = status !== 'connected'
  const desk: TeamDesk = { look: setLooked, hint: setAddressee }
  const teamOf = (id: string | null) => match.teams.find((team) => team.id === id)
  const watched = teamOf(looked)
  return (
    <>
      <main class={match.rehearsal ? 'console console-rehearsal' : 'console'}>
        {match.rehearsal && <RehearsalBanner match={match} send={send} />}
        <ConsoleBar match={match} hostKey={hostKey} send={send} onMessage={() => setAddressee(EVERYBODY)} />
        <ShownMessages match={match} host={host} send={send} />
        <LessonRuler match={match} host={host} send={send} />
        <div class="console-columns">
          <section class="console-left" aria-label="Clock">
            <ClockPanel match={match} send={send} />
            <NeedsYou match={match} host={host} send={send} desk={desk} />
            <p class="say">
              <span class="caption">{words().host.say}</span> {words().host.phases.say[match.phase]}
            </p>
          </section>
          <Roster match={match} host={host} send={send} desk={desk} />
          <section class="console-right" aria-label="Projector and predictions">
            <ProjectorPanel match={match} send={send} />
            <DebriefPanel match={match} hostKey={hostKey} send={send} />
            <Predictions host={host} />
          </section>
        </div>
        {addressee !== null && (
          <MessageSheet team={teamOf(addressee) ?? null} send={send} onClose={() => setAddressee(null)} />
        )}
        {lost && (
          <p class="console-lost" role="alert">
            Connection lost. The class goes on; this page comes back by itself.
          </p>
        )}
        {!lost && connection.notice.value === 'notStored' && (
          <p class="console-lost" role="alert">
            {NOTICE_TEXT.notStored}
          </p>
        )}
        <p class={notices.current.value === '' ? 'console-notice' : 'console-notice console-notice-on'} role="status">
          {notices.current.value}
        </p>
      </main>
      {watched && (
        <Peek
          key={watched.id}
          connection={connection}
          team={watched}
          onHint={() => setAddressee(watched.id)}
          onClose={() => setLooked(null)}
        />
      )}
    </>
  )
}
