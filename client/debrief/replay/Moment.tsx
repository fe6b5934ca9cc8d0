import { useMemo } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import { replayAt } from '../../../shared/replay/replayAt.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { DataTable } from '../../charts/DataTable.tsx'
import { accuracyText, fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

/** The state of the class at a tick. */
export const Moment = ({ replay, tick }: { readonly replay: Replay; readonly tick: number }) => {
  const teams = useMemo(() => [...publicMatchOf(replayAt(replay, tick), []).teams], [replay, tick])
  const text = words().replay
  const racing = teams.some(({ accuracy }) => accuracy > 0)
  const ranked = teams.filter(({ rank }) => rank > 0).sort((a, b) => a.rank - b.rank)
  return (
    <section class="replay-table">
      <h2>{text.atThisMoment}</h2>
      <DataTable
        caption={text.atThisMoment}
        head={[text.team, text.place, racing ? text.accuracyNow : text.points]}
        rows={ranked.map(({ name, rank, accuracy, points }) => [
          name,
          `${rank}`,
          racing ? accuracyText(accuracy) : fixed(points),
        ])}
      />
    </section>
  )
}
