import { setTimeout as sleep } from 'node:timers/promises'
import { answerJobs } from '../bench/load/jobs.ts'
import { createDice } from '../chaos/createDice.ts'
import { Attacker } from './Attacker.ts'
import type { AttackerKind, AttackJobs } from './AttackJobs.ts'
import { STUDENT_MOVES } from './studentMoves.ts'
import { type Known, type Move, VISITOR_MOVES } from './visitorMoves.ts'

const AT_ONCE = 24

/** The client library warns about every connection that is refused or cut. */
console.warn = () => {}
console.error = () => {}
process.on('unhandledRejection', () => {})

const movesOf = (kind: AttackerKind): readonly (readonly [string, Move])[] => {
  const visitor = Object.entries(VISITOR_MOVES)
  const student = Object.entries(STUDENT_MOVES)
  if (kind === 'visitor') return visitor
  return kind === 'student' ? student : [...visitor, ...student]
}

const attack = async ({ kind, url, address, seed, seconds, codes, ownCodes, only }: AttackJobs['attack']['ask']) => {
  const attacker = new Attacker(url, address, createDice(seed, kind))
  const visitor: Known = { codes, own: [] }
  const student: Known = { codes: ownCodes, own: [] }
  const moves = movesOf(kind).filter(([name]) => !only || only.includes(name))
  const tried: Record<string, number> = {}
  const end = performance.now() + seconds * 1000
  const oneAfterAnother = async (): Promise<void> => {
    while (performance.now() < end) {
      const [name, move] = attacker.dice.pick(moves)
      tried[name] = (tried[name] ?? 0) + 1
      await move(attacker, name in STUDENT_MOVES ? student : visitor).catch(() => attacker.count('failed'))
      // Lets the sockets of this process have their turn.
      await sleep(1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, oneAfterAnother))
  attacker.close()
  return { tried, counts: attacker.counts }
}

answerJobs<AttackJobs>({ attack })
