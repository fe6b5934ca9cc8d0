import type { Wound } from './inflict.ts'
import type { Player } from './Player.ts'

/** What is promised, in ms: from a kill on, from a reload on, after a network came back, and of the clock. */
const BACK_FROM_DEATH_MS = 5000
const BACK_FROM_RELOAD_MS = 1000
const BACK_AFTER_SILENCE_MS = 2000
const CLOCK_LOST_MS = 1000
/** An outage that begins so long after a fault has another cause. */
const NOTICED_WITHIN_MS = 4000

export type Returns = {
  /** Longest time that somebody was out, and that somebody was still out after the cause had ended, in ms. */
  readonly longestOutageMs: number
  readonly slowestReturnMs: number
  /** Longest time without a server, its start included. */
  readonly longestDownMs: number
  /** How many returns had one cause only, so that they could be held against what is promised. */
  readonly judged: number
  /** Most session time that a kill cost, in ms of real time. */
  readonly clockLostMs: number
  /** What took longer than promised; on a computer busy with other things that says little. */
  readonly slow: readonly string[]
}

/** Those whose outages can have no other cause than this fault. */
const struckBy = ({ player }: Wound, wounds: readonly Wound[], players: readonly Player[]): readonly Player[] =>
  players.filter((_, index) => (player === null ? !wounds.some((one) => one.player === index) : index === player))

const isDeath = ({ kind }: Wound): boolean => kind === 'kill' || kind === 'stop'

/**
 * How long after a fault has ended those it struck may still be out. A server takes two seconds to start; where another
 * program has the processor it takes more than all the time there is, and then pages have as long as after a silence. Full
 * disks and jumping clocks throw nobody out.
 */
const promisedMs = (wound: Wound): number => {
  const { kind, from, until } = wound
  if (isDeath(wound)) return Math.max(BACK_FROM_DEATH_MS - (until - from), BACK_AFTER_SILENCE_MS)
  return kind === 'reload' || kind === 'storm' ? BACK_FROM_RELOAD_MS : BACK_AFTER_SILENCE_MS
}

/** Whether nothing else happened to the same people at the same time. */
const isAlone = (wound: Wound, wounds: readonly Wound[]): boolean =>
  wounds.every(
    (other) =>
      other === wound ||
      (other.player !== null && other.player !== wound.player) ||
      other.from > wound.until + NOTICED_WITHIN_MS ||
      other.until + NOTICED_WITHIN_MS < wound.from,
  )

const returnMs = (wound: Wound, wounds: readonly Wound[], players: readonly Player[]): number => {
  const outages = struckBy(wound, wounds, players).flatMap((player) => player.outages)
  const caused = outages.filter(({ from }) => from >= wound.from && from <= wound.until + NOTICED_WITHIN_MS)
  return Math.max(0, ...caused.map(({ until }) => until - wound.until))
}

/** Holds what followed each fault against what is promised. */
export const judgeReturns = (wounds: readonly Wound[], players: readonly Player[], findings: string[]): Returns => {
  const slow: string[] = []
  let slowestReturnMs = 0
  let judged = 0
  for (const wound of wounds) {
    const { kind, from, until, lostMs } = wound
    if (lostMs > CLOCK_LOST_MS) findings.push(`clock: a ${kind} cost ${Math.round(lostMs)} ms`)
    // Of two tabs the first has nowhere to come back to.
    if (kind === 'secondTab' || !isAlone(wound, wounds)) continue
    judged += 1
    const backMs = returnMs(wound, wounds, players)
    slowestReturnMs = Math.max(slowestReturnMs, backMs)
    const took = `${Math.round(until - from)} ms long`
    if (backMs > promisedMs(wound)) slow.push(`slow: back ${Math.round(backMs)} ms after a ${kind}, ${took}`)
  }
  const outages = players.flatMap((player) => player.outages)
  return {
    longestOutageMs: Math.max(0, ...outages.map(({ from, until }) => until - from)),
    slowestReturnMs,
    longestDownMs: Math.max(0, ...wounds.filter(isDeath).map(({ from, until }) => until - from)),
    judged,
    slow,
    clockLostMs: Math.max(0, ...wounds.map(({ lostMs }) => lostMs)),
  }
}
