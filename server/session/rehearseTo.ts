import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Actor } from '../../shared/sim/match/command.ts'
import { isPast, type Phase } from '../../shared/sim/match/phases.ts'
import type { Session } from './Session.ts'

const HOST: Actor = { kind: 'host' }
/** Session time played in one go; other classes of the process have their turn in between. */
const MOST_TICKS = 300

/** One step ahead: what is left of the phase, or the next phase where it has no clock or does not end by itself. */
const step = (session: Session): boolean => {
  const { phaseLength, phaseTicks, paused } = session.latest
  if (paused) return session.submit(HOST, { type: 'resume' }).ok
  if (phaseLength === null || phaseTicks >= phaseLength) return session.submit(HOST, { type: 'goOn' }).ok
  session.advance(Math.min(MOST_TICKS, phaseLength - phaseTicks))
  return session.storeError === null
}

/** Lets the bots play up to the start of a phase, as fast as the machine can; all of it is in the journal like anything else. */
export const rehearseTo = async (session: Session, phase: Phase): Promise<void> => {
  while (isPast(phase, session.latest.phase) && step(session)) await nextTurn()
}
