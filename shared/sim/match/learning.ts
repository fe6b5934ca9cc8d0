import { FORMS, type FormId, NO_LEARNING, type OptionId, type QuestionId } from '../../content/learningIds.ts'
import { findSeat, replaceSeat } from './lookup.ts'
import type { MatchState, SeatId } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import type { Phase } from './phases.ts'

/** The form that a phase asks: one before anything was played, the other after everything. */
export const formIn = (phase: Phase): FormId | null =>
  phase === 'lobby' ? FORMS[0] : phase === 'debrief' ? FORMS[1] : null

/** Keeps a student's answer; it can be changed until the phase is over, and earns no points. */
export const answerQuestion = (
  state: MatchState,
  by: SeatId,
  { question, option }: { readonly question: QuestionId; readonly option: OptionId },
): Outcome => {
  const form = formIn(state.phase)
  const seat = findSeat(state, by)
  if (!seat) return reject('unknownSeat')
  if (!state.settings.learning || !form) return reject('wrongPhase')
  const answers = seat.learning ?? NO_LEARNING
  if (answers[form][question] === option) return accept(state)
  const learning = { ...answers, [form]: { ...answers[form], [question]: option } }
  return accept(replaceSeat(state, { ...seat, learning }))
}
