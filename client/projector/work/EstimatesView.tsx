import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { words } from '../../text/words.ts'
import type { Shell } from '../../ui/boardShell.ts'
import { useRested } from '../state/useRested.ts'
import { estimateDots, estimateTalk } from '../view/estimateDots.ts'
import { EstimatePlot } from './EstimatePlot.tsx'
import { tallyOf, WorkFrame } from './WorkFrame.tsx'

/** A headline stays at least this long, so that the class can talk about it. */
const HEADLINE_MS = 20_000

type EstimatesViewProps = { readonly match: MatchSnapshot; readonly shell: Shell }

/** Part 1 while teams work: what they said that strategies save, against what those save. */
export const EstimatesView = ({ match, shell }: EstimatesViewProps) => {
  const text = words().show.work.estimates
  const teams = racingTeams(match.teams)
  const dots = estimateDots(teams)
  const newest = estimateTalk(dots)
  const talk = useRested(newest, newest ? `${newest.stage} ${newest.factor.toFixed(1)}` : '', HEADLINE_MS)
  const { steps, goal, done } = tallyOf(teams)
  const say = talk && (talk.factor > 1 ? text.over : text.under)
  const headline =
    talk && say ? say(words().terms.stages[talk.stage], Math.max(talk.factor, 1 / talk.factor)) : text.idle
  return (
    <WorkFrame
      headline={headline}
      idle={text.idle}
      count={steps}
      of={text.ofSteps(goal)}
      note={text.doneTeams(done, teams.length)}
      teams={teams}
      tag={text.tag}
      workOf={(team) => ({ text: words().show.progressOf(team.progress, team.goal) })}
    >
      <EstimatePlot dots={dots} teams={teams} stage={talk?.stage ?? null} shell={shell} />
    </WorkFrame>
  )
}
