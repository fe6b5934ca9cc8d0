import { words } from '../../text/words.ts'
import { Roster } from '../panels/Roster.tsx'
import { useConsole } from '../state/useConsole.ts'
import { Arguments, ArgumentsHead } from './Arguments.tsx'
import './arguments.css'

/** The class: by team, and once students have written something also what they wrote. */
export const ClassPanel = () => {
  const { sentences, classTab, showTab } = useConsole()
  const text = words().host.argued
  if (!sentences || sentences.sentences.length === 0) return <Roster />
  const tabs = [
    { tab: 'teams', name: text.teams, count: null },
    { tab: 'arguments', name: text.tab, count: sentences.sentences.length },
  ] as const
  return (
    <div class="class-panel">
      <div class="class-head">
        <fieldset class="class-tabs">
          <legend class="visually-hidden">{text.choose}</legend>
          {tabs.map(({ tab, name, count }) => (
            <button key={tab} type="button" aria-pressed={classTab === tab} onClick={() => showTab(tab)}>
              {name} {count !== null && <span>{count}</span>}
            </button>
          ))}
        </fieldset>
        {classTab === 'arguments' && <ArgumentsHead view={sentences} />}
      </div>
      {classTab === 'arguments' ? (
        <section class="arguments" aria-label={text.label}>
          <Arguments view={sentences} />
        </section>
      ) : (
        <Roster />
      )}
    </div>
  )
}
