import { reportFault } from '../net/faults.ts'
import { loadWords } from '../text/words.ts'

/** Loads the workbench and its texts, which the join page does without, in separate chunks; its later parts follow. */
export const loadPlayPage = async () => {
  const [page] = await Promise.all([
    import('./PlayPage.tsx'),
    loadWords(['instruments', 'lead', 'play', 'remarks', 'terms']),
  ])
  page.loadBodies().catch(reportFault)
  return page
}
