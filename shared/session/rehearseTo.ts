import type { Actor } from '../sim/match/command.ts'
import { isPast, type Phase } from '../sim/match/phases.ts'
import type { Session } from './Session.ts'

const HOST: Actor = { kind: 'host' }
/** Ticks played without a break: as many as take about this long, so that other classes get their turn in between. */
const SLICE_MS = 8
const MOST_TICKS = 300
const FEWEST_TICKS = 10

/** Does a piece of work when it is its turn. */
export type TakeTurn = <T>(work: () => T) => Promise<T>

/** Advances to the end of the phase, or to the next phase if this one has no clock or does not end automatically. */
const step = async (
  session: Session,
  takeTurn: TakeTurn,
  now: () => number,
  slice: { ticks: number },
): Promise<boolean> => {
  const { phaseLength, phaseTicks, paused } = session.latest
  if (paused) return (await session.request(HOST, { type: 'resume' })).ok
  if (phaseLength === null || phaseTicks >= phaseLength) return (await session.request(HOST, { type: 'goOn' })).ok
  const ticks = Math.min(slice.ticks, phaseLength - phaseTicks)
  await takeTurn(() => {
    const began = now()
    session.advance(ticks)
    const wanted = (ticks * SLICE_MS) / Math.max(0.1, now() - began)
    slice.ticks = Math.round(Math.max(FEWEST_TICKS, Math.min(MOST_TICKS, wanted)))
  })
  await session.checkpoint()
  return session.storeError === null
}

/**
 * Lets bots play up to the start of a phase as fast as the machine can, by a clock in ms. The journal records it as
 * usual.
 */
export const rehearseTo = async (
  session: Session,
  phase: Phase,
  takeTurn: TakeTurn,
  now: () => number,
): Promise<void> => {
  const slice = { ticks: FEWEST_TICKS }
  while (isPast(phase, session.latest.phase) && (await step(session, takeTurn, now, slice)));
}
