import type { JournalHeader } from '../../shared/session/journal.ts'
import { NO_JOURNAL, parseEntry } from '../../shared/session/journal.ts'
import { restoreSession } from '../../shared/session/restoreSession.ts'
import { stateHash } from '../../shared/session/stateHash.ts'
import type { Actor } from '../../shared/sim/match/command.ts'
import type { Player } from './Player.ts'
import type { Exported } from './sessionRequests.ts'

/** What a player was told, and about which seat. */
type Played = Pick<Player, 'told' | 'seat' | 'name'>

export type Counts = {
  readonly acknowledged: number
  readonly refused: number
  /** Commands for which the player has had no reply. */
  readonly unanswered: number
  readonly lost: number
  readonly doubled: number
}

const actorName = (by: Actor): string => (by.kind === 'seat' ? by.seat : by.kind)

const read = (text: string) => {
  const [first = '', ...lines] = text.trimEnd().split('\n')
  return { header: JSON.parse(first) as JournalHeader, lines }
}

/** How often each command of each actor appears in a journal, by `actor id`. */
const timesWritten = (lines: readonly string[]): Map<string, number> => {
  const times = new Map<string, number>()
  for (const line of lines) {
    const entry = parseEntry(line)
    if (!entry || !('command' in entry) || entry.id === undefined) continue
    const key = `${actorName(entry.command.by)} ${entry.id}`
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return times
}

/** Answers that change nothing when they are given again; the journal then has only the first. */
const OWN_ANSWERS: readonly string[] = ['lockPrediction', 'reflect']

/** Whether a journal has an answer of this type from a seat. */
const hasAnswer = (lines: readonly string[], seat: string | null, type: string): boolean =>
  OWN_ANSWERS.includes(type) &&
  lines.some((line) => {
    const entry = parseEntry(line)
    return entry && 'command' in entry && entry.command.type === type && actorName(entry.command.by) === seat
  })

const checkCommands = (lines: readonly string[], players: readonly Played[], findings: string[]): Counts => {
  const times = timesWritten(lines)
  const counts = { acknowledged: 0, refused: 0, unanswered: 0, lost: 0, doubled: 0 }
  for (const { told, seat, name } of players) {
    for (const { id, type, answer } of told) {
      const written = times.get(`${seat} ${id}`) ?? 0
      if (answer === 'ok') counts.acknowledged += 1
      else if (answer === 'disconnected') counts.unanswered += 1
      else counts.refused += 1
      if (answer === 'ok' && written === 0 && !hasAnswer(lines, seat, type)) {
        counts.lost += 1
        findings.push(`lost: ${name} was told that ${type} ${id} is done, and it is not in the journal`)
      }
      if (answer !== 'ok' && answer !== 'disconnected' && written > 0)
        findings.push(`undead: ${name} was told ${answer} of ${type} ${id}, and it is in the journal`)
    }
  }
  for (const [key, count] of times) {
    if (count < 2) continue
    counts.doubled += 1
    findings.push(`doubled: ${key} is in the journal ${count} times`)
  }
  return counts
}

const checkSeats = (
  seats: readonly { readonly id: string; readonly name: string; readonly bot: boolean }[],
  players: readonly Played[],
  findings: string[],
): void => {
  const students = seats.filter(({ bot }) => !bot)
  const expected = players.filter(({ seat }) => seat !== 'host')
  for (const { name, seat } of expected) {
    if (students.find(({ id }) => id === seat)?.name !== name) findings.push(`seat: ${name} lost the seat ${seat}`)
  }
  if (students.length !== expected.length)
    findings.push(`seat: ${expected.length} students hold ${students.length} seats`)
}

/** Compares what players were told with what the server has stored. */
export const checkRun = (exported: Exported, players: readonly Played[], findings: string[]): Counts => {
  const { header, lines } = read(exported.journal)
  const { session, damagedSeq } = restoreSession(
    header.options,
    NO_JOURNAL,
    lines.map((line, index) => ({ seq: index + 1, line })),
  )
  if (damagedSeq !== null) findings.push(`journal: line ${damagedSeq} does not follow from the lines before`)
  const { stateHash: hash } = JSON.parse(exported.results) as { stateHash: string }
  if (stateHash(session.state) !== hash) findings.push('hash: the journal plays back to another state')
  checkSeats(session.state.seats, players, findings)
  return checkCommands(lines, players, findings)
}

/** Whether a journal begins with all the commands of an earlier one; its last clock line may differ. */
export const continues = (later: string, earlier: string): boolean => {
  const commands = (text: string) => read(text).lines.filter((line) => line.includes('"command"'))
  const after = commands(later)
  return commands(earlier).every((line, index) => after[index] === line)
}
