import { loadWords } from '../text/words.ts'

/** The bench and its texts are chunks of their own; they are fetched while the student types a name. */
export const loadPlayPage = async () => {
  const [page] = await Promise.all([
    import('./play/PlayPage.tsx'),
    loadWords(['instruments', 'play', 'remarks', 'terms']),
  ])
  return page
}
