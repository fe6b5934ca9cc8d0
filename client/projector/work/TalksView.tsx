import { ROUNDS } from '../../../shared/content/constants.ts'
import { PM_REFUSALS } from '../../../shared/views/pmRefusals.ts'
import type { MatchSnapshot, TeamSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { words } from '../../text/words.ts'
import { WorkFrame } from './WorkFrame.tsx'
import type { TeamWork } from './WorkRows.tsx'

/** A bar of its full length stands for at least so many offers, so that the first one does not fill it. */
const LEAST_FULL = 6

/** What counts here is agreement: a team whose patience ran out is done, too, but has not agreed. */
const withAgreement = (team: TeamSnapshot, agreed: boolean): TeamSnapshot => ({
  ...team,
  progress: agreed ? 1 : 0,
  goal: 1,
  done: agreed,
})

/** Part 3 while teams work: rounds and patience of every team, and what the PM keeps refusing in the whole class. */
export const TalksView = ({ match }: { readonly match: MatchSnapshot }) => {
  const { board } = match
  if (board.type !== 'negotiations') return null
  const text = words().show.work.talks
  const teams = racingTeams(match.teams)
  const agreed = board.teams.filter((talk) => talk.agreed).length
  const counts = PM_REFUSALS.map((reason) => ({ reason, count: board.refused[reason] }))
  const refused = counts.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(...counts.map(({ count }) => count))
  const offers = refused + agreed
  const talkOf = ({ id }: TeamSnapshot) => board.teams.find(({ team }) => team === id)
  const workOf = (team: TeamSnapshot): TeamWork => {
    const talk = talkOf(team)
    const patience = talk?.patience ?? ROUNDS
    return { patience, text: patience > 0 ? words().show.round(talk?.round ?? 1, ROUNDS) : text.held }
  }
  return (
    <WorkFrame
      headline={offers === 0 ? text.idle : text.headline(refused, offers)}
      idle={text.idle}
      count={agreed}
      of={text.ofTeams(teams.length)}
      note={text.offers(offers)}
      teams={teams.map((team) => withAgreement(team, talkOf(team)?.agreed === true))}
      tag={text.agreed}
      workOf={workOf}
    >
      <p class="checks-title">{text.checks}</p>
      <ul class="checks">
        {counts.map(({ reason, count }) => (
          <li key={reason} class={count > 0 && count === most ? 'check check-most' : 'check'}>
            <span class="check-name cut">{text.reasons[reason]}</span>
            <span class="check-bar" aria-hidden="true">
              <span style={{ transform: `scaleX(${count / Math.max(LEAST_FULL, most)})` }} />
            </span>
            <span class="check-count">{count}</span>
          </li>
        ))}
      </ul>
    </WorkFrame>
  )
}
