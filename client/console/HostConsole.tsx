import { useState } from 'preact/hooks'
import type { Connection } from '../net/connection.ts'
import { refusalText } from '../net/refusalText.ts'
import { words } from '../text/words.ts'
import { useWakeLock } from '../ui/useWakeLock.ts'
import { ClassPanel } from './arguments/ClassPanel.tsx'
import { FactsPicked } from './arguments/FactsPicked.tsx'
import { ConsoleBar } from './ConsoleBar.tsx'
import { NoEntry } from './home/NoEntry.tsx'
import { ClearSeats } from './panels/ClearSeats.tsx'
import { ClockPanel } from './panels/ClockPanel.tsx'
import { ConsentPanel } from './panels/ConsentPanel.tsx'
import { DebriefPanel } from './panels/DebriefPanel.tsx'
import { LearningPanel } from './panels/LearningPanel.tsx'
import { LessonRuler } from './panels/LessonRuler.tsx'
import { MessageSheet } from './panels/MessageSheet.tsx'
import { NeedsYou } from './panels/NeedsYou.tsx'
import { Peek } from './panels/Peek.tsx'
import { Predictions } from './panels/Predictions.tsx'
import { ProjectorPanel } from './panels/ProjectorPanel.tsx'
import { SeatOffer } from './panels/SeatOffer.tsx'
import { SecondVote } from './panels/SecondVote.tsx'
import { ShownMessages } from './panels/ShownMessages.tsx'
import { RehearsalBanner } from './RehearsalBanner.tsx'
import { type ClassTab, ConsoleProvider } from './state/useConsole.ts'
import { useHost } from './state/useHost.ts'
import './hostConsole.css'

type End = { readonly title: string; readonly reason: string; readonly retry?: boolean }

/** Why the console can no longer be shown, or never could; null while it can. */
const endOf = ({ status, refusal, code }: Connection): End | null => {
  const text = words().host.entry
  if (status.value === 'removed') return { title: text.closed, reason: text.closedHow, retry: true }
  if (status.value === 'gone') return { title: text.gone, reason: text.goneHow }
  if (status.value === 'broken') return { title: words().common.brokeTitle, reason: '', retry: true }
  if (status.value !== 'refused' || !refusal.value) return null
  if (refusal.value === 'wrongHostKey') return { title: text.wrongKey, reason: text.wrongKeyHow }
  const unknown = refusal.value === 'unknownSession'
  return { title: text.shut(code), reason: unknown ? text.unknownHow : refusalText(refusal.value) }
}

/** Notices shown above the console while they last, more serious first. */
const TROUBLES = ['notStored', 'apart'] as const

/** Value for no particular team when a message is written. */
const EVERYBODY = ''

type HostConsoleProps = { readonly connection: Connection; readonly hostKey: string }

/** The console: the clock, the class and the projector. */
export const HostConsole = ({ connection, hostKey }: HostConsoleProps) => {
  const { send, notices } = useHost(connection)
  useWakeLock(true)
  const [looked, setLooked] = useState<string | null>(null)
  const [classTab, showTab] = useState<ClassTab>('teams')
  const [addressee, setAddressee] = useState<string | null>(null)
  const [clearing, setClearing] = useState(false)
  const [seenOffer, setSeenOffer] = useState<string | null>(null)
  const status = connection.status.value
  const match = connection.match.value
  const text = words().host
  const blocked = connection.blocked.value ? words().common.blocked : null
  const end = endOf(connection)
  if (end) return <NoEntry {...end} />
  if (!match) {
    return (
      <main class="host-narrow" role="status">
        <h1>{text.entry.session(connection.code)}</h1>
        <p>{blocked ?? (status === 'reconnecting' ? text.entry.lost : text.entry.opening)}</p>
      </main>
    )
  }
  const lost = status !== 'connected'
  const trouble = TROUBLES.find((one) => connection.notices.value.includes(one))
  const alarm = lost ? (blocked ?? text.entry.lostInClass) : trouble && text.notices[trouble]
  const write = (team: string | null) => setAddressee(team ?? EVERYBODY)
  const teamOf = (id: string | null) => match.teams.find((team) => team.id === id)
  const watched = teamOf(looked)
  const offer = connection.seatOffer.value
  return (
    <ConsoleProvider
      value={{
        match,
        host: connection.host.value,
        sentences: connection.sentences.value,
        classTab,
        showTab,
        hostKey,
        send,
        look: setLooked,
        clear: () => setClearing(true),
        write,
      }}
    >
      <main class={match.rehearsal ? 'console stack console-rehearsal' : 'console stack'}>
        {match.rehearsal && <RehearsalBanner />}
        <ConsoleBar />
        <LessonRuler />
        <div class="console-columns">
          <section class="console-left" aria-label={text.clock.label}>
            <ClockPanel />
            <p class="say">
              <span class="caption">{text.say}</span> {text.phases.say[match.phase]}
            </p>
            <SecondVote />
            <DebriefPanel />
          </section>
          <ClassPanel />
          <section class="console-right" aria-label={text.projector.label}>
            <ProjectorPanel />
            <ConsentPanel />
            <LearningPanel />
            <Predictions />
            <FactsPicked />
          </section>
        </div>
        <NeedsYou />
        {addressee !== null && <MessageSheet team={teamOf(addressee) ?? null} onClose={() => setAddressee(null)} />}
        {clearing && <ClearSeats onClose={() => setClearing(false)} />}
        {offer && offer.ticket !== seenOffer && (
          <SeatOffer key={offer.ticket} {...offer} onClose={() => setSeenOffer(offer.ticket)} />
        )}
        {alarm && (
          <p class="console-lost" role="alert">
            {alarm}
          </p>
        )}
        <div class="console-toasts">
          <ShownMessages />
          <p class={notices.current.value === '' ? 'console-notice' : 'console-notice console-notice-on'} role="status">
            {notices.current.value}
          </p>
        </div>
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
    </ConsoleProvider>
  )
}
