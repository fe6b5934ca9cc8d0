import { useState } from 'preact/hooks'
import type { MatchResults } from '../../../shared/views/resultsOf.ts'
import { LanguageSwitch } from '../../text/LanguageSwitch.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ArgumentsSection } from './ArgumentsSection.tsx'
import { ClassSection } from './ClassSection.tsx'
import { FormulaSection } from './FormulaSection.tsx'
import { StudentSection } from './StudentSection.tsx'
import { SummarySection } from './SummarySection.tsx'
import { TeamSection } from './TeamSection.tsx'

/** The whole debrief: summary, class, what it wrote, one page per team, the model, and on request the students. */
export const Debrief = ({ results }: { readonly results: MatchResults }) => {
  const [withNames, setWithNames] = useState(false)
  const text = words().print
  const { teams, tracks, predictions } = results
  return (
    <>
      <header class="paper-bar row-wrap">
        <Button onClick={() => window.print()}>{text.button}</Button>
        <label class="paper-names row">
          <input type="checkbox" checked={withNames} onChange={(event) => setWithNames(event.currentTarget.checked)} />
          <span>
            {text.names}
            <span class="caption">{text.namesGloss}</span>
          </span>
        </label>
        <p class="caption">{text.paper}</p>
        <LanguageSwitch />
      </header>
      <main class="paper">
        <SummarySection results={results} />
        {teams.length > 0 && <ClassSection results={results} />}
        <ArgumentsSection results={results} withNames={withNames} />
        {teams.map((team) => (
          <TeamSection
            key={team.id}
            team={team}
            truth={tracks.find(({ track }) => track === team.track) ?? null}
            seats={predictions.filter((seat) => seat.team === team.id)}
          />
        ))}
        <FormulaSection />
        {withNames && <StudentSection results={results} />}
      </main>
    </>
  )
}
