import type { Prediction, Reflection } from '../../../shared/sim/match/matchState.ts'
import { type DraftKeeper, useDraftKeeper } from './draftKeeper.ts'
import { usePlay } from './play.ts'

type Kind = Prediction['kind'] | 'reflection'
type AnswerOf<K extends Kind> = K extends Prediction['kind'] ? Extract<Prediction, { readonly kind: K }> : Reflection

const kindOf = (answer: Prediction | Reflection): Kind => ('kind' in answer ? answer.kind : 'reflection')

type DraftAnswer<T> = DraftKeeper<T | null> & {
  /** What the student had chosen before this page was opened; null for nothing. */
  readonly start: T | null
}

/** A student's own answer while they make it: it starts from their draft, and what they choose is kept until 0:00. */
export const useDraftAnswer = <K extends Kind>(kind: K, confirmed: AnswerOf<K> | null): DraftAnswer<AnswerOf<K>> => {
  const { connection, seat } = usePlay()
  const { draft } = seat.value
  const keeper = useDraftKeeper((answer: AnswerOf<K> | null) => connection.request('draftAnswer', { answer }))
  return { ...keeper, start: draft && kindOf(draft) === kind ? (draft as AnswerOf<K>) : confirmed }
}
