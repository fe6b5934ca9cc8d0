import type { TeamId } from '../../../shared/sim/match/matchState.ts'
import type { Board } from '../../../shared/views/board.ts'
import { changeText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

/** The sentence below a reveal, made from its own numbers; null when the feed's line is better. */
export const boardCommentary = (
  board: Board,
  nameOf: (team: TeamId) => string,
): { text: string; team: TeamId } | null => {
  if (board.type === 'auditReveal' && board.leverage) {
    const { team, savedShare, costK } = board.leverage
    return {
      text: words().show.leverage(nameOf(team), changeText(-savedShare, 1), costK),
      team,
    }
  }
  if (board.type === 'frontierReveal') {
    const [best] = [...board.knees].sort((a, b) => a.short - b.short)
    if (!best) return null
    const name = nameOf(best.team)
    return {
      text: best.short < 0.05 ? words().show.flagOnKnee(name) : words().show.flagOff(name, best.short),
      team: best.team,
    }
  }
  if (board.type === 'podium') {
    const [first] = board.standings
    if (!first || first.fieldAccuracy === null || first.outcome === '') return null
    const text = first.outcome === 'shipped' ? words().show.ships : words().show.winsWith
    return { text: text(nameOf(first.team), first.fieldAccuracy), team: first.team }
  }
  return null
}
