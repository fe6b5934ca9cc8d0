import { botAction } from '../../shared/bots/botAction.ts'
import type { ClientAction } from '../../shared/protocol/clientMessages.ts'
import type { Reply } from '../../shared/protocol/refusals.ts'
import { advance } from '../../shared/sim/match/advance.ts'
import { applyCommand } from '../../shared/sim/match/applyCommand.ts'
import type { Actor, ServerAction } from '../../shared/sim/match/command.ts'
import { createMatch } from '../../shared/sim/match/createMatch.ts'
import { type MatchOptions, type MatchState, TICK_MS } from '../../shared/sim/match/matchState.ts'
import type { Step } from '../../shared/sim/match/outcome.ts'
import type { FeedLine } from '../../shared/views/publicMatch.ts'
import { AnsweredIds } from './AnsweredIds.ts'
import { withEvents } from './feed.ts'
import { type CommandEntry, type Journal, type JournalEntry, NO_JOURNAL } from './journal.ts'

const ACCEPTED: Reply = { ok: true }
const TICKS_PER_SECOND = 1000 / TICK_MS
const SERVER: Actor = { kind: 'server' }

/**
 * One class's live state. Every command goes the same way: known id, rules, journal, and only then the new state.
 * It knows no sockets and no clock of its own; time comes in as ticks.
 */
export class Session {
  readonly options: MatchOptions
  readonly #journal: Journal
  readonly #answered = new AnsweredIds()
  #state: MatchState
  #feed: readonly FeedLine[] = []
  #seq = 0
  #writtenTick = 0
  #clockIsLast = false
  #storeError: unknown = null

  constructor(options: MatchOptions, journal: Journal = NO_JOURNAL) {
    this.options = options
    this.#journal = journal
    this.#state = createMatch(options)
  }

  get state(): MatchState {
    return this.#state
  }

  /** The latest lines of commentary. */
  get feed(): readonly FeedLine[] {
    return this.#feed
  }

  /** The last line written to the journal. */
  get seq(): number {
    return this.#seq
  }

  /** Why the journal could not be written; null while it can. Until then commands are refused and time stands still. */
  get storeError(): unknown {
    return this.#storeError
  }

  /** Applies a command and keeps it; accepted means that it is on disk. The same id of the same actor counts once. */
  submit(by: Actor, action: ClientAction | ServerAction, commandId: string | null = null): Reply {
    if (commandId !== null && this.#answered.has(by, commandId)) return ACCEPTED
    const seq = this.#seq + 1
    const entry = {
      seq,
      tick: this.#state.tick,
      ...(commandId !== null && { id: commandId }),
      command: { ...action, by },
    }
    const line = JSON.stringify(entry)
    // What is applied is what a replay will read, to the last bit.
    const outcome = applyCommand(this.#state, (JSON.parse(line) as CommandEntry).command)
    if (!outcome.ok) return outcome
    if (!this.#write(seq, line)) return { ok: false, reason: 'notStored' }
    this.#clockIsLast = false
    if (commandId !== null) this.#answered.add(by, commandId)
    this.#take(outcome)
    return ACCEPTED
  }

  /** Lets session time pass; after every tick the bots are asked for their next action. */
  advance(ticks: number): void {
    if (this.#storeError !== null) this.checkpoint()
    for (let i = 0; i < ticks && !this.#state.paused && this.#storeError === null; i++) {
      this.#take(advance(this.#state, 1))
      this.#askBots()
      if (this.#state.tick - this.#writtenTick >= TICKS_PER_SECOND * this.#state.settings.speed) this.checkpoint()
    }
  }

  /** Writes how far session time has come. */
  checkpoint(): void {
    const { tick } = this.#state
    if (tick === this.#writtenTick && this.#storeError === null) return
    const seq = this.#clockIsLast ? this.#seq : this.#seq + 1
    this.#clockIsLast = this.#write(seq, JSON.stringify({ seq, tick })) || this.#clockIsLast
  }

  /** Takes over one entry of a journal read back; false, and nothing changed, where it does not follow from the rules. */
  replay(entry: JournalEntry): boolean {
    const ticks = entry.tick - this.#state.tick
    if (ticks < 0) return false
    const moved = advance(this.#state, ticks)
    if (moved.state.tick !== entry.tick) return false
    const outcome = 'command' in entry ? applyCommand(moved.state, entry.command) : null
    if (outcome && !outcome.ok) return false
    this.#take(moved)
    if (outcome) this.#take(outcome)
    if ('command' in entry && entry.id !== undefined) this.#answered.add(entry.command.by, entry.id)
    this.#clockIsLast = !('command' in entry)
    this.#seq = entry.seq
    this.#writtenTick = entry.tick
    return true
  }

  /** After a restart nobody is connected any more, whatever the journal says; bots stay. */
  markEverybodyGone(): void {
    for (const seat of this.#state.seats) {
      if (seat.connected && !seat.bot) this.submit(SERVER, { type: 'setConnected', seat: seat.id, connected: false })
    }
  }

  #askBots(): void {
    for (const { id, bot } of this.#state.seats) {
      const action = bot ? botAction(this.#state, id) : null
      if (action) this.submit({ kind: 'seat', seat: id }, action)
    }
  }

  #take({ state, events }: Step): void {
    this.#state = state
    this.#feed = withEvents(this.#feed, state, events)
  }

  #write(seq: number, line: string): boolean {
    try {
      this.#journal.append(seq, line)
    } catch (error) {
      this.#storeError = error
      return false
    }
    this.#storeError = null
    this.#seq = seq
    this.#writtenTick = this.#state.tick
    return true
  }
}
