import { inWords } from '../../shared/text/message.ts'
import type { Comment } from '../../shared/views/commentary.ts'
import { pageLanguage, words } from './words.ts'

/** A line of commentary in the page's language. */
export const commentText = ({ says }: Pick<Comment, 'says'>): string =>
  inWords(words().commentary, says, pageLanguage())
