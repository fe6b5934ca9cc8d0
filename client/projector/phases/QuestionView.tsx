import { STAGES } from '../../../shared/content/stages.ts'
import { lessonNumbers } from '../../../shared/sim/lesson/lessonNumbers.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { scenario } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { PHASE_SHEETS } from '../phaseTable.ts'
import { TeamProgress } from './TeamProgress.tsx'
import './questionView.css'
import './tally.css'

/** With more teams than this, their list needs the space of the glosses. */
const CROWD = 10

/** The stages' names, with glosses if the teams leave space for them. */
const StageList = ({ short }: { readonly short: boolean }) => (
  <ol class={short ? 'stages stages-short' : 'stages'} aria-label={words().show.sixStages}>
    {STAGES.map((stage) => (
      <li key={stage}>
        <strong>{words().terms.stages[stage]}</strong>
        {!short && <span>{words().terms.stageGlosses[stage]}</span>}
      </li>
    ))}
  </ol>
)

/** What everyone is asked now, and how many have answered. */
export const QuestionView = ({ match }: { readonly match: MatchSnapshot }) => {
  const { question: ask, listsStages = false } = PHASE_SHEETS[match.phase]
  if (!ask) return null
  const teams = racingTeams(match.teams)
  const question = ask(lessonNumbers(scenario().tracks[teams[0]?.track ?? 'cloud']))
  const done = teams.reduce((sum, team) => sum + team.progress, 0)
  const all = teams.reduce((sum, team) => sum + team.goal, 0)
  const crowded = teams.length > CROWD
  return (
    <>
      <section class="stage-field question">
        <h2 class="question-text">{question.text}</h2>
        {listsStages && <StageList short={crowded} />}
        {question.prompts ? (
          <ul class="prompts" aria-label={words().show.prompts}>
            {question.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        ) : (
          <TeamProgress
            teams={teams}
            room={listsStages && !crowded ? 26 : 40}
            doneWord={question.done}
            label={words().show.answers}
          />
        )}
      </section>
      <section class="column tally">
        <p class="tally-number">
          {done} <span class="tally-of soft">{words().show.of(all)}</span>
        </p>
        <p class="tally-word">{question.done}</p>
        {question.hints.map((hint) => (
          <p key={hint} class="tally-hint soft">
            {hint}
          </p>
        ))}
      </section>
    </>
  )
}
