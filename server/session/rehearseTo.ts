import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Actor } from '../../shared/sim/match/command.ts'
import { isPast, type Phase } from '../../shared/sim/match/phases.ts'
import type { Session } from './Session.ts'

const HOST: Actor = { kind: 'host' }
/** Ticks played without a break; other classes of the process get their turn in between. */
const MOST_TICKS = 300

/** Advances to the end of the phase, or to the next phase if this one has no clock or does not end automatically. */
const step = async (session: Session): Promise<boolean> => {
  const { phaseLength, phaseTicks, paused } = session.latest
  if (paused) return (await session.request(HOST, { type: 'resume' })).ok
  if (phaseLength === null || phaseTicks >= phaseLength) return (await session.request(HOST, { type: 'goOn' })).ok
  session.advance(Math.min(MOST_TICKS, phaseLength - phaseTicks))
  await session.checkpoint()
  return session.storeError === null
}

/** Lets bots play up to the start of a phase as fast as the machine can. The journal records it as usual. */
export const rehearseTo = async (session: Session, phase: Phase): Promise<void> => {
  while (isPast(phase, session.latest.phase) && (await step(session))) await nextTurn()
}
