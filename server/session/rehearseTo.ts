import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Actor } from '../../shared/sim/match/command.ts'
import { isPast, type Phase } from '../../shared/sim/match/phases.ts'
import type { Session } from './Session.ts'

const HOST: Actor = { kind: 'host' }
/** Session time played in one go; other classes of the process have their turn in between. */
const MOST_TICKS = 300

/** One step ahead: what is left of the phase, or the next phase where it has no clock or does not end by itself. */
const step = async (session: Session): Promise<boolean> => {
  const { phaseLength, phaseTicks, paused } = session.latest
  if (paused) return (await session.request(HOST, { type: 'resume' })).ok
  if (phaseLength === null || phaseTicks >= phaseLength) return (await session.request(HOST, { type: 'goOn' })).ok
  session.advance(Math.min(MOST_TICKS, phaseLength - phaseTicks))
  await session.checkpoint()
  return session.storeError === null
}

/** Lets the bots play up to the start of a phase, as fast as the machine can; all of it is in the journal like anything else. */
export const rehearseTo = async (session: Session, phase: Phase): Promise<void> => {
  while (isPast(phase, session.latest.phase) && (await step(session))) await nextTurn()
}
