import type { TrackId } from '../content/tracks.ts'
import type { Command } from '../sim/match/command.ts'
import { createMatch } from '../sim/match/createMatch.ts'
import { findSeat, findTeam } from '../sim/match/lookup.ts'
import type { MatchState, SeatId, TeamId } from '../sim/match/matchState.ts'
import type { Phase } from '../sim/match/phases.ts'
import { answerOf, type Draw, isAnswer, shuffled } from './dealtAnswers.ts'
import type { Recording } from './recording.ts'
import { replayEntry } from './replayEntry.ts'
import { toldCommand } from './toldCommand.ts'
import { withdrawnSeats } from './withoutWithdrawn.ts'

/** Something that a student or a bot did. */
export type ResearchEvent = {
  /** A pseudonym that is drawn anew for each export. */
  readonly who: string
  readonly bot: boolean
  readonly team: TeamId
  readonly track: TrackId
  readonly phase: Phase
  /** Session time, and time since the phase began. */
  readonly tick: number
  readonly phaseTicks: number
  readonly command: Command['type']
  readonly values: object
}

/** The command with what it wrote, a name apart. */
const withSentence = (values: object, command: Command): object => {
  if ('sentence' in values && 'sentence' in command) return { ...values, sentence: command.sentence }
  if (command.type !== 'draftAnswer' || !command.answer || !('choices' in command.answer)) return values
  return { ...values, answer: command.answer }
}

/** What a command says, with what was written only after consent; null where nothing else is in it. */
const valuesOf = (command: Command, hasConsent: boolean): object | null => {
  if (command.type === 'answerQuestion') return { question: command.question, option: command.option }
  if (command.type === 'vote') return { pair: command.pair, choice: command.choice }
  const answer = isAnswer(command) ? answerOf(command) : null
  const told = toldCommand(command, { seatOf: (seat) => seat, answer })
  if (!told) return null
  const { type: _type, by: _by, ...values } = told
  return hasConsent ? withSentence(values, command) : values
}

/** Whether whoever wrote the texts of a command has consented; a team writes its ledger together. */
const mayTell = ({ seats }: MatchState, command: Command, consents: ReadonlySet<SeatId>): boolean => {
  if (command.by.kind !== 'seat') return false
  const { seat: by } = command.by
  if (command.type !== 'draftLedger' && command.type !== 'fileLedger') return consents.has(by)
  const team = seats.find(({ id }) => id === by)?.team
  return seats.every((seat) => seat.team !== team || seat.bot || consents.has(seat.id))
}

/**
 * What students and bots did, in order, under pseudonyms and without names and IDs; with the sentences of those whose last
 * word was consent, and without those who have withdrawn.
 */
export const researchEvents = (recording: Recording, draw: Draw): readonly ResearchEvent[] => {
  const students = recording.entries.flatMap((entry) =>
    'command' in entry && entry.command.type === 'takeSeat' ? [entry.command.seat] : [],
  )
  const withdrawn = withdrawnSeats(recording.entries)
  const consents = new Set<SeatId>()
  for (const entry of recording.entries) {
    if (!('command' in entry) || entry.command.type !== 'answerConsent' || entry.command.by.kind !== 'seat') continue
    if (entry.command.given) consents.add(entry.command.by.seat)
    else consents.delete(entry.command.by.seat)
  }
  const order = shuffled([...new Set(students)], draw)
  const pseudonyms = new Map(order.map((seat, i): [SeatId, string] => [seat, `p${i + 1}`]))
  const events: ResearchEvent[] = []
  let state = createMatch(recording.options)
  for (const entry of recording.entries) {
    const steps = replayEntry(state, entry)
    if (!steps) break
    const before = steps[0]?.state ?? state
    state = steps.at(-1)?.state ?? state
    if (!('command' in entry) || entry.command.by.kind !== 'seat') continue
    const seat = findSeat(before, entry.command.by.seat)
    const team = seat && findTeam(before, seat.team)
    const values = team && valuesOf(entry.command, mayTell(before, entry.command, consents))
    if (withdrawn.has(entry.command.by.seat) || !seat || !team || !values) continue
    events.push({
      who: pseudonyms.get(seat.id) ?? seat.id,
      bot: seat.bot,
      team: team.id,
      track: team.track,
      phase: before.phase,
      tick: entry.tick,
      phaseTicks: before.phaseTicks,
      command: entry.command.type,
      values,
    })
  }
  return events
}
