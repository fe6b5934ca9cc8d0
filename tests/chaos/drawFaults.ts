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
      readonly kind: 'silence' | 'newAddress' | 'deaf'
      readonly player: number
      readonly lasts: number
    }
  | { readonly at: number; readonly kind: 'secondTab'; readonly player: number }

/** What goes wrong for everybody. */
export type ServerFault =
  | { readonly at: number; readonly kind: 'kill' | 'stop' }
  | { readonly at: number; readonly kind: 'freeze' | 'fullDisk'; readonly lasts: number }

export type Fault = LineFault | ServerFault
export type FaultKind = Fault['kind']

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

/** All that will go wrong in a window of time, in order. */
export const drawFaults = (dice: Dice, players: number, windowMs: number): readonly Fault[] =>
  [
    ...Array.from({ length: dice.between(5, 12) }, () => drawLineFault(dice, players, windowMs)),
    ...Array.from({ length: dice.between(1, 2) }, () => drawServerFault(dice, windowMs)),
  ].sort((a, b) => a.at - b.at)
