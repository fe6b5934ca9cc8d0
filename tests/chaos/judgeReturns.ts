import type { AppliedFault } from './applyFaults.ts'
import type { Player } from './Player.ts'

/** The promised limits in ms: after a kill, after a reload, after a network outage, and for lost clock time. */
const BACK_FROM_DEATH_MS = 5000
const BACK_FROM_RELOAD_MS = 1000
const BACK_AFTER_SILENCE_MS = 2000
const CLOCK_LOST_MS = 1000
/** An outage that begins this long after a fault has another cause. */
const NOTICED_WITHIN_MS = 4000

export type Returns = {
  /** The longest outage of a player, and the longest time from the end of a cause until the player was back, in ms. */
  readonly longestOutageMs: number
  readonly slowestReturnMs: number
  /** Longest time without a server, including its start. */
  readonly longestDownMs: number
  /** How many returns had exactly one cause, so that they could be compared with the limits. */
  readonly judged: number
  /** Most session time that one kill cost, in ms of real time. */
  readonly clockLostMs: number
  /** What took longer than promised, which says little on a busy computer. */
  readonly slow: readonly string[]
}

/** The players whose outages can only be caused by this fault. */
const affectedBy = (
  { player }: AppliedFault,
  applied: readonly AppliedFault[],
  players: readonly Player[],
): readonly Player[] =>
  players.filter((_, index) => (player === null ? !applied.some((one) => one.player === index) : index === player))

const isDeath = ({ kind }: AppliedFault): boolean => kind === 'kill' || kind === 'stop'

/**
 * How long after the end of a fault the affected players may still be out. A server takes two seconds to start. On a
 * busy processor it can use up all of the allowed time, and then pages have as long as after a silence. Full disks and
 * clock jumps disconnect nobody.
 */
const promisedMs = (fault: AppliedFault): number => {
  const { kind, from, until } = fault
  if (isDeath(fault)) return Math.max(BACK_FROM_DEATH_MS - (until - from), BACK_AFTER_SILENCE_MS)
  return kind === 'reload' || kind === 'storm' ? BACK_FROM_RELOAD_MS : BACK_AFTER_SILENCE_MS
}

/** Whether nothing else happened to the same players at the same time. */
const isAlone = (fault: AppliedFault, applied: readonly AppliedFault[]): boolean =>
  applied.every(
    (other) =>
      other === fault ||
      (other.player !== null && other.player !== fault.player) ||
      other.from > fault.until + NOTICED_WITHIN_MS ||
      other.until + NOTICED_WITHIN_MS < fault.from,
  )

const returnMs = (fault: AppliedFault, applied: readonly AppliedFault[], players: readonly Player[]): number => {
  const outages = affectedBy(fault, applied, players).flatMap((player) => player.outages)
  const caused = outages.filter(({ from }) => from >= fault.from && from <= fault.until + NOTICED_WITHIN_MS)
  return Math.max(0, ...caused.map(({ until }) => until - fault.until))
}

/** Compares what followed each fault with the promised limits. */
export const judgeReturns = (
  applied: readonly AppliedFault[],
  players: readonly Player[],
  findings: string[],
): Returns => {
  const slow: string[] = []
  let slowestReturnMs = 0
  let judged = 0
  for (const fault of applied) {
    const { kind, from, until, lostMs } = fault
    if (lostMs > CLOCK_LOST_MS) findings.push(`clock: a ${kind} cost ${Math.round(lostMs)} ms`)
    // The first of two tabs is replaced for good, so it has nothing to return to.
    if (kind === 'secondTab' || !isAlone(fault, applied)) continue
    judged += 1
    const backMs = returnMs(fault, applied, players)
    slowestReturnMs = Math.max(slowestReturnMs, backMs)
    const took = `${Math.round(until - from)} ms long`
    if (backMs > promisedMs(fault)) slow.push(`slow: back ${Math.round(backMs)} ms after a ${kind}, ${took}`)
  }
  const outages = players.flatMap((player) => player.outages)
  return {
    longestOutageMs: Math.max(0, ...outages.map(({ from, until }) => until - from)),
    slowestReturnMs,
    longestDownMs: Math.max(0, ...applied.filter(isDeath).map(({ from, until }) => until - from)),
    judged,
    slow,
    clockLostMs: Math.max(0, ...applied.map(({ lostMs }) => lostMs)),
  }
}
