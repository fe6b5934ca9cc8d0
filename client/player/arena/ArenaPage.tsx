import type { ArenaView } from '../../../shared/views/arenaViews.ts'
import { words } from '../../text/words.ts'
import { Blocks } from '../../ui/Blocks.tsx'
import { Button } from '../../ui/Button.tsx'
import { CfoFigure } from '../../ui/theme/CfoFigure.tsx'
import { PageMain } from '../shell/PageMain.tsx'
import { usePlay } from '../state/play.ts'
import { SentenceCards } from './SentenceCards.tsx'
import './arena.css'

/** What the sentences answer: the CFO's wish in Part 2, otherwise the question that everybody was asked. */
const Asked = () => {
  const { phase } = usePlay()
  const text = words().play.arena
  if (phase.value === 'frontierReveal') {
    return (
      <section class="arena-asked arena-cfo projector">
        <CfoFigure />
        <p>
          <strong>{text.cfoWants}</strong>
          <span class="caption">{text.cfo}</span>
        </p>
      </section>
    )
  }
  const question = text.questions[phase.value === 'podium' ? 'podium' : 'auditReveal']
  return (
    <section class="arena-asked projector">
      <p>
        <strong>{question}</strong>
        <span class="caption">{text.asked}</span>
      </p>
    </section>
  )
}

type ArenaPageProps = { readonly view: ArenaView; readonly onResult: () => void }

/** Two sentences of other teams: which argues better? */
export const ArenaPage = ({ view: { pair, done, goal }, onResult }: ArenaPageProps) => {
  const { act } = usePlay()
  const text = words().play.arena
  return (
    <PageMain class="arena">
      <Asked />
      <div class="arena-body">
        <div class="arena-head">
          <h2>{text.title}</h2>
          <span>{text.pairOf(Math.min(done + 1, goal), goal)}</span>
          <Blocks done={done} of={goal} />
        </div>
        {pair ? (
          <>
            <p class="opening">{text.opening}</p>
            <SentenceCards pair={pair} onChoose={(choice) => act('vote', { pair: pair.id, choice })} />
          </>
        ) : (
          <p class="arena-over" role="status">
            {done < goal ? text.waiting : text.thanks}
          </p>
        )}
        <p class="arena-foot">
          {pair && <span class="caption">{text.anonymous}</span>}
          <Button kind="quiet" onClick={onResult}>
            {text.result}
          </Button>
        </p>
      </div>
    </PageMain>
  )
}
