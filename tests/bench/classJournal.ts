import { botAction } from '../../shared/bots/botAction.ts'
import { TRACK_IDS } from '../../shared/content/tracks.ts'
import { journalTo, type StoredLine } from '../../shared/session/journal.ts'
import { Session } from '../../shared/session/Session.ts'
import { type MatchOptions, type MatchState, PERSONAS, type SeatId } from '../../shared/sim/match/matchState.ts'
import { PHASE_RULES } from '../../shared/sim/match/phaseTable.ts'
import { onceFor } from '../../shared/sim/onceFor.ts'

const TEAMS = 8
const STUDENTS = 40

export const CLASS_OPTIONS: MatchOptions = {
  code: 'BENCH',
  title: 'A class of forty',
  seed: 11,
  preset: 'full',
  teams: TEAMS,
  tracks: TRACK_IDS,
  bots: [],
  speed: 1,
  solo: false,
}

/** A student drags a slider for a second every so many ticks, which takes ten settings. */
const DRAG_EVERY = 200
const DRAG_TICKS = 10

/** The same session with every student replaced by a bot, to ask what each would do. */
const asBots = onceFor(
  (state: MatchState): MatchState => ({
    ...state,
    teams: state.teams.map((team, i) => ({ ...team, bot: PERSONAS[i % PERSONAS.length] ?? 'average' })),
    seats: state.seats.map((seat) => ({ ...seat, bot: true })),
  }),
)

const drag = (session: Session, seatIds: readonly SeatId[]): void => {
  const { tick, phase } = session.state
  const open = PHASE_RULES[phase].levers ?? []
  if (tick % DRAG_EVERY >= DRAG_TICKS || !open.includes('verification') || phase === 'frontierRace') return
  const verification = ((tick % DRAG_EVERY) + 5) / 20
  for (const seat of seatIds.filter((_, i) => i % 5 === Math.floor(tick / DRAG_EVERY) % 5)) {
    session.submit({ kind: 'seat', seat }, { type: 'setLevers', levers: { verification } })
  }
}

/** Plays a lesson in which students do what bots would and drag their sliders; returns its journal. */
export const playClass = (
  options = CLASS_OPTIONS,
  students = STUDENTS,
): { readonly lines: readonly StoredLine[]; readonly last: MatchState } => {
  const seatIds: readonly SeatId[] = Array.from({ length: students }, (_, i) => `s${i + 1}`)
  const written = new Map<number, StoredLine>()
  const journal = journalTo((lines) => {
    for (const { seq, line } of lines) written.set(seq, { seq, line })
  })
  const session = new Session(options, journal)
  for (const [i, seat] of seatIds.entries()) {
    const name = `Student ${i + 1}`
    session.submit(
      { kind: 'server' },
      { type: 'takeSeat', seat, name, team: `t${(i % options.teams) + 1}`, keyHash: seat },
    )
    session.submit({ kind: 'server' }, { type: 'setConnected', seat, connected: true })
  }
  session.submit({ kind: 'host' }, { type: 'goOn' })
  while (session.state.phase !== 'debrief') {
    session.advance(1)
    drag(session, seatIds)
    for (const seat of seatIds) {
      const action = botAction(asBots(session.state), seat)
      if (action) session.submit({ kind: 'seat', seat }, action)
    }
  }
  void session.checkpoint()
  return { lines: [...written.values()], last: session.state }
}
