import { HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import { HEAVY_PLAN } from '../../../shared/sim/plan.ts'
import { project } from '../../../shared/sim/projection.ts'
import { projectionLine } from '../../../shared/sim/projectionLine.ts'
import { linePoints } from '../../charts/race/raceLine.ts'
import type { Keepsake } from '../keepsake/keepsakePage.tsx'
import type { Play } from './play.ts'

/** A student's run as the page knows it now, available once the final run is over. */
export const keepsakeOf = ({ match, team, own, rival, seat, track, board }: Play): Keepsake => {
  const plan = benchPlan(track.value, team.value.levers, 3)
  const podium = board.value.type === 'podium' ? board.value : null
  const { line, landed } = own.value
  return {
    code: match.value.code,
    student: seat.value,
    teamName: own.value.name,
    track: track.value,
    team: team.value,
    standing: team.value.standing,
    teams: match.value.teams.filter(({ rank }) => rank > 0).length,
    plan,
    spendK: project(track.value, plan).spendK,
    race: {
      own: linePoints(team.value.raceLine, []),
      rival: projectionLine(track.value, HEAVY_PLAN).map(({ week, accuracy }) => ({
        hour: week * HOURS_PER_WEEK,
        accuracy,
      })),
    },
    finalRun: {
      own: linePoints(line, landed),
      rival: rival.value ? linePoints(rival.value.line, rival.value.landed) : [],
    },
    reach: podium?.pars.find((par) => par.track === track.value.id)?.fieldAccuracy ?? null,
  }
}
