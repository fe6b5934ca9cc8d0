import type { Phase } from '../../shared/sim/match/phases.ts'
import { loadWords } from '../text/words.ts'
import { loadPhase } from './phases/later.ts'

/** Loads the workbench, its texts and what fills it in a phase, which the join page does without, in separate chunks. */
export const loadPlayPage = async (phase: Phase = 'lobby') => {
  const [page] = await Promise.all([
    import('./PlayPage.tsx'),
    loadWords(['instruments', 'lead', 'play', 'remarks', 'terms']),
    loadPhase(phase),
  ])
  return page
}
