import type { Dice } from './createDice.ts'

/** What goes wrong for one person, and when; times in ms from the start. */
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

/** What happens to the server, and so to everybody. */
export type ServerFault =
  | { readonly at: number; readonly kind: 'kill' | 'stop' }
  | { readonly at: number; readonly kind: 'freeze' | 'fullDisk'; readonly lasts: number }

/** What happens around it, whether it is there or not: all pages reload at once; its wall clock is set off by so many ms. */
export type SceneFault =
  | { readonly at: number; readonly kind: 'storm' }
  | { readonly at: number; readonly kind: 'clockJump'; readonly ms: number }

export type Fault = LineFault | ServerFault | SceneFault
export type FaultKind = Fault['kind']

/** From one shift to the opposite one it is still less than sessions are kept for. */
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

/** All that will go wrong in a window of time, in order. Now and then the server has a quiet day, so that returns from the rest can be measured. */
export const drawFaults = (dice: Dice, players: number, windowMs: number): readonly Fault[] => {
  const ofLines = Array.from({ length: dice.between(5, 12) }, () => drawLineFault(dice, players, windowMs))
  const ofServer = Array.from({ length: dice.between(1, 2) }, () => drawServerFault(dice, windowMs))
  const ofPages = Array.from({ length: dice.between(1, 4) }, () => drawPageFault(dice, players, windowMs))
  const ofScene = Array.from({ length: dice.pick([0, 0, 1, 1, 2]) }, () => drawSceneFault(dice, windowMs))
  const isQuietDay = dice.chance(0.2)
  return [...ofLines, ...ofPages, ...(isQuietDay ? [] : [...ofServer, ...ofScene])].sort((a, b) => a.at - b.at)
}
