import { STAGES } from '../../../shared/content/stages.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import type { Board } from '../../../shared/views/board.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { percentText } from '../../text/numbers.ts'
import { trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { laneFill } from '../StageDefs.tsx'
import { StageMark } from '../StageMark.tsx'
import { auditHeadline, rightVotes, stageTotals, voteRows } from '../view/boardAudit.ts'
import { AuditWaterfall } from './AuditWaterfall.tsx'
import './auditReveal.css'

type AuditReveal = Extract<Board, { type: 'auditReveal' }>

type VotesProps = { readonly count: number; readonly track: TrackId; readonly right: boolean }

const Votes = ({ count, track, right }: VotesProps) => {
  const rows = voteRows(count, right ? 1 : 2)
  const look = right ? 'own' : 'hollow'
  if (!rows) {
    return (
      <span class="votes votes-many in-row" aria-hidden="true">
        <StageMark track={track} look={look} />
        <strong>{count}</strong>
      </span>
    )
  }
  return (
    <span class="votes" aria-hidden="true">
      {rows.map((marks, row) => (
        <span key={row} class="votes-row">
          {Array.from({ length: marks }, (_, i) => (
            <StageMark key={i} track={track} look={look} />
          ))}
        </span>
      ))}
    </span>
  )
}

/** The tracks in the order in which their waterfalls are shown: that of the first to find the leverage comes first. */
const waterfallTracks = (board: AuditReveal, match: MatchSnapshot): TrackId[] => {
  const winner = match.teams.find(({ id }) => id === board.leverage?.team)?.track
  const tracks = board.votes.map(({ track }) => track)
  return winner ? [winner, ...tracks.filter((track) => track !== winner)] : tracks
}

/** The class's predictions, then the truth for each track. */
export const AuditRevealView = ({ match }: { readonly match: MatchSnapshot }) => {
  const { board } = match
  if (board.type !== 'auditReveal') return null
  const text = words().show.reveals.audit
  const totals = stageTotals(board.votes)
  const { stage: most } = auditHeadline(board.votes)
  return (
    <div class="audit-reveal">
      <table class="matrix">
        <thead>
          <tr class="matrix-totals">
            <th scope="row">{text.votes}</th>
            {STAGES.map((stage, i) => (
              <td key={stage} class={stage === most ? 'matrix-most' : ''}>
                {totals[i]}
              </td>
            ))}
          </tr>
          <tr class="matrix-stages">
            <th scope="row">{text.stage}</th>
            {STAGES.map((stage) => (
              <th key={stage} scope="col" class={stage === most ? 'matrix-most' : ''}>
                {text.stages[stage]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.votes.map((votes) => {
            const { right, all } = rightVotes(votes)
            return (
              <tr key={votes.track} class="matrix-row">
                <th scope="row">
                  <span class="matrix-track in-row">
                    <StageMark track={votes.track} />
                    <span>
                      <strong>{trackName(votes.track)}</strong>
                      <span class="matrix-right soft">{text.rightOf(right, all)}</span>
                    </span>
                  </span>
                </th>
                {STAGES.map((stage, i) => {
                  const count = votes.counts[i] ?? 0
                  const truth = stage === votes.truth
                  return (
                    <td key={stage} style={{ '--turn': String(i) }}>
                      <span class={truth ? 'cell cell-truth' : 'cell'}>
                        {truth && (
                          <svg class="ground" aria-hidden="true">
                            <rect width="100%" height="100%" fill={laneFill(votes.track)} />
                          </svg>
                        )}
                        <Votes count={count} track={votes.track} right={truth} />
                        {truth && <strong class="cell-share">{percentText(votes.share)}</strong>}
                        <span class="visually-hidden">{truth ? text.votesForTruth(count) : text.votesFor(count)}</span>
                      </span>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p class="matrix-legend in-row soft" aria-hidden="true">
        <StageMark track="cloud" /> {text.right} <StageMark track="cloud" look="hollow" /> {text.wrong}{' '}
        <span class="legend-truth" /> {text.truth}
      </p>
      <AuditWaterfall tracks={waterfallTracks(board, match)} />
    </div>
  )
}
