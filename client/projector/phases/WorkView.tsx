import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { words } from '../../text/words.ts'
import { PHASE_SHEETS } from '../phaseTable.ts'
import { NegotiationRows } from './NegotiationRows.tsx'
import { TeamProgress } from './TeamProgress.tsx'
import './tally.css'

/** How far every team is in the phase. */
export const WorkView = ({ match }: { readonly match: MatchSnapshot }) => {
  const text = words().show
  const teams = racingTeams(match.teams)
  const { board } = match
  const work = PHASE_SHEETS[match.phase].work?.()
  const done = teams.filter((team) => team.done).length
  return (
    <>
      <section class="stage-field">
        {board.type === 'negotiations' ? (
          <NegotiationRows teams={teams} board={board} />
        ) : (
          <TeamProgress teams={teams} room={68} doneWord={work?.done ?? ''} label={text.progress} />
        )}
      </section>
      <section class="column tally">
        <p class="tally-number">
          {done} <span class="tally-of soft">{text.of(teams.length)}</span>
        </p>
        <p class="tally-word">{text.teamsDone}</p>
        <ol class="tally-steps soft">
          {work?.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </>
  )
}
