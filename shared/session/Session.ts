import { botAction } from '../bots/botAction.ts'
import type { ClientAction } from '../protocol/clientMessages.ts'
import type { Reply } from '../protocol/refusals.ts'
import type { CommandEntry, JournalEntry } from '../replay/recording.ts'
import { replayEntry } from '../replay/replayEntry.ts'
import { advance, isLastTick } from '../sim/match/advance.ts'
import { applyCommand } from '../sim/match/applyCommand.ts'
import { uncheckedArena } from '../sim/match/arena.ts'
import type { Actor, ServerAction } from '../sim/match/command.ts'
import { createMatch } from '../sim/match/createMatch.ts'
import {
  type MatchOptions,
  type MatchState,
  type Prediction,
  type Reflection,
  type Seat,
  type SeatId,
  TICKS_PER_SECOND,
} from '../sim/match/matchState.ts'
import type { Step } from '../sim/match/outcome.ts'
import { sameName } from '../sim/match/seating.ts'
import type { FeedLine } from '../views/sessionState.ts'
import { AnsweredIds } from './AnsweredIds.ts'
import { ACCEPTED, Draft, NOT_STORED } from './Draft.ts'
import { withEvents } from './feed.ts'
import { type Journal, NO_JOURNAL, type StoredLine, type Writer } from './journal.ts'
import { roughWords } from './roughWords.ts'

const SERVER: Actor = { kind: 'server' }

type Position = { readonly state: MatchState; readonly feed: readonly FeedLine[] }
/** Drafts being written, and the position of the session with them applied. */
type Writing = { readonly drafts: readonly Draft[]; readonly reached: Position }
type LastLine = { readonly seq: number; readonly tick: number; readonly isClock: boolean }

const isOwnAnswer = ({ type }: ClientAction | ServerAction): boolean => type === 'lockPrediction' || type === 'reflect'
/** Whether people take one name for another. */
export type LooksLike = (name: string, other: string) => boolean

const isCommand = ({ isClock }: Draft): boolean => !isClock

const moved = ({ feed }: Position, { state, events }: Step): Position => ({
  state,
  feed: withEvents(feed, state, events),
})

/**
 * One class's live state. Every command takes the same path: check for a repeated id, apply the rules, write the
 * journal, and only then change the visible state. Commands may wait for the disk together; if it refuses, all of them
 * are undone. A store across a network takes a while: one batch is under way, and what happens meanwhile waits for the
 * next. The class knows no sockets and no clock of its own; time is passed in as ticks.
 */
export class Session implements Writer {
  readonly options: MatchOptions
  readonly #journal: Journal
  readonly #looksLike: LooksLike
  readonly #answered = new AnsweredIds()
  /** The visible position: all of its commands are on disk. */
  #stored: Position
  /** The same, with the pending drafts applied. */
  #latest: Position
  #writing: Writing | null = null
  #drafts: Draft[] = []
  #written: LastLine = { seq: 0, tick: 0, isClock: false }
  #storeError: unknown = null
  /** What students have chosen so far; written only once it counts, because a slider on the move would fill the journal. */
  readonly #unsavedAnswers = new Map<SeatId, Prediction | Reflection | null>()
  /** Seats of which at least one command was accepted. */
  readonly #acted = new Set<SeatId>()

  constructor(options: MatchOptions, journal: Journal = NO_JOURNAL, looksLike: LooksLike = () => false) {
    this.options = options
    this.#journal = journal
    this.#looksLike = looksLike
    this.#stored = { state: createMatch(options), feed: [] }
    this.#latest = this.#stored
  }

  get state(): MatchState {
    return this.#stored.state
  }

  /** The latest lines of commentary. */
  get feed(): readonly FeedLine[] {
    return this.#stored.feed
  }

  /** The state that the next command applies to. What it contains beyond `state` may still be refused by the disk. */
  get latest(): MatchState {
    return this.#latest.state
  }

  /** Sequence number of the last journal line written. */
  get seq(): number {
    return this.#written.seq
  }

  /** What a student has chosen since the last answer in the state, null if it was taken back; it counts when the phase ends. */
  unsavedAnswer(seat: SeatId): Prediction | Reflection | null | undefined {
    return this.#unsavedAnswers.get(seat)
  }

  /** Whether a student or bot has ever done anything. */
  hasActed(seat: SeatId): boolean {
    return this.#acted.has(seat)
  }

  /** Why the journal could not be written, or null. While set, commands are refused and time stands still. */
  get storeError(): unknown {
    return this.#storeError
  }

  /** Applies a command and stores it, for stores that write synchronously. An actor's repeated id counts once. */
  submit(by: Actor, action: ClientAction | ServerAction, commandId: string | null = null): Reply {
    const drafted = this.#draft(by, action, commandId)
    if (!(drafted instanceof Draft)) return drafted
    this.#journal.now(this)
    if (!drafted.reply) throw new Error('this journal answers later; request what you want')
    return drafted.reply
  }

  /** Does the same for any store, and may share a flush with others. Accepted means that the command is on disk. */
  request(by: Actor, action: ClientAction | ServerAction, commandId: string | null = null): Promise<Reply> {
    const drafted = this.#draft(by, action, commandId)
    if (!(drafted instanceof Draft)) return Promise.resolve(drafted)
    this.#journal.soon(this)
    return drafted.answer
  }

  /**
   * Lets session time pass and asks the bots for their next action after every tick. The visible state is at most one
   * second of real time ahead of the disk; if the disk takes longer, time waits for it.
   */
  advance(ticks: number): void {
    if (this.#storeError !== null) void this.checkpoint()
    if (this.#storeError !== null || (this.#writing && this.#isAhead)) return
    for (let i = 0; i < ticks && !this.latest.paused; i++) {
      if (isLastTick(this.latest)) this.#saveAnswers()
      this.#latest = moved(this.#latest, advance(this.latest, 1))
      this.#askBots()
      this.#checkSentences()
    }
    const { tick } = this.latest
    if (tick > this.#lastLine.tick && tick + ticks > this.#lastLine.tick + this.#mostAhead) this.#draftClock()
    else if (this.#isWorthNoting) this.#journal.along(this)
    if (this.#isAhead || this.#drafts.some(isCommand)) this.#journal.now(this)
    else if (this.#drafts.length > 0) this.#journal.soon(this)
    this.#showTime()
  }

  /** Writes the current session time and everything pending; resolves once that is on disk or has been refused. */
  checkpoint(): Promise<unknown> {
    this.#saveAnswers()
    if (this.latest.tick !== this.#lastLine.tick || this.#storeError !== null) this.#draftClock()
    this.#journal.now(this)
    return Promise.all(this.#unsettled.map(({ answer }) => answer))
  }

  begin(): readonly StoredLine[] {
    if (this.#writing) return []
    if (this.#drafts.length === 0 && this.#isWorthNoting) this.#draftClock()
    if (this.#drafts.length === 0) return []
    this.#writing = { drafts: this.#drafts, reached: this.#latest }
    this.#drafts = []
    return this.#writing.drafts
  }

  settle(error: unknown): void {
    this.#storeError = error
    if (error === null) this.#keep()
    else this.#goBack()
  }

  /** Applies one entry read back from a journal; returns false and changes nothing when the rules do not allow it. */
  replay(entry: JournalEntry): boolean {
    const steps = replayEntry(this.latest, entry)
    if (!steps) return false
    for (const step of steps) this.#latest = moved(this.#latest, step)
    this.#stored = this.#latest
    if ('command' in entry) this.#noteActor(entry.command.by)
    if ('command' in entry && entry.id !== undefined) this.#answered.add(entry.command.by, entry.id)
    this.#written = { seq: entry.seq, tick: entry.tick, isClock: !('command' in entry) }
    return true
  }

  /** Marks every student as disconnected, because after a restart nobody is connected. Bots stay. */
  markEverybodyGone(): void {
    for (const { id, connected, bot } of this.latest.seats) {
      if (connected && !bot) this.#draft(SERVER, { type: 'setConnected', seat: id, connected: false })
    }
    this.#journal.now(this)
  }

  get #unsettled(): readonly Draft[] {
    return [...(this.#writing?.drafts ?? []), ...this.#drafts]
  }

  get #lastLine(): LastLine {
    return this.#drafts.at(-1) ?? this.#writing?.drafts.at(-1) ?? this.#written
  }

  /** One second of real time, in ticks. */
  get #mostAhead(): number {
    return TICKS_PER_SECOND * this.latest.settings.speed
  }

  /** Whether the clock is far enough past the last line to be written along with another session's flush. */
  get #isWorthNoting(): boolean {
    return this.latest.tick > this.#lastLine.tick + this.#mostAhead / 2
  }

  get #isAhead(): boolean {
    return this.latest.tick > this.#written.tick + this.#mostAhead
  }

  /** Called when the pending write is on disk. */
  #keep(): void {
    const { drafts, reached } = this.#writing ?? { drafts: [], reached: this.#stored }
    this.#writing = null
    this.#written = drafts.at(-1) ?? this.#written
    // If only time was being written, the visible state may have moved on already.
    if (this.#stored.state.tick <= reached.state.tick) this.#stored = reached
    for (const { by, id } of drafts) if (by && id !== null) this.#answered.add(by, id)
    this.#showTime()
    for (const draft of drafts) draft.settle(ACCEPTED)
  }

  /** Called when the disk refuses the pending write; also undoes everything after it, which depends on it. */
  #goBack(): void {
    const drafts = this.#unsettled
    this.#writing = null
    this.#drafts = []
    this.#latest = this.#stored
    for (const draft of drafts) draft.settle(NOT_STORED)
  }

  /** Shows the latest time, unless it is too far ahead of the disk or a command on the way there is not on disk yet. */
  #showTime(): void {
    if (!this.#isAhead && !this.#unsettled.some(isCommand)) this.#stored = this.#latest
  }

  #askBots(): void {
    for (const { id, bot } of this.latest.seats) {
      const action = bot ? botAction(this.latest, id) : null
      if (action) this.#draft({ kind: 'seat', seat: id }, action)
    }
  }

  /** Passes new sentences through the word filter; its verdict is in the journal, because another version's may differ. */
  #checkSentences(): void {
    const arena = uncheckedArena(this.latest)
    if (!arena) return
    const flagged = arena.sentences.filter(({ text }) => roughWords(text).length > 0).map(({ id }) => id)
    this.#draft(SERVER, { type: 'checkSentences', flagged })
  }

  /** Checks a command and drafts its journal line; returns the reply instead when it is refused or its id is known. */
  #draft(by: Actor, action: ClientAction | ServerAction, id: string | null = null): Draft | Reply {
    if (id !== null && this.#answered.has(by, id)) return ACCEPTED
    const known = id === null ? undefined : this.#unsettled.find((draft) => draft.is(by, id))
    if (known) return known
    if (action.type === 'draftAnswer' && by.kind === 'seat') return this.#keepAnswer(by.seat, action.answer)
    if (action.type === 'goOn') this.#saveAnswers()
    if (action.type === 'backToPhaseStart' && by.kind === 'host') this.#unsavedAnswers.clear()
    if (action.type === 'setConnected' && !action.connected) this.#saveAnswer(action.seat)
    if ((action.type === 'lockPrediction' || action.type === 'reflect') && by.kind === 'seat') {
      this.#unsavedAnswers.delete(by.seat)
    }
    return this.#write(by, action, id)
  }

  /** Checks an unfinished answer by the rules and keeps it out of the journal until it counts. */
  #keepAnswer(seat: SeatId, answer: Prediction | Reflection | null): Reply {
    const outcome = applyCommand(this.latest, { type: 'draftAnswer', answer, by: { kind: 'seat', seat } })
    if (!outcome.ok) return outcome
    this.#unsavedAnswers.set(seat, answer)
    this.#acted.add(seat)
    return ACCEPTED
  }

  #noteActor(by: Actor): void {
    if (by.kind === 'seat') this.#acted.add(by.seat)
  }

  /** Writes what a student has chosen so far; an answer that no longer fits the phase is dropped. */
  #saveAnswer(seat: SeatId): void {
    const answer = this.#unsavedAnswers.get(seat)
    this.#unsavedAnswers.delete(seat)
    if (answer !== undefined) this.#write({ kind: 'seat', seat }, { type: 'draftAnswer', answer }, null)
  }

  #saveAnswers(): void {
    for (const seat of [...this.#unsavedAnswers.keys()]) this.#saveAnswer(seat)
  }

  /** The student's seat with this name, or with one that looks like it. */
  seatCalled(name: string): Seat | undefined {
    return this.state.seats.find((seat) => !seat.bot && (sameName(seat.name, name) || this.#looksLike(name, seat.name)))
  }

  /** Whether a name looks like another seat's. It is asked once and never by a replay, because another version's answer may differ. */
  #isLookAlike(action: ClientAction | ServerAction): boolean {
    if (action.type !== 'takeSeat' && action.type !== 'renameSeat') return false
    return this.latest.seats.some(({ id, name }) => id !== action.seat && this.#looksLike(action.name, name))
  }

  /** Applies a command and drafts its line; the reply if the rules refuse it. */
  #write(by: Actor, action: ClientAction | ServerAction, id: string | null): Draft | Reply {
    const { tick } = this.latest
    const seq = this.#lastLine.seq + 1
    const line = JSON.stringify({ seq, tick, ...(id !== null && { id }), command: { ...action, by } })
    // Applies the command as parsed back from its journal line, so that a replay reads exactly the same value.
    const outcome = applyCommand(this.latest, (JSON.parse(line) as CommandEntry).command)
    if (!outcome.ok) return outcome
    if (this.#isLookAlike(action)) return { ok: false, reason: 'nameTaken' }
    this.#noteActor(by)
    if (outcome.state === this.latest && isOwnAnswer(action)) {
      // The student has given this answer before, so there is nothing to write.
      if (id !== null) this.#answered.add(by, id)
      return ACCEPTED
    }
    const draft = new Draft({ seq, tick, line, by, id })
    this.#drafts.push(draft)
    this.#latest = moved(this.#latest, outcome)
    this.#checkSentences()
    return draft
  }

  /** Drafts a line that records the current time; it replaces the previous one if nothing was written in between. */
  #draftClock(): void {
    const { isClock, seq: lastSeq } = this.#lastLine
    const { tick } = this.latest
    const seq = isClock ? lastSeq : lastSeq + 1
    const draft = new Draft({ seq, tick, line: JSON.stringify({ seq, tick }), by: null, id: null })
    const replaced = this.#drafts.at(-1)?.isClock ? this.#drafts.pop() : undefined
    if (replaced) void draft.answer.then((answer) => replaced.settle(answer))
    this.#drafts.push(draft)
  }
}
