import { ROUNDS } from '../../../shared/content/constants.ts'
import type { Board } from '../../../shared/views/board.ts'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { StageMark } from '../StageMark.tsx'
import type { Duel } from '../view/boardDuel.ts'
import { listLayout } from '../view/boardProgress.ts'
import { listStyle } from './TeamProgress.tsx'
import './teamProgress.css'
import './negotiationRows.css'

type NegotiationRowsProps = {
  readonly teams: readonly TeamSnapshot[]
  readonly board: Extract<Board, { type: 'negotiations' }>
}

const ROOM_UNITS = 68

/** Patience as a candle that burns down by a third with every refusal. */
export const Candle = ({ patience }: { readonly patience: number }) => {
  const height = 3 + (15 * Math.max(0, patience)) / ROUNDS
  return (
    <svg class="candle" viewBox="0 0 12 28" role="img" aria-label={words().show.patience(patience, ROUNDS)}>
      <rect x={3} y={28 - height} width={6} height={height} fill="#f5f0e3" />
      {patience > 0 && <path d={`M6 ${17 - height}c3 4 3 8 0 9c-3 -1 -3 -5 0 -9z`} fill="#f0e442" />}
    </svg>
  )
}

const statusOf = ({ agreed, offered, pmTarget, patience }: Duel): string => {
  if (agreed) return words().show.agreedTo(pmTarget)
  if (patience <= 0) return words().show.heldTo(pmTarget)
  return offered === null ? words().show.noOffer : words().show.offered(offered)
}

/** Every team's negotiation with the PM: the round, the patience left, and its state. */
export const NegotiationRows = ({ teams, board }: NegotiationRowsProps) => {
  const layout = listLayout(board.teams.length, ROOM_UNITS)
  const brief = layout.columns > 1
  return (
    <ul class="progress talks" aria-label={words().show.talks} style={listStyle(layout)}>
      {board.teams.map((duel) => {
        const team = teams.find(({ id }) => id === duel.team)
        if (!team) return null
        return (
          <li key={duel.team} class="progress-row in-row">
            <StageMark track={team.track} />
            <span class="progress-name cut">{team.name}</span>
            <Candle patience={duel.patience} />
            {!brief && <span class="progress-count talk-round soft">{words().show.round(duel.round, ROUNDS)}</span>}
            <span class={duel.agreed ? 'talk-status inverse' : 'talk-status'}>{statusOf(duel)}</span>
          </li>
        )
      })}
    </ul>
  )
}
