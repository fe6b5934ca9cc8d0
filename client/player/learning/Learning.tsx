import { formIn } from '../../../shared/sim/match/learning.ts'
import { useChunk } from '../../ui/loading/useChunk.ts'
import { usePlay } from '../state/play.ts'

const loadCard = () => import('./LearningCard.tsx')

/** The questions before and after the game, in a session that asks them; loaded only there. */
export const Learning = () => {
  const { seat, phase } = usePlay()
  const { learning } = seat.value
  const form = formIn(phase.value)
  const card = useChunk(learning !== undefined && form !== null, loadCard)
  return card && learning && form ? <card.LearningCard form={form} answers={learning} /> : null
}
