import { useMemo } from 'preact/hooks'
import type { MatchState } from '../../../shared/sim/match/matchState.ts'
import { PARTS } from '../../../shared/sim/match/phases.ts'
import { secondVoteOf } from '../../../shared/views/secondVote.ts'
import { DataTable } from '../../charts/DataTable.tsx'
import { votesTable } from '../../charts/votes/secondVotes.ts'
import { words } from '../../text/words.ts'

/** Who moved where in each part that the class voted on twice; nothing without a second vote. */
export const VotesMoved = ({ last }: { readonly last: MatchState }) => {
  const votes = useMemo(() => PARTS.flatMap((part) => secondVoteOf(last, part) ?? []), [last])
  if (votes.length === 0) return null
  return (
    <section class="replay-table">
      <h2>{words().show.votes.bothVotes}</h2>
      {votes.map((one) => {
        const table = votesTable(one)
        return (
          <div key={one.part}>
            <p class="replay-note">{table.caption}</p>
            <DataTable {...table} />
          </div>
        )
      })}
    </section>
  )
}
