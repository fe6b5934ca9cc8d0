import { raceFacts } from '../content/facts.ts'
import { agreementsNeeded, FILING_TICKS, isOpposed } from '../sim/match/filing.ts'
import { findTeam, seatsOf } from '../sim/match/lookup.ts'
import { type MatchState, type Negotiation, type Team, type TeamId, TICKS_PER_SECOND } from '../sim/match/matchState.ts'
import { messageTo } from '../sim/match/messages.ts'
import { isPast, isRacing } from '../sim/match/phases.ts'
import { answerOf, isRevealed } from '../sim/match/phaseTable.ts'
import { runOf } from '../sim/match/racing.ts'
import { knownConstraintStages } from './knownConstraintStages.ts'
import { raceNumbers } from './raceNumbers.ts'
import { standings } from './standings.ts'
import type { Fact, Mate, TeamView } from './teamView.ts'

const NO_LINE: readonly number[] = []

const matesOf = (state: MatchState, team: TeamId): readonly Mate[] =>
  seatsOf(state, team).map((seat) => ({
    seat: seat.id,
    name: seat.name,
    connected: seat.connected,
    bot: seat.bot,
    answered: answerOf(seat, state.phase) !== null,
  }))

/** The plan under way in a race, and what changes about it at each landing. */
export const racingOf = (state: MatchState, team: Team): TeamView['racing'] => {
  const run = isRacing(state.phase) ? runOf(team, state.phase) : null
  if (!run) return null
  const { plan, pendingPlan, nextLandingHour, spentK } = run.lane
  return { plan, pending: pendingPlan?.plan ?? null, nextLandingHour, spentK }
}

/** Facts from the team's own Part 2 race, once it is over and until the final run starts. */
const factsOf = (state: MatchState, team: Team): readonly Fact[] => {
  const race = raceNumbers(state, team)
  return race ? raceFacts(race) : []
}

const filingSeconds = (state: MatchState, team: Team): number | null =>
  team.filing && !isOpposed(state, team)
    ? Math.max(0, Math.ceil((team.filing.openedTick + FILING_TICKS - state.tick) / TICKS_PER_SECOND))
    : null

const hintTo = (state: MatchState, team: TeamId): TeamView['hint'] => {
  const message = messageTo(state, team)
  return message && { id: message.id, text: message.text }
}

/** The PM names one wrong term at a time, so a team hears neither how many are right nor where a value was read. */
const withoutVerdicts = (negotiation: Negotiation): TeamView['negotiation'] => ({
  ...negotiation,
  offers: negotiation.offers.map(({ proofShare: _share, misread: _source, ...offer }) => offer),
})

/** What a team's own members see of their team. */
export const teamViewOf = (state: MatchState, teamId: TeamId): TeamView | null => {
  const team = findTeam(state, teamId)
  if (!team) return null
  const { id, name: _name, track: _track, joined: _joined, bot: _bot, race: _race, finalRun: _run, ...bench } = team
  return {
    ...bench,
    negotiation: withoutVerdicts(team.negotiation),
    team: id,
    mates: matesOf(state, id),
    filingSeconds: filingSeconds(state, team),
    agreesNeeded: agreementsNeeded(state, team),
    hint: hintTo(state, id),
    racing: racingOf(state, team),
    facts: factsOf(state, team),
    constraintStages: knownConstraintStages(state),
    raceLine: isPast(state.phase, 'finalRun') ? (team.race?.line ?? NO_LINE) : NO_LINE,
    lead: isRevealed(state.phase, 2) ? (team.race?.result?.lead ?? null) : null,
    standing: state.phase === 'lobby' ? null : (standings(state).find((row) => row.team === id) ?? null),
  }
}
