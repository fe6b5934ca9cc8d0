import { MOST_SHOWN } from '../../../shared/sim/match/arena.ts'
import type { SentenceId } from '../../../shared/sim/match/matchState.ts'
import type { ArgumentsView } from '../../../shared/views/arenaViews.ts'
import { words } from '../../text/words.ts'
import { useConsole } from '../state/useConsole.ts'
import { ArgumentRow } from './ArgumentRow.tsx'
import './arguments.css'

/** Sentences to look at come first, then the ranked ones, then those the host has hidden. */
const ORDER = { held: 0, open: 1, hidden: 2 } as const

/** Everything the class wrote, with its votes. */
export const Arguments = ({ view }: { readonly view: ArgumentsView }) => {
  const { match, send } = useConsole()
  const text = words().host.argued
  const onProjector = match.scene === 'arguments' ? view.shown : []
  const show = (sentenceIds: readonly SentenceId[]) => void send('showSentences', { sentenceIds })
  const rows = [...view.ranking].sort((a, b) => ORDER[a.status] - ORDER[b.status])
  return (
    <>
      <table class="arguments-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words().host.roster.manageHead}</span>
            </th>
            <th scope="col">{text.sentence}</th>
            <th scope="col">{text.pairsWon}</th>
            <th scope="col">{text.projector}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((standing) => {
            const sentence = view.sentences.find(({ id }) => id === standing.id)
            if (!sentence) return null
            return (
              <ArgumentRow
                key={standing.id}
                sentence={sentence}
                standing={standing}
                onScreen={onProjector.includes(standing.id)}
                onShow={() => show([...onProjector.slice(1 - MOST_SHOWN), standing.id])}
                onTakeDown={() => show(onProjector.filter((id) => id !== standing.id))}
              />
            )
          })}
        </tbody>
      </table>
      <p class="caption arguments-note">{text.note}</p>
    </>
  )
}

/** How many have voted, and the button that shows the best sentences at once. */
export const ArgumentsHead = ({ view }: { readonly view: ArgumentsView }) => {
  const { match, send } = useConsole()
  const text = words().host.argued
  const best = view.ranking.filter(({ rank }) => rank !== null && rank <= MOST_SHOWN).map(({ id }) => id)
  const shows = match.scene === 'arguments' && best.length > 0 && best.every((id) => view.shown.includes(id))
  const { count, by, of } = view.votes
  return (
    <>
      <span class="caption arguments-votes">{text.votes(count, by, of)}</span>
      <button
        type="button"
        class="arguments-top pick"
        disabled={best.length === 0}
        onClick={() => void send('showSentences', { sentenceIds: shows ? [] : best })}
      >
        {shows ? text.takeDown : best.length > 1 ? text.showTop(best.length) : text.showOne}
      </button>
    </>
  )
}
