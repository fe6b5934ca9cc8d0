import { WEEKS } from '../content/constants.ts'
import { PROOF_TERMS } from '../content/proof.ts'
import type { Track } from '../content/tracks.ts'
import { lostHours } from '../sim/constraints.ts'
import { lessonNumbers } from '../sim/lesson/lessonNumbers.ts'
import { trackOf } from '../sim/match/lookup.ts'
import type { MatchState, Team } from '../sim/match/matchState.ts'
import { isPast } from '../sim/match/phases.ts'
import { bestProof, type PointsLine, type PointsSheet, rankedTeams, WORTH } from '../sim/match/points.ts'
import { ships } from '../sim/match/racing.ts'
import { onceFor } from '../sim/onceFor.ts'
import type { Lesson, Reason, Standing } from './board.ts'

const LINES = Object.keys(WORTH) as PointsLine[]

/** The known lines of the points sheet, each with the share of its worth that the team earned. */
const shares = (sheet: PointsSheet): readonly { line: PointsLine; share: number; missed: number }[] =>
  LINES.flatMap((line) => {
    const points = sheet[line]
    return points === null ? [] : [{ line, share: points / WORTH[line], missed: WORTH[line] - points }]
  })

const proved = (team: Team): Reason => {
  const best = bestProof(team)
  const terms = PROOF_TERMS.length
  return ['proved', best?.round ?? 1, Math.round((best?.proofShare ?? 0) * (terms + 1)) - 1, terms]
}

const strength = (track: Track, team: Team, line: PointsLine): Reason => {
  const ran = team.finalRun?.result
  switch (line) {
    case 'finalRun':
      return ran ? ['shippedPace', ran.iterations, ran.stalledHours, ran.fieldAccuracy] : ['delivered']
    case 'race': {
      const raced = team.race?.result
      const passed = raced?.passedWeek
      return raced && passed !== null && passed !== undefined
        ? ['passedRival', Math.floor(passed) + 1, raced.fieldAccuracy]
        : ['finishedRace', raced?.fieldAccuracy ?? 0]
    }
    case 'proof':
      return proved(team)
    case 'commitment':
      return ['kept', team.ledger?.pace ?? 0]
    case 'estimates':
      return ['estimated', team.moves.filter(({ credit }) => credit > 0).length]
    case 'calls':
      return ['called', team.trials.filter(({ right }) => right).length]
    case 'leverage':
      return ['leverage', track.taxStage]
    case 'bottleneck':
      return ['bottleneck', track.taxStage]
    case 'knee':
      return ['knee', track.parameters * 10 ** -(team.flag?.shrinkDecades ?? 0)]
    case 'auditLock':
    case 'frontierLock':
    case 'reviewLock':
      return ['predicted']
  }
}

const lesson = (track: Track, team: Team, line: PointsLine): Lesson => {
  const { behind, week, taxShare, gatedHours } = lessonNumbers(track)
  const ran = team.finalRun?.result
  switch (line) {
    case 'finalRun': {
      const lost = lostHours(track, team.finalRun?.lane.plan.gates ?? [])
      if (ran && !ships(ran.fieldAccuracy, team.negotiation.pmTarget)) {
        return ['promise', ran.fieldAccuracy, team.negotiation.pmTarget]
      }
      return lost > 500 ? ['constraints', lost, gatedHours] : ['taxStage', track.taxStage, taxShare]
    }
    case 'race':
      return ['race', team.race?.result?.iterations ?? 0]
    case 'proof':
      return ['proof']
    case 'leverage':
      return ['leverage', track.taxStage]
    case 'bottleneck':
      return ['bottleneck', track.taxStage, taxShare, track.tax]
    case 'commitment':
      return ['commitment', team.ledger?.pace ?? null, (team.finalRun?.result?.iterations ?? 0) / WEEKS]
    case 'estimates':
      return ['estimates', track.taxStage]
    case 'calls':
      return ['calls']
    case 'knee':
      return ['knee']
    case 'frontierLock':
      return ['compound', behind, week]
    case 'auditLock':
    case 'reviewLock':
      return ['confidence']
  }
}

const outcomeOf = (state: MatchState, team: Team): Standing['outcome'] => {
  const result = team.finalRun?.result
  if (!result || !isPast(state.phase, 'reviewWork')) return ''
  return ships(result.fieldAccuracy, team.negotiation.pmTarget) ? 'shipped' : 'busted'
}

const computeStandings = (state: MatchState): readonly Standing[] =>
  rankedTeams(state).map(({ team, points, rank }) => {
    const lines = shares(points)
    const best = [...lines].sort((a, b) => b.share - a.share || WORTH[b.line] - WORTH[a.line])[0]
    const worst = [...lines].sort((a, b) => b.missed - a.missed)[0]
    return {
      rank,
      team: team.id,
      points: points.total,
      parts: points.parts,
      fieldAccuracy: team.finalRun?.result?.fieldAccuracy ?? team.race?.result?.fieldAccuracy ?? null,
      outcome: outcomeOf(state, team),
      target: team.negotiation.offers.length > 0 || team.finalRun ? team.negotiation.pmTarget : null,
      reason: best ? strength(trackOf(state, team), team, best.line) : null,
      lesson: worst ? lesson(trackOf(state, team), team, worst.line) : null,
    }
  })

/**
 * Returns the points table with the reason for each team's place and one lesson each. It is computed once per state,
 * because every team asks for its own row.
 */
export const standings = onceFor(computeStandings)
