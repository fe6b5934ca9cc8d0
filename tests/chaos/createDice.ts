import { deriveRandom, drawUnit } from '../../shared/sim/random.ts'

export type Dice = {
  /** From 0 up to but not including 1. */
  readonly unit: () => number
  /** A whole number between two bounds, both included. */
  readonly between: (lowest: number, highest: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(options: readonly T[]) => T
}

/** Creates independent dice for every name, so that one more throw in one place does not change the others. */
export const createDice = (seed: number, name: string): Dice => {
  let random = deriveRandom(seed, name)
  const unit = (): number => {
    const [value, next] = drawUnit(random)
    random = next
    return value
  }
  return {
    unit,
    between: (lowest, highest) => lowest + Math.floor(unit() * (highest - lowest + 1)),
    chance: (probability) => unit() < probability,
    pick: (options) => {
      const picked = options[Math.floor(unit() * options.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}
