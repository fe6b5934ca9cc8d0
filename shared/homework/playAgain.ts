import type { CommandEntry, JournalEntry } from '../replay/recording.ts'
import { journalTo, parseEntry } from '../session/journal.ts'
import { Session } from '../session/Session.ts'
import { canonicalJson } from '../session/stateHash.ts'
import type { MatchOptions, MatchState, SeatId } from '../sim/match/matchState.ts'
import { type AnswerTime, answerClock } from './answerTimes.ts'

/** Ten hours of session time; a lesson has one. */
const LONGEST_TICKS = 360_000

/** What the program around a session adds to the journal of one student. */
const AROUND: readonly string[] = ['takeSeat', 'setConnected', 'notePause', 'checkSentences']

/** What is wrong with a journal, and with which of its lines, counted from 1. */
export type LineProblem = {
  /** Not allowed by the rules; not for a student to do; not what the bots do in this session. */
  readonly problem: 'wrongLine' | 'foreignCommand' | 'otherBots'
  readonly line: number
}

type PlayedAgain = {
  readonly state: MatchState
  readonly answers: readonly AnswerTime[]
  /** What the student did and when, apart from the name and the keys. */
  readonly doings: string
  /** The hash of the key to the student's seat. */
  readonly keyHash: string
}

const isFilter = (entry: JournalEntry): boolean => 'command' in entry && entry.command.type === 'checkSentences'
const said = ({ tick, command }: CommandEntry): string => canonicalJson([tick, command])

/**
 * Plays a session again from what its student did, and lets the bots do the rest. What comes of it has to be what the
 * journal says, line by line; only the verdict of the word filter is taken as it is, because another version's may differ.
 */
export const playAgain = (options: MatchOptions, lines: readonly string[]): PlayedAgain | LineProblem => {
  const again: CommandEntry[] = []
  const session = new Session(
    options,
    journalTo((written) => {
      for (const { line } of written) {
        const entry = parseEntry(line)
        if (entry && 'command' in entry && !isFilter(entry)) again.push(entry)
      }
    }),
  )
  const bots = new Set<SeatId>(session.state.seats.map(({ id }) => id))
  const clock = answerClock()
  const doings: unknown[] = []
  let keyHash = ''
  let matched = 0

  for (const [index, text] of lines.entries()) {
    const fail = (problem: LineProblem['problem']): LineProblem => ({ problem, line: index + 1 })
    const entry = parseEntry(text)
    if (!entry || entry.seq !== index + 1) return fail('wrongLine')
    if (entry.tick < session.latest.tick || entry.tick > LONGEST_TICKS) return fail('wrongLine')
    while (session.latest.tick < entry.tick) {
      if (session.latest.paused) return fail('wrongLine')
      session.advance(1)
    }
    if (!('command' in entry) || isFilter(entry)) continue
    const isBots = entry.command.by.kind === 'seat' && bots.has(entry.command.by.seat)
    if (!isBots) {
      const { by, ...action } = entry.command
      if (by.kind === 'host' || (by.kind === 'server' && !AROUND.includes(action.type))) return fail('foreignCommand')
      if (action.type === 'takeSeat') {
        if (keyHash !== '') return fail('foreignCommand')
        keyHash = action.keyHash
      } else if (by.kind === 'seat') {
        clock.hear(session.latest, action, index + 1)
        doings.push([entry.tick, action])
      } else if (action.type === 'notePause') clock.wait(action.seconds)
      if (!session.submit(by, action).ok) return fail('wrongLine')
      // An answer of which the journal has a line counted from then on.
      if (action.type === 'draftAnswer') void session.checkpoint()
    }
    const next = again[matched]
    if (!next || said(next) !== said(entry)) return fail(isBots ? 'otherBots' : 'wrongLine')
    matched++
  }
  if (matched < again.length) return { problem: 'otherBots', line: lines.length }
  return { state: session.latest, answers: clock.answers, doings: canonicalJson(doings), keyHash }
}
