import { useComputed, useSignalEffect } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { isLocalCode } from '../../shared/protocol/sessionCode.ts'
import { answerOf, PHASE_RULES } from '../../shared/sim/match/phaseTable.ts'
import { openSession } from '../net/connect.ts'
import type { Connection, ReplyReason } from '../net/connection.ts'
import { isSeated } from '../net/isSeated.ts'
import { readSeat } from '../net/storedSeat.ts'
import { followSession } from '../text/openPage.ts'
import { words } from '../text/words.ts'
import { PageWait } from '../ui/loading/PageWait.tsx'
import { TextureDefs } from '../ui/theme/textures.tsx'
import { trackClass } from '../ui/theme/trackTheme.ts'
import { useWide } from '../ui/useMedia.ts'
import { useWakeLock } from '../ui/useWakeLock.ts'
import { LateConsent } from './consent/Consent.tsx'
import { FilingBar } from './FilingBar.tsx'
import { FromInstructor } from './FromInstructor.tsx'
import { isHomework } from './homework/homeworkSession.ts'
import { loadHandIn } from './homework/SaveHomework.tsx'
import { Notices } from './Notices.tsx'
import { useBody } from './phases/bodies.ts'

import { StatusPage } from './StatusPage.tsx'
import { Strip } from './Strip.tsx'
import { createPlay, PlayProvider } from './state/play.ts'
import { TopBar } from './TopBar.tsx'
import './playPage.css'
import './bench.css'
import './cards.css'

type PlayPageProps = {
  readonly code: string
  /** The connection opened on the join page; null after a reload, when the stored seat key opens a new one. */
  readonly connection: Connection | null
  readonly onLeave: (code: string) => void
}

const LIVE: readonly string[] = ['connected', 'reconnecting']

type BenchProps = {
  readonly connection: Connection
  /** Explains a refused command to the host, where a host watches the workbench. */
  readonly sayToHost?: (reason: ReplyReason) => string
}

/** The workbench of a seated student. */
export const Bench = ({ connection, sayToHost }: BenchProps) => {
  const play = useMemo(() => createPlay(connection, sayToHost), [connection])
  const wide = useWide()
  useSignalEffect(() => followSession(play.match.value.language))
  const running = useComputed(() => play.match.value.secondsLeft >= 0 && !play.match.value.paused)
  useWakeLock(running.value)
  const phase = play.phase.value
  const Body = useBody(phase)
  // A phase opens with its first sentence in view, however far down the phase before it was read.
  useLayoutEffect(() => {
    if (!play.watched) scrollTo(0, 0)
  }, [phase])
  // A prediction says in its foot how many have answered; the space goes to the question.
  const showsStrip = !wide && (play.solo.value || PHASE_RULES[phase].asks?.kind !== 'prediction')
  return (
    <PlayProvider value={play}>
      <div class={`play ${trackClass(play.track.value.id)}${play.form.value ? ' play-form' : ''}`}>
        <TextureDefs />
        <TopBar answered={answerOf(play.seat.value, phase) !== null}>{wide && <Strip />}</TopBar>
        {showsStrip && <Strip />}
        <div class="overlays">
          <Notices />
          <FromInstructor />
        </div>
        {Body ? <Body key={phase} /> : <PageWait what={words().play.partWait} />}
        <LateConsent />
        <FilingBar />
      </div>
    </PlayProvider>
  )
}

/** A student's session, from joining to the debrief. */
export const PlayPage = ({ code, connection, onLeave }: PlayPageProps) => {
  const [opened] = useState(() => {
    if (connection) return connection
    const seat = readSeat(code)
    return seat ? openSession({ code, as: { student: { name: seat.name } } }) : null
  })
  useEffect(() => {
    // Such a session goes on without a network, so nothing may have to be loaded later.
    if (isLocalCode(code)) void import('./keepsake/keepsakePage.tsx')
    if (isHomework(code)) void loadHandIn()
    if (!opened) onLeave(code)
    return () => opened?.close()
  }, [])
  if (!opened) return null
  const live = LIVE.includes(opened.status.value) && isSeated(opened)
  return live ? <Bench connection={opened} /> : <StatusPage connection={opened} onLeave={() => onLeave(code)} />
}
