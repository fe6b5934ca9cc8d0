import { STANDARD_SCENARIO } from '../content/scenario.ts'
import type { Command } from '../sim/match/command.ts'
import { createMatch } from '../sim/match/createMatch.ts'
import type { MatchOptions, SeatId } from '../sim/match/matchState.ts'
import { typedSeed } from '../sim/random.ts'
import { answerOf, askedOf, type Draw, dealtAnswers, isAnswer, type Seen, shuffled } from './dealtAnswers.ts'
import type { JournalEntry, Recording } from './recording.ts'
import { replayEntry } from './replayEntry.ts'
import { toldCommand } from './toldCommand.ts'
import { besidesRoster, LOBBY_ROSTER, toldLobby } from './toldLobby.ts'

/** An entry before it has its number. */
type Told = { readonly tick: number; readonly command?: Command }

/** The options; those of a session that is not over come without the secret from which its luck is still to be drawn. */
const toldOptions = (options: MatchOptions, isOver: boolean): MatchOptions => {
  const { code, seed, preset, scenario, solutions, teams, tracks, bots, speed, solo, language, rehearsal, earlier } =
    options
  return {
    ...{ code, title: STANDARD_SCENARIO.title, seed: isOver ? seed : (typedSeed(seed) ?? 0) },
    ...{ preset, teams, tracks, bots, speed, solo },
    ...(scenario && { scenario }),
    ...(solutions && { solutions }),
    ...(language && { language }),
    ...(rehearsal !== undefined && { rehearsal }),
    ...(earlier && { earlier: earlier.map(({ track, place, line }) => ({ track, place, line })) }),
  }
}

/**
 * What anyone may have of a recording (docs/protocol.md, Shared recordings): it replays to the same match, with students
 * under numbers that are drawn anew for each session, and nothing that anybody wrote.
 */
export const sharedRecording = (recording: Recording, draw: Draw): Recording => {
  const start = createMatch(recording.options)
  let state = start
  const seen: Seen[] = []
  /** The entries of the lobby, and how it looked in the end. */
  let lobby = { entries: 0, end: start }
  for (const [i, entry] of recording.entries.entries()) {
    const steps = replayEntry(state, entry)
    if (!steps) break
    const before = steps[0]?.state ?? state
    seen.push({ entry, asked: 'command' in entry ? askedOf(before, entry.command) : null })
    state = steps.at(-1)?.state ?? state
    if (state.phase === 'lobby') lobby = { entries: i + 1, end: state }
  }
  const students = seen.flatMap(({ entry }) =>
    'command' in entry && entry.command.type === 'takeSeat' ? [entry.command.seat] : [],
  )
  const order = shuffled([...new Set(students)], draw)
  const numbers = new Map(order.map((seat, i): [SeatId, SeatId] => [seat, `s${i + 1}`]))
  const given = dealtAnswers(seen, state, draw)
  const seatOf = (seat: SeatId): SeatId => numbers.get(seat) ?? seat
  const toldEntry = ({ entry, asked }: Seen, i: number): Told => {
    const { tick } = entry
    if (!('command' in entry)) return { tick }
    const { by } = entry.command
    const answer =
      asked && by.kind === 'seat' ? given(by.seat, asked) : isAnswer(entry.command) ? answerOf(entry.command) : null
    const command = toldCommand(i < lobby.entries ? besidesRoster(entry.command) : entry.command, { seatOf, answer })
    return command ? { tick, command } : { tick }
  }
  const isOfRoster = ({ entry }: Seen): boolean => 'command' in entry && LOBBY_ROSTER.includes(entry.command.type)
  const { joins, leaves } = toldLobby(start, lobby.end, seatOf)
  const first = seen[0]?.entry.tick ?? 0
  const entries: readonly Told[] = [
    ...joins.map((command) => ({ tick: first, command })),
    ...seen.slice(0, lobby.entries).flatMap((one, i) => (isOfRoster(one) ? [] : [toldEntry(one, i)])),
    ...leaves.map((command) => ({ tick: lobby.end.tick, command })),
    ...seen.slice(lobby.entries).map((one, i) => toldEntry(one, lobby.entries + i)),
  ]
  return {
    format: recording.format,
    created: recording.created,
    options: toldOptions(recording.options, state.phase === 'debrief'),
    entries: entries.map((entry, i): JournalEntry => ({ seq: i + 1, ...entry })),
  }
}
