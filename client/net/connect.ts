import { signal } from '@preact/signals'
import { STANDARD_SCENARIO, scenarioFrom } from '../../shared/content/scenario.ts'
import { CLOSE_CODES, type CloseReason } from '../../shared/protocol/closeCodes.ts'
import type { JoinRefusal } from '../../shared/protocol/refusals.ts'
import { holdingAfter, type Notice, type ServerMessages, type Welcome } from '../../shared/protocol/serverMessages.ts'
import { isLocalCode } from '../../shared/protocol/sessionCode.ts'
import { isRacing } from '../../shared/sim/match/phases.ts'
import type { ArenaView, ArgumentsView } from '../../shared/views/arenaViews.ts'
import type { HostView, SeatView, TeamView } from '../../shared/views/teamView.ts'
import { browserStorage, type TextStorage } from '../text/browserStorage.ts'
import { showScenario } from '../text/scenario.ts'
import type { Connection, ConnectionStatus, Visitor } from './connection.ts'
import { reportFault } from './faults.ts'
import { findServer } from './findServer.ts'
import { startHeartbeat } from './heartbeat.ts'
import { createJoinAttempts } from './joinAttempts.ts'
import { joinOptions } from './joinOptions.ts'
import { joinRefusal } from './joinRefusal.ts'
import type { MatchSnapshot } from './matchSnapshot.ts'
import { isProgrammingError } from './networkError.ts'
import { createOutbox } from './outbox.ts'
import type { OpenRoom, RoomCallbacks, UnreadState } from './room.ts'
import { askServer, enterRoom } from './roomClient.ts'
import { untilScenario } from './sessionInfo.ts'
import { dropSeat, readSeat, writeHostKey, writeSeat } from './storedSeat.ts'
import { pageWires, type Wires } from './wires.ts'

const FIRST_MS = 200
const LONGEST_MS = 2000

/** Pause before a reconnect, in ms: 0.2 s for attempt 0, doubling with each attempt up to 2 s. */
const backoffMs = (attempt: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt)

type SessionOptions = {
  readonly code: string
  readonly as: Visitor
  /** Address of the game server; by default the page's own host. */
  readonly endpoint?: string
  /** Where the seat key is kept after the page is closed. */
  readonly storage?: TextStorage
  /** Creates the ids of commands. */
  readonly commandId?: () => string
  readonly wires?: Wires
}

/** Join attempts of this browser that were given up, including those of an earlier page. */
const abandoned = new WeakMap<TextStorage, Set<Promise<OpenRoom>>>()
const abandonedOf = (storage: TextStorage): Set<Promise<OpenRoom>> => {
  const known = abandoned.get(storage) ?? new Set()
  abandoned.set(storage, known)
  return known
}

const CLOSE_REASONS = Object.keys(CLOSE_CODES) as CloseReason[]
const ENDED_BY: Readonly<Record<CloseReason, ConnectionStatus>> = {
  seatTakenOver: 'replaced',
  removed: 'removed',
  sessionDeleted: 'gone',
  seatMoved: 'moved',
  seatRefused: 'refused',
}

/** How often a student's page reads a race: a phone that drew each of the ten patches a second would run hot. */
const RACE_READ_MS = 250

/** Whether all that a state can bring is a few more hours of the race that the page shows. */
const isOnlyRacing = ({ phase, paused }: UnreadState, shown: MatchSnapshot | null): boolean =>
  isRacing(phase) && shown?.phase === phase && shown.paused === paused

/** Opens a session and keeps it open: after any loss it reconnects automatically and indefinitely, to the same seat. */
export const openSession = ({
  code,
  as,
  endpoint,
  storage = browserStorage,
  commandId,
  wires = pageWires,
}: SessionOptions): Connection => {
  const status = signal<ConnectionStatus>('connecting', { name: 'status' })
  const refusal = signal<JoinRefusal | null>(null, { name: 'refusal' })
  const welcome = signal<Welcome | null>(null, { name: 'welcome' })
  const match = signal<MatchSnapshot | null>(null, { name: 'match' })
  const team = signal<TeamView | null>(null, { name: 'team' })
  const seat = signal<SeatView | null>(null, { name: 'seat' })
  const arena = signal<ArenaView | null>(null, { name: 'arena' })
  const host = signal<HostView | null>(null, { name: 'host' })
  const sentences = signal<ArgumentsView | null>(null, { name: 'sentences' })
  const seatOffer = signal<ServerMessages['seatOffer'] | null>(null, { name: 'seatOffer' })
  const notices = signal<readonly Notice[]>([], { name: 'notices' })
  const outbox = createOutbox(commandId)
  const isLocal = isLocalCode(code)
  const ask = async (signal: AbortSignal) => {
    if (!isLocal) await askServer(signal, endpoint)
  }
  const joinAttempts = createJoinAttempts(ask, abandonedOf(storage))
  const search = new AbortController()
  let room: OpenRoom | null = null
  let stopHeartbeat = () => {}
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let attempt = 0
  let entering = false
  let wasIn = false
  let over = false
  let visitor: Visitor = as
  /** Nothing of a session is shown before its scenario, because every number on a page depends on it. */
  let latest: MatchSnapshot | null = null
  let readAt = 0
  let readTimer: ReturnType<typeof setTimeout> | undefined
  let scenarioAsked = false
  let scenarioShown = false

  const end = (how: ConnectionStatus): void => {
    over = true
    status.value = how
    clearTimeout(retryTimer)
    clearTimeout(readTimer)
    search.abort()
    joinAttempts.close()
    stopHeartbeat()
    outbox.abandon()
    globalThis.removeEventListener?.('online', retryNow)
    room?.leave()
    room = null
  }

  const lose = (): void => {
    if (over) return
    stopHeartbeat()
    clearTimeout(readTimer)
    readTimer = undefined
    outbox.shut()
    room?.leave()
    room = null
    status.value = wasIn ? 'reconnecting' : 'connecting'
    clearTimeout(retryTimer)
    // Randomized, so that a class does not reconnect all at once.
    retryTimer = setTimeout(enter, backoffMs(attempt) * (0.5 + Math.random()))
    attempt += 1
  }

  /** From here on this browser returns with the key of its seat, however it got it. */
  const keepSeat = (seatKey: string): void => {
    const stored = readSeat(code, storage)
    const wished = 'student' in visitor ? visitor.student.name : 'seatOf' in visitor ? visitor.seatOf : ''
    const name = stored?.seatKey === seatKey ? stored.name : wished
    writeSeat(code, { seatKey, name }, storage)
    visitor = { student: { name } }
  }

  /** The host may have renamed the student. */
  const keepName = (name: string): void => {
    const stored = readSeat(code, storage)
    if (stored && stored.name !== name) writeSeat(code, { ...stored, name }, storage)
  }

  const closeFor = (reason: CloseReason): void => {
    if (reason === 'removed' || reason === 'seatMoved') dropSeat(code, storage)
    if (reason === 'seatRefused') refusal.value = reason
    end(ENDED_BY[reason])
  }

  const readState = (state: UnreadState): void => {
    clearTimeout(readTimer)
    readTimer = undefined
    readAt = performance.now()
    latest = state.read(latest)
    // The page may have shown another session before.
    if (!latest.ownScenario) showScenario(STANDARD_SCENARIO)
    if (scenarioShown || !latest.ownScenario) match.value = latest
    else if (!scenarioAsked) {
      scenarioAsked = true
      void untilScenario(code, search.signal).then((source) => {
        if (!source) return
        showScenario(scenarioFrom(source))
        scenarioShown = true
        match.value = latest
      })
    }
  }

  const callbacks: RoomCallbacks = {
    onState: (state) => {
      const wait = 'student' in visitor && isOnlyRacing(state, latest) ? readAt + RACE_READ_MS - performance.now() : 0
      if (wait <= 0) readState(state)
      else readTimer ??= setTimeout(() => readState(state), wait)
    },
    on: {
      welcome: (message) => {
        welcome.value = message
        notices.value = []
        if (message.role === 'student') keepSeat(message.seatKey)
        if ('host' in as) writeHostKey(code, as.host, storage)
      },
      team: (diff) => {
        // After the host has moved this seat, nothing of the previous team's workbench may remain.
        const base = diff.team && diff.team !== team.value?.team ? null : team.value
        team.value = { ...base, ...diff } as TeamView
      },
      seat: (message) => {
        seat.value = message
        keepName(message.name)
      },
      arena: (message) => {
        arena.value = message
      },
      host: (message) => {
        host.value = message
      },
      arguments: (diff) => {
        sentences.value = { ...sentences.value, ...diff } as ArgumentsView
      },
      seatOffer: (message) => {
        seatOffer.value = message
      },
      notice: ({ notice }) => {
        notices.value = holdingAfter(notices.value, notice)
      },
      removed: () => closeFor('removed'),
    },
    onClosed: (closeCode) => {
      const reason = CLOSE_REASONS.find((candidate) => CLOSE_CODES[candidate] === closeCode)
      const byOurselves = reason === 'seatTakenOver' && joinAttempts.hasAbandoned
      if (reason && !byOurselves) closeFor(reason)
      else lose()
    },
  }

  const refuse = (reason: JoinRefusal): void => {
    const isOwnKey = 'student' in visitor
    if (isOwnKey && (reason === 'unknownSeat' || reason === 'seatMoved')) dropSeat(code, storage)
    refusal.value = reason
    if (reason === 'seatMoved') end('moved')
    else end(reason === 'unknownSession' && wasIn ? 'gone' : 'refused')
  }

  const enter = async (): Promise<void> => {
    entering = true
    try {
      // A lost network may take long to return, and a hanging join is slow to notice when it does.
      if (wasIn || attempt > 0) await findServer(ask, search.signal)
      const options = joinOptions(code, visitor, storage)
      const { enterRoom: enterHere } = isLocal ? await import('./local/localRooms.ts') : { enterRoom }
      const entered = await joinAttempts.enter((givenUp) =>
        enterHere({ code, options, callbacks, givenUp, wires, endpoint }),
      )
      if (over) return entered.leave()
      room = entered
      attempt = 0
      wasIn = true
      status.value = 'connected'
      stopHeartbeat = startHeartbeat(entered.pulse, ask, lose)
      outbox.open(entered.send)
    } catch (error) {
      if (over) return
      const reason = joinRefusal(error)
      if (reason) refuse(reason)
      else if (isProgrammingError(error)) {
        reportFault(error)
        end('broken')
      } else lose()
    } finally {
      entering = false
    }
  }

  const retryNow = (): void => {
    if (over || entering || room) return
    clearTimeout(retryTimer)
    retryTimer = setTimeout(enter, 0)
  }

  globalThis.addEventListener?.('online', retryNow)
  void enter()
  return {
    code,
    status,
    blocked: wires.blocked,
    refusal,
    welcome,
    match,
    team,
    seat,
    arena,
    host,
    sentences,
    seatOffer,
    notices,
    request: (type, payload) =>
      over ? Promise.resolve({ ok: false, reason: 'disconnected' }) : outbox.request(type, payload),
    close: () => end('gone'),
  }
}
