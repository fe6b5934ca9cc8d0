import { STAGE_GLOSSES, STAGE_NAMES, STAGES } from '../../../shared/content/stages.ts'
import type { Phase } from '../../../shared/sim/match/phases.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../present/raceTeams.ts'
import { TeamProgress } from './TeamProgress.tsx'
import './lists.css'

type Question = {
  readonly text: string
  /** What a student has done who is done: "locked". */
  readonly done: string
  readonly hints: readonly string[]
}

/** Teams beyond which their list needs the room of the glosses. */
const CROWD = 10

const ALONE = ['Everybody predicts alone, on their own screen.', 'You can change it until the clock ends.']

const QUESTIONS: Readonly<Partial<Record<Phase, Question>>> = {
  auditLock: {
    text: 'Which of the six stages takes more than 60 % of your development time?',
    done: 'locked',
    hints: ALONE,
  },
  frontierLock: {
    text: 'The heavy model starts 5 points ahead and iterates 10x slower. Who leads in month 6, and in which week does the lead change?',
    done: 'locked',
    hints: ALONE,
  },
  reviewLock: {
    text: 'What is the most accuracy your team can reach by the deadline? Give a number and a range.',
    done: 'locked',
    hints: ALONE,
  },
  auditReflect: {
    text: 'You automated Training, yet the cycle fell only 5 %. Point at the hidden tax and say why.',
    done: 'sent',
    hints: ['One stage, one sentence.', 'Your own waterfall shows it.'],
  },
  frontierReflect: {
    text: 'The CFO wants the model with the better first day. Which three facts of your race make your case?',
    done: 'sent',
    hints: ['Three facts, one sentence.', 'They come from your own race.'],
  },
  ledger: {
    text: 'How fast did you iterate, what risk do you carry, and why is it worth it?',
    done: 'filed',
    hints: ['One ledger for the team.', 'It files itself when most of you agree.'],
  },
}

/** The stages' names; with their glosses where the teams leave room for them. */
const StageList = ({ short }: { readonly short: boolean }) => (
  <ol class={short ? 'stages stages-short' : 'stages'} aria-label="The six stages">
    {STAGES.map((stage) => (
      <li key={stage}>
        <strong>{STAGE_NAMES[stage]}</strong>
        {!short && <span>{STAGE_GLOSSES[stage]}</span>}
      </li>
    ))}
  </ol>
)

/** What everybody is asked now, and how many have answered. */
export const QuestionView = ({ match }: { readonly match: MatchSnapshot }) => {
  const question = QUESTIONS[match.phase]
  if (!question) return null
  const teams = racingTeams(match.teams)
  const done = teams.reduce((sum, team) => sum + team.progress, 0)
  const all = teams.reduce((sum, team) => sum + team.goal, 0)
  const stages = match.phase === 'auditLock'
  const crowded = teams.length > CROWD
  return (
    <>
      <section class="stage-field question">
        <h2 class="question-text">{question.text}</h2>
        {stages && <StageList short={crowded} />}
        <TeamProgress
          teams={teams}
          room={stages && !crowded ? 26 : 40}
          doneWord={question.done}
          label="Answers by team"
        />
      </section>
      <section class="column tally">
        <p class="tally-number">
          {done} <span class="tally-of">of {all}</span>
        </p>
        <p class="tally-word">{question.done}</p>
        {question.hints.map((hint) => (
          <p key={hint} class="tally-hint">
            {hint}
          </p>
        ))}
      </section>
    </>
  )
}
