import { loadWords } from '../../text/words.ts'

/** Loads what only students with an assignment need. */
export const loadHomeworkPage = async () => {
  const [page] = await Promise.all([import('./HomeworkPage.tsx'), loadWords(['homework'])])
  return page
}
