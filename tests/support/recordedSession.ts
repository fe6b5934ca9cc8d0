import { JOURNAL_FORMAT, type Recording } from '../../shared/replay/recording.ts'
import { journalTo, parseEntry } from '../../shared/session/journal.ts'
import { Session } from '../../shared/session/Session.ts'
import type { HostAction } from '../../shared/sim/match/command.ts'
import { type Levers, type MatchOptions, type MatchState, PERSONAS } from '../../shared/sim/match/matchState.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'

const OPTIONS: MatchOptions = {
  code: 'CDFGH',
  title: 'ML Systems, Tuesday',
  seed: 7,
  preset: 'demo',
  teams: 4,
  tracks: ['cloud', 'edge', 'mobile', 'tiny'],
  bots: PERSONAS,
  speed: 1,
  solo: false,
}
const HOST = { kind: 'host' } as const

/** What the host does a number of ticks after a phase first began. */
export type HostMove = { readonly phase: Phase; readonly after: number; readonly action: HostAction }

export type RecordedSession = {
  readonly recording: Recording
  /** The live state at the end of each tick. */
  readonly live: readonly MatchState[]
}

/** A session whose journal is kept in memory. */
export const openSession = (options: Partial<MatchOptions>): { session: Session; recorded: () => Recording } => {
  const lines = new Map<number, string>()
  const session = new Session(
    { ...OPTIONS, ...options },
    journalTo((written) => {
      for (const { seq, line } of written) lines.set(seq, line)
    }),
  )
  const recorded = (): Recording => {
    void session.checkpoint()
    const entries = [...lines.values()].map((line) => {
      const entry = parseEntry(line)
      if (!entry) throw new Error(`no entry: ${line}`)
      return entry
    })
    return { format: JOURNAL_FORMAT, created: '2026-11-24T09:00:00.000Z', options: session.options, entries }
  }
  return { session, recorded }
}

/** Plays a session of bots to its debrief, with a host who intervenes, and keeps the journal and every state. */
export const recordSession = (
  options: Partial<MatchOptions> = {},
  moves: readonly HostMove[] = [],
): RecordedSession => {
  const { session, recorded } = openSession(options)
  const live: MatchState[] = []
  const began = new Map<Phase, number>()
  const look = () => {
    const { tick, phase } = session.state
    began.set(phase, began.get(phase) ?? tick)
    for (const { action, ...at } of moves) {
      if (at.phase === phase && tick === (began.get(phase) ?? 0) + at.after) session.submit(HOST, action)
    }
    if (session.state.paused) session.submit(HOST, { type: 'resume' })
    live[tick] = session.state
  }
  session.submit(HOST, { type: 'goOn' })
  look()
  while (session.state.phase !== 'debrief') {
    session.advance(1)
    look()
  }
  return { recording: recorded(), live }
}

/** A lever setting by a student, a number of ticks after the previous one. */
export type SteeringMove = { readonly afterTicks: number; readonly levers: Partial<Levers> }

/** A student alone in a team steers through the race and into the final run; refused moves have no effect. */
export const steerRace = (seed: number, moves: readonly SteeringMove[]): Recording => {
  const { session, recorded } = openSession({ seed, preset: 'short', teams: 2, bots: ['average'] })
  const goTo = (phase: Phase) => {
    while (session.state.phase !== phase) session.submit(HOST, { type: 'goOn' })
  }
  session.submit({ kind: 'server' }, { type: 'takeSeat', seat: 's1', name: 'Ada', team: 't1', keyHash: 'hash' })
  goTo('frontierRace')
  for (const { afterTicks, levers } of moves) {
    session.advance(afterTicks)
    session.submit({ kind: 'seat', seat: 's1' }, { type: 'setLevers', levers })
  }
  goTo('finalRun')
  session.advance(700)
  goTo('debrief')
  return recorded()
}
