import { loadWords } from '../../text/words.ts'

/** Loads what only instructors who grade homework need. */
export const loadGrading = async () => {
  const [page] = await Promise.all([import('./GradingPage.tsx'), loadWords(['homework'])])
  return page
}
