import { inWords } from '../../shared/text/message.ts'
import type { Lesson, Reason } from '../../shared/views/publicMatch.ts'
import { pageLanguage, words } from './words.ts'

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
