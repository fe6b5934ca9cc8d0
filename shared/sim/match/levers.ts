import { LEVER_STEP, MAX_SHRINK_DECADES } from '../../content/constants.ts'
import { changeLanePlan } from '../lane.ts'
import { isOverBudget } from '../money.ts'
import { replaceTeam, trackOf } from './lookup.ts'
import type { LeverName, Levers, MatchState, SeatId, Team } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import { PHASE_RULES } from './phaseTable.ts'
import { benchPlan } from './teamPlan.ts'

export const MAX_ITERATIONS = 5000
/** Release batching a team can choose in Part 1. */
export const MAX_BATCH = 20

const isStep = (value: number, max: number): boolean =>
  value >= 0 && value <= max && Math.abs(value / LEVER_STEP - Math.round(value / LEVER_STEP)) < 1e-6

const isWhole = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max

const inRange = (levers: Levers): boolean =>
  isStep(levers.shrinkDecades, MAX_SHRINK_DECADES) &&
  isStep(levers.verification, 1) &&
  isWhole(levers.changesPerRelease, 1, MAX_BATCH) &&
  (levers.iterations === null || isWhole(levers.iterations, 1, MAX_ITERATIONS)) &&
  levers.automation.length === 6 &&
  levers.automation.every((level) => isWhole(level, 0, 2)) &&
  new Set(levers.gates).size === levers.gates.length &&
  levers.gates.every((gate) => isWhole(gate, 1, 5))

/** Steps come over the wire as decimals; 0.30000000000000004 and 0.3 are the same setting. */
const onStep = (value: number): number => Math.round(Math.round(value / LEVER_STEP) * LEVER_STEP * 100) / 100

const settled = (levers: Levers): Levers => ({
  ...levers,
  shrinkDecades: onStep(levers.shrinkDecades),
  verification: onStep(levers.verification),
  gates: [...levers.gates].sort((a, b) => a - b),
})

const changedLevers = (before: Levers, after: Levers): readonly LeverName[] =>
  (Object.keys(before) as LeverName[]).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))

/** A lane under way takes the bench's plan up at its next iteration. */
const steered = (state: MatchState, team: Team): Team => {
  if (state.phase !== 'frontierRace' || !team.race || !state.race) return team
  const track = trackOf(state, team)
  const plan = benchPlan(track, team.levers, 2)
  const lane = changeLanePlan(track, team.race.lane, state.race.world, plan, state.race.hour)
  return { ...team, race: { ...team.race, lane } }
}

/** Puts a bench to new settings and remembers who did it. */
export const moveLevers = (state: MatchState, team: Team, by: SeatId, wanted: Partial<Levers>): Outcome => {
  const merged = { ...team.levers, ...wanted }
  if (!inRange(merged)) return reject('outOfRange')
  const levers = settled(merged)
  if (isOverBudget(trackOf(state, team), levers)) return reject('overBudget')
  const changed = changedLevers(team.levers, levers)
  if (changed.length === 0) return accept(state)
  const moved = Object.fromEntries(changed.map((name) => [name, { seat: by, tick: state.tick }]))
  const next = steered(state, {
    ...team,
    levers,
    movedBy: { ...team.movedBy, ...moved },
    lastAction: { seat: by, type: 'setLevers', tick: state.tick },
  })
  return accept(replaceTeam(state, next), { type: 'leversMoved', team: team.id })
}

export const setLevers = (state: MatchState, team: Team, by: SeatId, wanted: Partial<Levers>): Outcome => {
  const open = PHASE_RULES[state.phase].levers ?? []
  if (open.length === 0) return reject('wrongPhase')
  if (team.negotiation.agreed) return reject('alreadyAgreed')
  if (team.filing?.content.type === 'proposal') return reject('filingOpen')
  if ((Object.keys(wanted) as LeverName[]).some((name) => !open.includes(name))) return reject('leverLocked')
  return moveLevers(state, team, by, wanted)
}
