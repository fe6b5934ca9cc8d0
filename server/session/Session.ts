import { botAction } from '../../shared/bots/botAction.ts'
import type { ClientAction } from '../../shared/protocol/clientMessages.ts'
import type { Reply } from '../../shared/protocol/refusals.ts'
import type { CommandEntry, JournalEntry } from '../../shared/replay/recording.ts'
import { replayEntry } from '../../shared/replay/replayEntry.ts'
import { advance } from '../../shared/sim/match/advance.ts'
import { applyCommand } from '../../shared/sim/match/applyCommand.ts'
import type { Actor, ServerAction } from '../../shared/sim/match/command.ts'
import { createMatch } from '../../shared/sim/match/createMatch.ts'
import { type MatchOptions, type MatchState, TICK_MS } from '../../shared/sim/match/matchState.ts'
import type { Step } from '../../shared/sim/match/outcome.ts'
import type { FeedLine } from '../../shared/views/publicMatch.ts'
import type { StoredLine } from '../store/Store.ts'
import { AnsweredIds } from './AnsweredIds.ts'
import { ACCEPTED, Draft, NOT_STORED } from './Draft.ts'
import { withEvents } from './feed.ts'
import { type Journal, NO_JOURNAL, type Writer } from './journal.ts'

const TICKS_PER_SECOND = 1000 / TICK_MS
const SERVER: Actor = { kind: 'server' }

type Position = { readonly state: MatchState; readonly feed: readonly FeedLine[] }
type LastLine = { readonly seq: number; readonly tick: number; readonly isClock: boolean }

const moved = ({ feed }: Position, { state, events }: Step): Position => ({
  state,
  feed: withEvents(feed, state, events),
})

/**
 * One class's live state. Every command goes the same way: known id, rules, journal, and only then the state that can be
 * seen. Commands may wait for the disk together; where it refuses, all that waited is as if it had never been.
 * It knows no sockets and no clock of its own; time comes in as ticks.
 */
export class Session implements Writer {
  readonly options: MatchOptions
  readonly #journal: Journal
  readonly #answered = new AnsweredIds()
  /** What can be seen: all its commands are on disk. */
  #stored: Position
  /** The same with the commands of the drafts. */
  #latest: Position
  #drafts: Draft[] = []
  #written: LastLine = { seq: 0, tick: 0, isClock: false }
  #storeError: unknown = null

  constructor(options: MatchOptions, journal: Journal = NO_JOURNAL) {
    this.options = options
    this.#journal = journal
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

  /** The state the next command meets; what it is ahead of `state` may still be refused by the disk. */
  get latest(): MatchState {
    return this.#latest.state
  }

  /** The last line written to the journal. */
  get seq(): number {
    return this.#written.seq
  }

  /** Why the journal could not be written; null while it can. Until then commands are refused and time stands still. */
  get storeError(): unknown {
    return this.#storeError
  }

  get unwritten(): readonly StoredLine[] {
    return this.#drafts
  }

  /** Applies a command and keeps it; accepted means that it is on disk. The same id of the same actor counts once. */
  submit(by: Actor, action: ClientAction | ServerAction, commandId: string | null = null): Reply {
    const drafted = this.#draft(by, action, commandId)
    if (!(drafted instanceof Draft)) return drafted
    return this.flush() ? ACCEPTED : NOT_STORED
  }

  /** The same, but the command may wait for others to be flushed with. */
  request(by: Actor, action: ClientAction | ServerAction, commandId: string | null = null): Promise<Reply> {
    const drafted = this.#draft(by, action, commandId)
    if (!(drafted instanceof Draft)) return Promise.resolve(drafted)
    this.#journal.soon(this)
    return drafted.answer
  }

  /**
   * Lets session time pass; after every tick the bots are asked for their next action. What can be seen is never more than
   * a second of real time ahead of what is on disk.
   */
  advance(ticks: number): void {
    if (this.#storeError !== null) this.checkpoint()
    if (this.#storeError !== null) return
    for (let i = 0; i < ticks && !this.latest.paused; i++) {
      this.#latest = moved(this.#latest, advance(this.latest, 1))
      this.#askBots()
    }
    const { tick, settings } = this.latest
    const mostAhead = TICKS_PER_SECOND * settings.speed
    if (tick > this.#lastLine.tick && tick + ticks > this.#lastLine.tick + mostAhead) this.#draftClock()
    const isTooFarAhead = tick > this.#written.tick + mostAhead
    if (isTooFarAhead || this.#drafts.some(({ isClock }) => !isClock)) this.flush()
    else {
      this.#stored = this.#latest
      if (this.#drafts.length > 0) this.#journal.soon(this)
    }
  }

  /** Writes how far session time has come, and all that waits. */
  checkpoint(): void {
    if (this.latest.tick !== this.#lastLine.tick || this.#storeError !== null) this.#draftClock()
    this.flush()
  }

  flush(): boolean {
    if (this.#drafts.length === 0) return this.#storeError === null
    try {
      this.#journal.write(this.#drafts)
      this.settle(null)
    } catch (error) {
      this.settle(error)
    }
    return this.#storeError === null
  }

  settle(error: unknown): void {
    const drafts = this.#drafts
    this.#drafts = []
    this.#storeError = error
    if (error === null) {
      this.#written = drafts.at(-1) ?? this.#written
      this.#stored = this.#latest
      for (const { by, id } of drafts) if (by && id !== null) this.#answered.add(by, id)
    } else this.#latest = this.#stored
    for (const draft of drafts) draft.settle(error === null ? ACCEPTED : NOT_STORED)
  }

  /** Takes over one entry of a journal read back; false, and nothing changed, where it does not follow from the rules. */
  replay(entry: JournalEntry): boolean {
    const steps = replayEntry(this.latest, entry)
    if (!steps) return false
    for (const step of steps) this.#latest = moved(this.#latest, step)
    this.#stored = this.#latest
    if ('command' in entry && entry.id !== undefined) this.#answered.add(entry.command.by, entry.id)
    this.#written = { seq: entry.seq, tick: entry.tick, isClock: !('command' in entry) }
    return true
  }

  /** After a restart nobody is connected any more, whatever the journal says; bots stay. */
  markEverybodyGone(): void {
    for (const { id, connected, bot } of this.latest.seats) {
      if (connected && !bot) this.#draft(SERVER, { type: 'setConnected', seat: id, connected: false })
    }
    this.flush()
  }

  get #lastLine(): LastLine {
    return this.#drafts.at(-1) ?? this.#written
  }

  #askBots(): void {
    for (const { id, bot } of this.latest.seats) {
      const action = bot ? botAction(this.latest, id) : null
      if (action) this.#draft({ kind: 'seat', seat: id }, action)
    }
  }

  /** A command that the rules accept, ready to be written; or the answer to one they refuse or that is known. */
  #draft(by: Actor, action: ClientAction | ServerAction, id: string | null = null): Draft | Reply {
    if (id !== null && this.#answered.has(by, id)) return ACCEPTED
    const known = id === null ? undefined : this.#drafts.find((draft) => draft.is(by, id))
    if (known) return known
    const { tick } = this.latest
    const seq = this.#lastLine.seq + 1
    const line = JSON.stringify({ seq, tick, ...(id !== null && { id }), command: { ...action, by } })
    // What is applied is what a replay will read, to the last bit.
    const outcome = applyCommand(this.latest, (JSON.parse(line) as CommandEntry).command)
    if (!outcome.ok) return outcome
    const draft = new Draft({ seq, tick, line, by, id })
    this.#drafts.push(draft)
    this.#latest = moved(this.#latest, outcome)
    return draft
  }

  /** One line says how late it is; a newer one takes its place. */
  #draftClock(): void {
    const { isClock, seq: lastSeq } = this.#lastLine
    if (this.#drafts.at(-1)?.isClock) this.#drafts.pop()
    const { tick } = this.latest
    const seq = isClock ? lastSeq : lastSeq + 1
    this.#drafts.push(new Draft({ seq, tick, line: JSON.stringify({ seq, tick }), by: null, id: null }))
  }
}
