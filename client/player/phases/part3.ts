import { withArena } from '../arena/withArena.tsx'
import { FinalRun } from './FinalRun.tsx'
import { LedgerPhase } from './LedgerPhase.tsx'
import { PodiumPhase } from './PodiumPhase.tsx'
import { ReviewLock } from './ReviewLock.tsx'
import { ReviewWork } from './ReviewWork.tsx'

/** Part 3, the podium and the debrief. */
export const BODIES = {
  reviewLock: ReviewLock,
  reviewAgain: ReviewLock,
  reviewWork: ReviewWork,
  finalRun: FinalRun,
  ledger: LedgerPhase,
  podium: withArena(PodiumPhase),
  debrief: PodiumPhase,
}
