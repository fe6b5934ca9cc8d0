import { loadWords } from '../text/words.ts'

/** The bench and its texts: chunks of their own, which the door does without. */
export const loadPlayPage = async () => {
  const [page] = await Promise.all([import('./PlayPage.tsx'), loadWords(['instruments', 'play', 'remarks', 'terms'])])
  return page
}
