import { inWords } from '../../shared/text/message.ts'
import type { CommentMessage } from '../../shared/views/commentary.ts'
import type { FeedLine, Lesson, Reason } from '../../shared/views/publicMatch.ts'
import { pageLanguage, words } from './words.ts'

/** A line of commentary in the language of the page. */
export const commentText = ({ says }: Pick<FeedLine, 'says'>): string =>
  inWords(words().commentary, JSON.parse(says) as CommentMessage, pageLanguage())

/** Why a team stands where it stands. */
export const reasonText = (reason: Reason | null): string =>
  reason ? inWords(words().remarks.reasons, reason, pageLanguage()) : ''

/** What a team can learn from its own run. */
export const lessonText = (lesson: Lesson | null): string =>
  lesson ? inWords(words().remarks.lessons, lesson, pageLanguage()) : ''

const isStall = (reason: string): reason is keyof ReturnType<typeof words>['terms']['stalls'] =>
  Object.hasOwn(words().terms.stalls, reason)

/** What a team stands still for. */
export const stallText = (reason: string): string => (isStall(reason) ? words().terms.stalls[reason] : reason)
