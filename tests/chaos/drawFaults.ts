import type { Dice } from './createDice.ts'

/** A fault for one player; times in ms from the start. */
export type LineFault =
  | {
      readonly at: number
      readonly kind: 'delay'
      readonly player: number
      readonly ms: number
      readonly lasts: number
    }
  | { readonly at: number; readonly kind: 'cut'; readonly player: number }
  | {
      readonly at: number
      readonly kind: 'midFrame'
      readonly player: number
      readonly direction: 'up' | 'down'
      readonly bytes: number
    }
  | {
      readonly at: number
      readonly kind: 'silence' | 'newAddress' | 'deaf' | 'late' | 'doubled'
      readonly player: number
      readonly lasts: number
    }
  | { readonly at: number; readonly kind: 'secondTab' | 'reload'; readonly player: number }

/** A fault of the server, which affects everyone. */
export type ServerFault =
  | { readonly at: number; readonly kind: 'kill' | 'stop' }
  | { readonly at: number; readonly kind: 'freeze' | 'fullDisk'; readonly lasts: number }

/** A fault around the server, running or not: all pages reload at once, or its wall clock jumps by `ms`. */
export type SceneFault =
  | { readonly at: number; readonly kind: 'storm' }
  | { readonly at: number; readonly kind: 'clockJump'; readonly ms: number }

export type Fault = LineFault | ServerFault | SceneFault
export type FaultKind = Fault['kind']

/** Even a jump from one extreme to the other is less than the time that sessions are kept. */
const MOST_SHIFT_MS = 10 * 24 * 3_600_000

const drawLineFault = (dice: Dice, players: number, windowMs: number): LineFault => {
  const at = dice.between(0, windowMs)
  const player = dice.between(0, players - 1)
  const kind = dice.pick(['delay', 'cut', 'midFrame', 'silence', 'newAddress', 'deaf', 'deaf', 'secondTab'] as const)
  switch (kind) {
    case 'delay':
      return { at, kind, player, ms: dice.between(20, 400), lasts: dice.between(200, 1500) }
    case 'midFrame':
      return { at, kind, player, direction: dice.pick(['up', 'down'] as const), bytes: dice.between(0, 12) }
    case 'silence':
    case 'newAddress':
    case 'deaf':
      return { at, kind, player, lasts: dice.between(200, 3500) }
    default:
      return { at, kind, player }
  }
}

const drawServerFault = (dice: Dice, windowMs: number): ServerFault => {
  const at = dice.between(0, windowMs)
  const kind = dice.pick(['kill', 'kill', 'kill', 'stop', 'freeze', 'fullDisk', 'fullDisk'] as const)
  return kind === 'kill' || kind === 'stop' ? { at, kind } : { at, kind, lasts: dice.between(200, 1600) }
}

const drawPageFault = (dice: Dice, players: number, windowMs: number): LineFault => {
  const at = dice.between(0, windowMs)
  const player = dice.between(0, players - 1)
  const kind = dice.pick(['reload', 'reload', 'late', 'late', 'doubled'] as const)
  return kind === 'reload' ? { at, kind, player } : { at, kind, player, lasts: dice.between(200, 3500) }
}

const drawSceneFault = (dice: Dice, windowMs: number): SceneFault => {
  const at = dice.between(0, windowMs)
  if (dice.chance(0.4)) return { at, kind: 'storm' }
  return { at, kind: 'clockJump', ms: dice.between(-MOST_SHIFT_MS, MOST_SHIFT_MS) }
}

/** Draws all faults of a time window, in order. Some windows spare the server, to measure returns from the others. */
export const drawFaults = (dice: Dice, players: number, windowMs: number): readonly Fault[] => {
  const ofLines = Array.from({ length: dice.between(5, 12) }, () => drawLineFault(dice, players, windowMs))
  const ofServer = Array.from({ length: dice.between(1, 2) }, () => drawServerFault(dice, windowMs))
  const ofPages = Array.from({ length: dice.between(1, 4) }, () => drawPageFault(dice, players, windowMs))
  const ofScene = Array.from({ length: dice.pick([0, 0, 1, 1, 2]) }, () => drawSceneFault(dice, windowMs))
  const isQuietDay = dice.chance(0.2)
  return [...ofLines, ...ofPages, ...(isQuietDay ? [] : [...ofServer, ...ofScene])].sort((a, b) => a.at - b.at)
}
