import { useMemo } from 'preact/hooks'
import { type MeanScore, predictionScores } from '../../../shared/replay/predictionScores.ts'
import type { MatchState } from '../../../shared/sim/match/matchState.ts'
import { DataTable } from '../../charts/DataTable.tsx'
import { fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

/** How good the predictions were, for the whole class and by team. */
export const PredictionTable = ({ last }: { readonly last: MatchState }) => {
  const scores = useMemo(() => predictionScores(last), [last])
  const text = words().replay
  const shown = ({ mean }: MeanScore, decimals: number): string => (mean === null ? text.nobody : fixed(mean, decimals))
  return (
    <section class="replay-table">
      <h2>{text.predictions}</h2>
      <p class="replay-note">{text.scoreNote}</p>
      <DataTable
        caption={text.predictions}
        head={[text.team, text.scores.bottleneck, text.scores.leader, text.scores.reach]}
        rows={scores.map(({ team, bottleneck, leader, reach }) => [
          last.teams.find(({ id }) => id === team)?.name ?? text.theClass,
          shown(bottleneck, 2),
          shown(leader, 2),
          shown(reach, 1),
        ])}
      />
    </section>
  )
}
