import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { scenario } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import type { Shell } from '../../ui/boardShell.ts'
import { shareRight } from '../view/callLines.ts'
import { CallsPlot } from './CallsPlot.tsx'
import { tallyOf, WorkFrame } from './WorkFrame.tsx'

type CallsViewProps = { readonly match: MatchSnapshot; readonly shell: Shell }

/** With fewer calls, their share says nothing yet. */
const LEAST_CALLS = 5

/** Part 2 while teams work: how many trials they have run, and the share of calls that were right. */
export const CallsView = ({ match, shell }: CallsViewProps) => {
  const text = words().show.work.calls
  const teams = racingTeams(match.teams)
  const { steps, goal, done } = tallyOf(teams)
  const share = shareRight(teams)
  const all = teams.reduce((sum, { calls }) => sum + calls.length, 0)
  return (
    <WorkFrame
      headline={share === null || all < LEAST_CALLS ? text.idle : text.headline(share)}
      idle={text.idle}
      count={steps}
      of={text.ofSteps(goal)}
      note={text.doneTeams(done, teams.length)}
      teams={teams}
      tag={text.tag}
      workOf={(team) => ({ text: words().show.progressOf(team.progress, team.goal) })}
    >
      <CallsPlot teams={teams} lastTrial={scenario().presets[match.preset].trialsToFlag} shell={shell} />
    </WorkFrame>
  )
}
