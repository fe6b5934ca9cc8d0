import { modelSizeLabel } from '../content/modelSize.ts'
import { STAGE_NAMES } from '../content/stages.ts'
import { TRACKS } from '../content/tracks.ts'
import { lostHours } from '../sim/constraints.ts'
import type { MatchState, Team } from '../sim/match/matchState.ts'
import { type PointsLine, type PointsSheet, rankedTeams, WORTH } from '../sim/match/points.ts'
import { ships } from '../sim/match/racing.ts'
import type { Standing } from './publicMatch.ts'
import { percent, weeks } from './wording.ts'

const LINES = Object.keys(WORTH) as PointsLine[]

/** Lines of the sheet that are known, with the share of their worth that was won. */
const shares = (sheet: PointsSheet): readonly { line: PointsLine; share: number; missed: number }[] =>
  LINES.flatMap((line) => {
    const points = sheet[line]
    return points === null ? [] : [{ line, share: points / WORTH[line], missed: WORTH[line] - points }]
  })

const pace = (iterations: number): string => `${(iterations / 26).toFixed(1)} iterations a week`

const strength = (team: Team, line: PointsLine): string => {
  const track = TRACKS[team.track]
  const ran = team.finalRun?.result
  switch (line) {
    case 'finalRun':
      return ran
        ? `Shipped ${pace(ran.iterations)}, ${weeks(ran.stalledHours)} lost to stalls. Field: ${percent(ran.fieldAccuracy)}`
        : 'Delivered what was agreed'
    case 'race': {
      const raced = team.race?.result
      const passed = raced?.passedWeek
      return raced && passed !== null && passed !== undefined
        ? `Passed Big Model Inc. in week ${Math.floor(passed) + 1} and finished at ${percent(raced.fieldAccuracy)}`
        : `Finished the race at ${percent(raced?.fieldAccuracy ?? 0)}`
    }
    case 'proof': {
      const round = team.negotiation.offers.at(-1)?.round ?? 1
      return `Proved 99 % out of reach in round ${round}, every term right`
    }
    case 'leverage':
      return `Found the leverage: ${STAGE_NAMES[track.taxStage]} first, most hours saved per k$`
    case 'bottleneck':
      return `Pointed at ${STAGE_NAMES[track.taxStage]}, the true bottleneck`
    case 'knee':
      return `Planted the flag on the knee, at ${modelSizeLabel(track, team.flag?.shrinkDecades ?? 0)}`
    case 'auditLock':
    case 'frontierLock':
    case 'reviewLock':
      return 'Knew what they knew: the best predictions'
  }
}

const lesson = (team: Team, line: PointsLine): string => {
  const track = TRACKS[team.track]
  const tax = STAGE_NAMES[track.taxStage]
  const ran = team.finalRun?.result
  switch (line) {
    case 'finalRun': {
      const lost = lostHours(team.finalRun?.lane.plan.gates ?? [])
      if (ran && !ships(ran.fieldAccuracy, team.negotiation.pmTarget)) {
        return `You delivered ${percent(ran.fieldAccuracy)} and had promised ${percent(team.negotiation.pmTarget)}: agree what your plan can reach, with a margin.`
      }
      return lost > 500
        ? `Constraints cost you ${weeks(lost)}. Gates 1, 3 and 4 find all three for 2.9 weeks.`
        : `${tax} is 65 % of your cycle: the hours it gives back become iterations.`
    }
    case 'race':
      return `In the race you ran ${pace(team.race?.result?.iterations ?? 0)}: each one was a chance to learn, as long as it carried signal.`
    case 'proof':
      return 'Read each term of the proof from your own plan: one borrowed number and the argument falls.'
    case 'leverage':
      return `Most leverage is hours saved per k$, and it sits in ${tax}.`
    case 'bottleneck':
      return `${tax} takes 65 % of your cycle: ${track.tax}.`
    case 'knee':
      return 'Past the knee a smaller model runs more iterations and learns from fewer of them.'
    case 'frontierLock':
      return 'The team that starts 5 points behind leads from about week 8: many small gains compound.'
    case 'auditLock':
    case 'reviewLock':
      return 'Confidence is a claim too: a sure, wrong prediction costs the most.'
  }
}

const outcomeOf = (state: MatchState, team: Team): Standing['outcome'] => {
  const result = team.finalRun?.result
  if (
    !result ||
    (state.phase !== 'finalRun' && state.phase !== 'ledger' && state.phase !== 'podium' && state.phase !== 'debrief')
  )
    return ''
  return ships(result.fieldAccuracy, team.negotiation.pmTarget) ? 'shipped' : 'busted'
}

const computeStandings = (state: MatchState): readonly Standing[] =>
  rankedTeams(state).map(({ team, points, rank }) => {
    const lines = shares(points)
    const best = lines.toSorted((a, b) => b.share - a.share || WORTH[b.line] - WORTH[a.line])[0]
    const worst = lines.toSorted((a, b) => b.missed - a.missed)[0]
    return {
      rank,
      team: team.id,
      points: points.total,
      parts: points.parts,
      fieldAccuracy: team.finalRun?.result?.fieldAccuracy ?? team.race?.result?.fieldAccuracy ?? null,
      outcome: outcomeOf(state, team),
      target: team.negotiation.offers.length > 0 || team.finalRun ? team.negotiation.pmTarget : null,
      reason: best ? strength(team, best.line) : '',
      lesson: worst ? lesson(team, worst.line) : '',
    }
  })

const known = new WeakMap<MatchState, readonly Standing[]>()

/**
 * The table of points with the reason for each place and the one thing each team can learn. States are immutable and each
 * team asks for its own row, so the table of a state is made once.
 */
export const standings = (state: MatchState): readonly Standing[] => {
  const made = known.get(state) ?? computeStandings(state)
  known.set(state, made)
  return made
}
