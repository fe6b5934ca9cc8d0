import type { TeamId } from '../../shared/sim/match/matchState.ts'
import type { Board } from '../../shared/views/publicMatch.ts'
import { accuracyText, changeText } from './boardFormat.ts'

/** The sentence a reveal stands under, made from its own numbers; null where the feed has the better one. */
export const boardCommentary = (
  board: Board,
  nameOf: (team: TeamId) => string,
): { text: string; team: TeamId } | null => {
  if (board.type === 'auditReveal' && board.leverage) {
    const { team, savedShare, costK } = board.leverage
    return {
      text: `${nameOf(team)} find the leverage: ${changeText(-savedShare, 1)} for ${Math.round(costK)} k$.`,
      team,
    }
  }
  if (board.type === 'frontierReveal') {
    const [best] = [...board.knees].sort((a, b) => a.short - b.short)
    if (!best) return null
    return {
      text: `${nameOf(best.team)} flag ${best.short < 0.05 ? 'the knee' : `${best.short.toFixed(1)} points off the knee`}.`,
      team: best.team,
    }
  }
  if (board.type === 'podium') {
    const [first] = board.standings
    if (!first || first.fieldAccuracy === null || first.outcome === '') return null
    const field = accuracyText(first.fieldAccuracy)
    const text =
      first.outcome === 'shipped'
        ? `${nameOf(first.team)} ship at ${field} in the field, the PM agrees.`
        : `${nameOf(first.team)} win with ${field} in the field.`
    return { text, team: first.team }
  }
  return null
}
