import { inWords } from '../../shared/text/message.ts'
import type { Lesson, Reason } from '../../shared/views/board.ts'
import { pageLanguage, words } from './words.ts'

/** Why a team placed where it did. */
export const reasonText = (reason: Reason | null): string =>
  reason ? inWords(words().remarks.reasons, reason, pageLanguage()) : ''

/** What a team can learn from its own run. */
export const lessonText = (lesson: Lesson | null): string =>
  lesson ? inWords(words().remarks.lessons, lesson, pageLanguage()) : ''

const isStall = (reason: string): reason is keyof ReturnType<typeof words>['terms']['stalls'] =>
  Object.keys(words().terms.stalls).includes(reason)

/** Why a team is stalled. */
export const stallText = (reason: string): string => (isStall(reason) ? words().terms.stalls[reason] : reason)
