import { STANDARD_SCENARIO } from '../content/scenario.ts'
import type { Actor, Command } from '../sim/match/command.ts'
import { createMatch } from '../sim/match/createMatch.ts'
import type { MatchOptions, MatchState, Prediction, Reflection, SeatId } from '../sim/match/matchState.ts'
import { PHASE_RULES } from '../sim/match/phaseTable.ts'
import type { JournalEntry, Recording } from './recording.ts'
import { replayEntry } from './replayEntry.ts'

type Answer = Prediction | Reflection
type AnswerCommand = Extract<Command, { readonly type: 'lockPrediction' | 'reflect' | 'draftAnswer' }>

/** What a student was answering: the field of the seat, and the time round of the phase. */
type Asked = { readonly field: string; readonly phase: string; readonly team: string }

/** An entry as it was accepted, and what its student was answering, if anything. */
type Seen = { readonly entry: JournalEntry; readonly asked: Asked | null }

/** A whole number from 0 up to but not including n, which nobody who reads the recording can compute. */
export type Draw = (n: number) => number

const shuffled = <T>(items: readonly T[], draw: Draw): readonly T[] => {
  const rest = [...items]
  return items.flatMap(() => rest.splice(draw(rest.length), 1))
}

const answerOf = (command: AnswerCommand): Answer | null => {
  if (command.type === 'lockPrediction') return command.prediction
  return command.type === 'reflect' ? { choices: command.choices, sentence: command.sentence } : command.answer
}

const isAnswer = (command: Command): command is AnswerCommand =>
  command.type === 'lockPrediction' || command.type === 'reflect' || command.type === 'draftAnswer'

const askedOf = (state: MatchState, command: Command): Asked | null => {
  if (!isAnswer(command) || command.by.kind !== 'seat') return null
  const { by } = command
  const { asks } = PHASE_RULES[state.phase]
  const seat = state.seats.find(({ id }) => id === by.seat)
  if (!asks || !seat || seat.bot) return null
  return { field: asks.answer, phase: `${state.phase} ${state.phaseRound}`, team: seat.team }
}

/** The last word of a student in one phase: what was confirmed, else what the clock took. */
type LastWord = { readonly confirmed: boolean; readonly answer: Answer | null; readonly asked: Asked }

/** For each student and field, the last word in each phase. */
const lastWords = (seen: readonly Seen[]): Map<SeatId, Map<string, Map<string, LastWord>>> => {
  const bySeat = new Map<SeatId, Map<string, Map<string, LastWord>>>()
  for (const { entry, asked } of seen) {
    if (!asked || !('command' in entry) || !isAnswer(entry.command) || entry.command.by.kind !== 'seat') continue
    const { seat } = entry.command.by
    const byField = bySeat.get(seat) ?? new Map<string, Map<string, LastWord>>()
    const byPhase = byField.get(asked.field) ?? new Map<string, LastWord>()
    const confirmed = entry.command.type !== 'draftAnswer'
    if (confirmed || !byPhase.get(asked.phase)?.confirmed) {
      byPhase.set(asked.phase, { confirmed, answer: answerOf(entry.command), asked })
    }
    byField.set(asked.field, byPhase)
    bySeat.set(seat, byField)
  }
  return bySeat
}

type GivenAnswers = (seat: SeatId, asked: Asked) => Answer | null

/**
 * Deals the answers of the students in a team to one another. Whoever answered in the same phases, and in the same way,
 * gets all of one other's answers to a question, so that what the class predicted and how it moved stay the same.
 */
const dealtAnswers = (seen: readonly Seen[], draw: Draw): GivenAnswers => {
  const words = lastWords(seen)
  const groups = new Map<string, SeatId[]>()
  for (const [seat, byField] of words) {
    for (const [field, byPhase] of byField) {
      const shape = [...byPhase].map(([phase, { confirmed, answer, asked }]) =>
        [phase, asked.team, answer === null ? 'none' : confirmed].join(),
      )
      const key = [field, ...shape].join(' ')
      groups.set(key, [...(groups.get(key) ?? []), seat])
    }
  }
  const from = new Map<string, SeatId>()
  for (const [key, seats] of groups) {
    const sources = shuffled(seats, draw)
    for (const [i, seat] of seats.entries()) from.set(`${key.split(' ')[0]} ${seat}`, sources[i] ?? seat)
  }
  return (seat, { field, phase }) =>
    words
      .get(from.get(`${field} ${seat}`) ?? seat)
      ?.get(field)
      ?.get(phase)?.answer ?? null
}

type Rewrite = {
  readonly seatOf: (seat: SeatId) => SeatId
  readonly placeholderOf: (sentence: string) => string
  readonly answer: Answer | null
}

const toldAnswer = (answer: Answer, own: Answer | null, { placeholderOf }: Rewrite): Answer => {
  if (!('choices' in answer)) return answer
  const sentence = own && 'choices' in own ? own.sentence : ''
  return { choices: answer.choices, sentence: placeholderOf(sentence) }
}

/** What a shared recording says of a command: the fields listed here and no others. Null where it says nothing at all. */
const told = (command: Command, rewrite: Rewrite): Command | null => {
  const { seatOf, placeholderOf } = rewrite
  const by: Actor =
    command.by.kind === 'seat' ? { kind: 'seat', seat: seatOf(command.by.seat) } : { kind: command.by.kind }
  switch (command.type) {
    case 'lockPrediction': {
      const { answer } = rewrite
      const prediction = answer && !('choices' in answer) ? answer : command.prediction
      return { type: command.type, by, prediction }
    }
    case 'reflect': {
      const answer = toldAnswer(rewrite.answer ?? command, command, rewrite)
      return 'choices' in answer ? { type: command.type, by, ...answer } : null
    }
    case 'draftAnswer': {
      const { answer } = rewrite
      return { type: command.type, by, answer: answer && command.answer && toldAnswer(answer, command.answer, rewrite) }
    }
    case 'setLevers':
      return { type: command.type, by, levers: command.levers }
    case 'draftAudit':
      return { type: command.type, by, bottleneck: command.bottleneck, strategy: command.strategy }
    case 'fileAudit':
      return { type: command.type, by, bottleneck: command.bottleneck, strategy: command.strategy }
    case 'tryStrategy':
      return { type: command.type, by, strategy: command.strategy, estimate: command.estimate }
    case 'logTrial':
    case 'dryRun':
      return { type: command.type, by, call: command.call, ...(command.seen && { seen: command.seen }) }
    case 'nameTrial':
      return { type: command.type, by, trial: command.trial, name: null }
    case 'draftFlag':
    case 'plantFlag':
      return { type: command.type, by, shrinkDecades: command.shrinkDecades }
    case 'offerProposal': {
      const { type, target, proof, round } = command
      return { type, by, target, proof, ...(round !== undefined && { round }) }
    }
    case 'draftLedger': {
      const { type, pace, reason, sentence } = command
      return { type, by, pace, reason, sentence: placeholderOf(sentence) }
    }
    case 'fileLedger': {
      const { type, pace, reason, sentence } = command
      return { type, by, pace, reason, sentence: placeholderOf(sentence) }
    }
    case 'vote':
      return { type: command.type, by, pair: command.pair, choice: command.choice }
    case 'agree':
    case 'object':
      return { type: command.type, by, ...(command.opened !== undefined && { opened: command.opened }) }
    case 'goOn':
    case 'backToPhaseStart':
      return { type: command.type, by, ...(command.seen && { seen: command.seen }) }
    case 'pause':
    case 'resume':
      return { type: command.type, by }
    case 'addTime':
      return { type: command.type, by, seconds: command.seconds, ...(command.seen && { seen: command.seen }) }
    case 'setPhaseLength':
      return { type: command.type, by, phase: command.phase, seconds: command.seconds }
    case 'setSecondVote':
      return { type: command.type, by, part: command.part, on: command.on }
    case 'setFlow':
      return { type: command.type, by, autoAdvance: command.autoAdvance, advanceWhenDone: command.advanceWhenDone }
    case 'setSpeed':
      return { type: command.type, by, speed: command.speed }
    case 'lockDoor':
      return { type: command.type, by, locked: command.locked }
    case 'hideSentence':
      return { type: command.type, by, sentenceId: command.sentenceId, hidden: command.hidden }
    case 'allowSentence':
      return { type: command.type, by, sentenceId: command.sentenceId }
    case 'showSentences':
      return { type: command.type, by, sentenceIds: command.sentenceIds }
    case 'removeSeat':
      return { type: command.type, by, seat: seatOf(command.seat) }
    case 'moveSeat':
      return { type: command.type, by, seat: seatOf(command.seat), team: command.team }
    case 'setTeamBot':
      return { type: command.type, by, team: command.team, persona: command.persona }
    case 'takeSeat': {
      const seat = seatOf(command.seat)
      return { type: command.type, by, seat, name: `Student ${seat.slice(1)}`, team: command.team, keyHash: '' }
    }
    case 'checkSentences':
      return { type: command.type, by, flagged: command.flagged }
    case 'setConnected':
      return { type: command.type, by, seat: seatOf(command.seat), connected: command.connected }
    case 'notePause':
      return { type: command.type, by, seconds: command.seconds }
    case 'setLanguage':
      return { type: command.type, by, language: command.language }
    case 'setScreen':
    case 'setSound':
    case 'sendMessage':
    case 'takeBackMessage':
    case 'shareReplay':
    case 'showReplay':
    case 'renameSeat':
      return null
  }
}

const toldOptions = (options: MatchOptions): MatchOptions => {
  const { code, seed, preset, scenario, solutions, teams, tracks, bots, speed, solo, language, rehearsal, earlier } =
    options
  return {
    ...{ code, title: STANDARD_SCENARIO.title, seed, preset, teams, tracks, bots, speed, solo },
    ...(scenario && { scenario }),
    ...(solutions && { solutions }),
    ...(language && { language }),
    ...(rehearsal !== undefined && { rehearsal }),
    ...(earlier && { earlier }),
  }
}

/**
 * What anyone may have of a recording (docs/protocol.md, Shared recordings): it replays to the same match, with students
 * under numbers that are drawn anew for each session, and nothing that anybody wrote.
 */
export const sharedRecording = (recording: Recording, draw: Draw): Recording => {
  let state = createMatch(recording.options)
  const seen: Seen[] = []
  for (const entry of recording.entries) {
    const steps = replayEntry(state, entry)
    if (!steps) break
    const before = steps[0]?.state ?? state
    seen.push({ entry, asked: 'command' in entry ? askedOf(before, entry.command) : null })
    state = steps.at(-1)?.state ?? state
  }
  const students = seen.flatMap(({ entry }) =>
    'command' in entry && entry.command.type === 'takeSeat' ? [entry.command.seat] : [],
  )
  const order = shuffled([...new Set(students)], draw)
  const numbers = new Map(order.map((seat, i): [SeatId, SeatId] => [seat, `s${i + 1}`]))
  const given = dealtAnswers(seen, draw)
  const sentences = new Map<string, number>()
  const placeholderOf = (sentence: string): string => {
    // The same text stays the same, and none stays none, because students are dealt neither as a pair nor as a sentence.
    const text = sentence.trim()
    if (text === '') return ''
    const number = sentences.get(text) ?? sentences.size + 1
    sentences.set(text, number)
    return `Sentence ${number}`
  }
  const seatOf = (seat: SeatId): SeatId => numbers.get(seat) ?? seat
  const entries = seen.map(({ entry, asked }): JournalEntry => {
    const { seq, tick } = entry
    if (!('command' in entry)) return { seq, tick }
    const { by } = entry.command
    const answer =
      asked && by.kind === 'seat' ? given(by.seat, asked) : isAnswer(entry.command) ? answerOf(entry.command) : null
    const command = told(entry.command, { seatOf, placeholderOf, answer })
    return command ? { seq, tick, command } : { seq, tick }
  })
  return { format: recording.format, created: recording.created, options: toldOptions(recording.options), entries }
}
