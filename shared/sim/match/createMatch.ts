import { BOT_NAMES } from '../../content/botNames.ts'
import { CONSTRAINT_STAGE_SETS, type ConstraintStages } from '../../content/constraints.ts'
import { teamName } from '../../content/names.ts'
import { STANDARD_SCENARIO, scenarioFrom, withConstraintStages } from '../../content/scenario.ts'
import { deriveRandom, drawInt, numberFrom, type Random } from '../random.ts'
import {
  MAX_TEAMS,
  type MatchOptions,
  type MatchState,
  NO_ANSWERS,
  type Persona,
  type Seat,
  type Team,
} from './matchState.ts'
import { PARTS } from './phases.ts'
import { keepScenarioSolutions } from './solutions.ts'
import { DEFAULT_LEVERS } from './teamPlan.ts'

const distinctName = (random: number, taken: readonly string[]): [string, number] => {
  let [name, next] = teamName(random)
  while (taken.includes(name)) [name, next] = teamName(next)
  return [name, next]
}

/** A team before its first move; automation, benches and runs begin empty. */
const freshTeam = (index: number, name: string, options: MatchOptions, bot: Persona | null): Team => ({
  id: `t${index + 1}`,
  name,
  track: options.tracks[index % options.tracks.length] ?? 'cloud',
  joined: index,
  bot,
  levers: DEFAULT_LEVERS,
  movedBy: {},
  moves: [],
  auditDraft: { bottleneck: null, strategy: null },
  audit: null,
  trials: [],
  flagDraft: null,
  flag: null,
  race: null,
  dryRuns: [],
  negotiation: { offers: [], pmTarget: 99, agreed: false },
  finalRun: null,
  ledgerDraft: null,
  ledger: null,
  filing: null,
  lastAction: null,
})

/** A seat nobody has predicted from yet. */
export const freshSeat = (
  seat: Pick<Seat, 'id' | 'name' | 'team' | 'joined' | 'bot' | 'keyHash' | 'studentId'>,
): Seat => ({
  ...seat,
  connected: true,
  draft: null,
  ...NO_ANSWERS,
})

/** The seat through which a bot plays a team. */
export const botSeat = (team: Pick<Team, 'id' | 'name'>, persona: Persona, joined: number): Seat =>
  freshSeat({
    id: `b${team.id}`,
    name: `${BOT_NAMES[persona]} (${team.name})`,
    team: team.id,
    joined,
    bot: true,
    keyHash: '',
  })

/** The stages at which a session's constraints become visible: the same for all its teams, another session's may differ. */
export const constraintStagesOf = (seed: Random): ConstraintStages =>
  CONSTRAINT_STAGE_SETS[drawInt(deriveRandom(seed, 'constraints'), CONSTRAINT_STAGE_SETS.length)[0]] ??
  CONSTRAINT_STAGE_SETS[0]

/** A new session in its lobby. The same options make the same session, names included. */
export const createMatch = (options: MatchOptions): MatchState => {
  const scenario = withConstraintStages(
    options.scenario ? scenarioFrom(options.scenario) : STANDARD_SCENARIO,
    constraintStagesOf(options.seed),
  )
  if (options.scenario && options.solutions) keepScenarioSolutions(scenario, options.solutions)
  const count = Math.min(Math.max(options.teams, 1), MAX_TEAMS)
  let random = numberFrom(deriveRandom(options.seed, 'teams'))
  const teams: Team[] = []
  for (let index = 0; index < count; index++) {
    const [name, next] = distinctName(
      random,
      teams.map((team) => team.name),
    )
    random = next
    teams.push(freshTeam(index, name, options, options.bots[index - (count - options.bots.length)] ?? null))
  }
  const seats = teams.flatMap((team, index) => (team.bot ? [botSeat(team, team.bot, index)] : []))
  return {
    version: 1,
    code: options.code,
    title: options.title,
    seed: options.seed,
    preset: options.preset,
    scenario,
    tick: 0,
    phase: 'lobby',
    phaseRound: 0,
    phaseTicks: 0,
    phaseLength: null,
    paused: false,
    secondVotes: scenario.presets[options.preset].secondVotes ? PARTS : [],
    pace: { lengths: {}, spent: {} },
    messages: [],
    settings: {
      autoAdvance: true,
      advanceWhenDone: options.solo,
      doorLocked: false,
      ...(options.drawnNames && { drawnNames: true }),
      ...(options.learning && { learning: true as const }),
      ...(options.consent && { consent: options.consent }),
      ...(options.studentIds && { studentIds: options.studentIds }),
      speed: options.speed,
      solo: options.solo,
      rehearsal: options.rehearsal ?? false,
      screen: { scene: 'auto', team: null },
      sound: { on: false, volume: 0.6 },
      language: options.language ?? 'auto',
      replayShared: false,
      replayMoment: null,
    },
    teams,
    seats,
    race: null,
    arenas: [],
    ...(options.earlier && { earlier: options.earlier }),
    phaseStartTeams: teams,
    nextSeat: 1,
    nextMessage: 1,
  }
}
