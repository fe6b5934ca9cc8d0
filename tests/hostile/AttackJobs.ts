/** Who attacks: somebody without a seat, a student of another class, and one who shares the address of the class. */
export const ATTACKERS = ['visitor', 'student', 'hall'] as const
export type AttackerKind = (typeof ATTACKERS)[number]

export type AttackJobs = {
  attack: {
    ask: {
      kind: AttackerKind
      url: string
      address: string
      seed: number
      seconds: number
      /** The class that plays, whose door is locked, and the attacker's own class. */
      codes: readonly string[]
      ownCodes: readonly string[]
      /** Names of the moves to make; all when left out. */
      only?: readonly string[]
    }
    /** How often what was tried, and what became of it. */
    answer: { tried: Readonly<Record<string, number>>; counts: Readonly<Record<string, number>> }
  }
}
