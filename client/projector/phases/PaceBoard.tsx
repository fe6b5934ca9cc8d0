import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { StageMark } from '../StageMark.tsx'
import { paceView } from '../view/paceRows.ts'
import './paceBoard.css'

/** In the final run, how many teams keep the pace they signed, and each leading team's pace next to its own. */
export const PaceBoard = ({ match }: { readonly match: MatchSnapshot }) => {
  const view = paceView(match)
  if (!view || view.signed === 0) return null
  const text = words().show.pace
  return (
    <section class={view.rows.length > 0 ? 'column pace' : 'column pace pace-brief'}>
      <h2>
        {text.kept(view.kept, view.signed)} {view.rows.length > 0 && <small>{text.columns}</small>}
      </h2>
      <ul>
        {view.rows.map(({ team, real, signed, kept }) => (
          <li key={team.id} class="in-row">
            <StageMark track={team.track} />
            <span class="pace-name cut">{team.name}</span>
            <strong>{fixed(real)}</strong>
            <span class={kept ? 'pace-signed' : 'pace-signed soft'}>{fixed(signed)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
