import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { CfoFigure } from '../../ui/theme/CfoFigure.tsx'
import { ArgumentPlate } from './ArgumentPlate.tsx'
import './argumentsView.css'

const Cfo = ({ firstDay }: Pick<MatchSnapshot['arguments'], 'firstDay'>) => (
  <aside class="column cfo">
    {firstDay && Math.round(firstDay.rival) > Math.round(firstDay.own) && (
      <p class="cfo-board">{words().show.argued.dayOne(firstDay.rival, firstDay.own)}</p>
    )}
    <CfoFigure />
    <p class="cfo-desk">
      <strong>{words().show.argued.cfo}</strong>
      <span class="soft">{words().show.argued.wanted}</span>
    </p>
  </aside>
)

/** The ledger on the tab of the plate while the CFO speaks. */
export const LedgerTab = () => (
  <svg class="ledger-tab" viewBox="0 0 28 24" aria-hidden="true">
    <path d="M14 5C10 2.5 6 2.5 2 3.5v16c4-1 8-1 12 1.5 4-2.5 8-2.5 12-1.5v-16c-4-1-8-1-12 1.5z" fill="currentColor" />
    <path d="M14 5v16" stroke="#0b0e13" stroke-width={1.6} />
  </svg>
)

/** The sentences that the host shows, the best first, and the CFO where the class argues with the CFO. */
export const ArgumentsView = ({ match }: { readonly match: MatchSnapshot }) => {
  const { phase, shown, firstDay } = match.arguments
  const { argued } = words().show
  return (
    <>
      <ol class="stage-field arguments" aria-label={argued.best}>
        {shown.map((argument, i) => (
          <ArgumentPlate
            key={argument.id}
            argument={argument}
            team={match.teams.find(({ id }) => id === argument.team)}
            first={i === 0}
            turn={shown.length - 1 - i}
          />
        ))}
      </ol>
      {phase === 'frontierReveal' ? (
        <Cfo firstDay={firstDay} />
      ) : (
        phase !== '' && (
          <aside class="column asked">
            <h2 class="soft">{argued.asked}</h2>
            <p>{argued.questions[phase]}</p>
          </aside>
        )
      )}
    </>
  )
}
