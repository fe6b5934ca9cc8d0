import type { Wound } from './inflict.ts'
import type { Player } from './Player.ts'

/** What is promised, in ms: after a kill, after a network came back, and of the clock. */
const BACK_AFTER_DEATH_MS = 5000
const BACK_AFTER_SILENCE_MS = 2000
const CLOCK_LOST_MS = 1000
/** An outage that begins so long after a fault has another cause. */
const NOTICED_WITHIN_MS = 4000

export type Returns = {
  /** Longest time that somebody was out, and that somebody was still out after the cause had ended, in ms. */
  readonly longestOutageMs: number
  readonly slowestReturnMs: number
  /** Most session time that a kill cost, in ms of real time. */
  readonly clockLostMs: number
  /** What took longer than promised; on a computer busy with other things that says little. */
  readonly slow: readonly string[]
}

/** Those whose outages can have no other cause than this fault. */
const struckBy = ({ player }: Wound, wounds: readonly Wound[], players: readonly Player[]): readonly Player[] =>
  players.filter((_, index) => (player === null ? !wounds.some((one) => one.player === index) : index === player))

const returnMs = (wound: Wound, wounds: readonly Wound[], players: readonly Player[]): number => {
  const outages = struckBy(wound, wounds, players).flatMap((player) => player.outages)
  const caused = outages.filter(({ from }) => from >= wound.from && from <= wound.until + NOTICED_WITHIN_MS)
  return Math.max(0, ...caused.map(({ until }) => until - wound.until))
}

/** Holds what followed each fault against what is promised. */
export const judgeReturns = (wounds: readonly Wound[], players: readonly Player[], findings: string[]): Returns => {
  const slow: string[] = []
  let slowestReturnMs = 0
  for (const wound of wounds) {
    const { kind, from, until, player, lostMs } = wound
    if (lostMs > CLOCK_LOST_MS) findings.push(`clock: a ${kind} cost ${Math.round(lostMs)} ms`)
    if (!wound.isClean) continue
    const backMs = returnMs(wound, wounds, players)
    slowestReturnMs = Math.max(slowestReturnMs, backMs)
    const promisedMs = player === null ? BACK_AFTER_DEATH_MS - (until - from) : BACK_AFTER_SILENCE_MS
    if (backMs > promisedMs) slow.push(`slow: back ${Math.round(backMs)} ms after a ${kind}`)
  }
  const outages = players.flatMap((player) => player.outages)
  return {
    longestOutageMs: Math.max(0, ...outages.map(({ from, until }) => until - from)),
    slowestReturnMs,
    slow,
    clockLostMs: Math.max(0, ...wounds.map(({ lostMs }) => lostMs)),
  }
}
