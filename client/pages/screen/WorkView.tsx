import type { Phase } from '../../../shared/sim/match/phases.ts'
import type { Board } from '../../../shared/views/publicMatch.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../present/raceTeams.ts'
import { NegotiationRows } from './NegotiationRows.tsx'
import { TeamProgress } from './TeamProgress.tsx'
import './lists.css'

type WorkPhase = Extract<Phase, 'auditWork' | 'frontierWork' | 'reviewWork'>

const STEPS: Readonly<Record<WorkPhase, readonly string[]>> = {
  auditWork: [
    'Try five different strategies',
    'Find the stage that eats the cycle',
    'File it with the strategy that saves most per k$',
  ],
  frontierWork: ['Try fifteen different plans', 'Look for the knee: speed without signal', 'Plant your flag there'],
  reviewWork: [
    'Open gates, automate, choose a size',
    'Offer what your own plan can reach',
    'Prove that 99 % is out of reach',
  ],
}

const isWork = (phase: string): phase is WorkPhase => phase in STEPS

/** How far every team is on its bench. */
export const WorkView = ({ match, board }: { readonly match: MatchSnapshot; readonly board: Board }) => {
  const teams = racingTeams(match.teams)
  const steps = isWork(match.phase) ? STEPS[match.phase] : []
  const done = teams.filter((team) => team.done).length
  return (
    <>
      <section class="stage-field">
        {board.type === 'negotiations' ? (
          <NegotiationRows teams={teams} board={board} />
        ) : (
          <TeamProgress
            teams={teams}
            room={68}
            doneWord={match.phase === 'frontierWork' ? 'flag' : 'filed'}
            label="Progress by team"
          />
        )}
      </section>
      <section class="column tally">
        <p class="tally-number">
          {done} <span class="tally-of">of {teams.length}</span>
        </p>
        <p class="tally-word">teams done</p>
        <ol class="tally-steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </>
  )
}
