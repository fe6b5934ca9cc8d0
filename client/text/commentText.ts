import { inWords } from '../../shared/text/message.ts'
import type { CommentMessage } from '../../shared/views/commentary.ts'
import type { FeedLine } from '../../shared/views/publicMatch.ts'
import { pageLanguage, words } from './words.ts'

/** A line of commentary in the page's language. */
export const commentText = ({ says }: Pick<FeedLine, 'says'>): string =>
  inWords(words().commentary, JSON.parse(says) as CommentMessage, pageLanguage())
