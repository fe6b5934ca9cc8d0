import type { ConstraintStages } from '../content/constraints.ts'
import { findStrategy } from '../content/findStrategy.ts'
import { type Language, type Localised, textIn } from '../content/language.ts'
import type { PresetId } from '../content/presets.ts'
import type { ScenarioDocument } from '../content/scenario.ts'
import type { Strategy } from '../content/strategy.ts'
import { TRACK_IDS, type Track, type TrackId } from '../content/tracks.ts'
import { mostReachable } from '../sim/match/leverage.ts'
import { seatsOf, trackOf } from '../sim/match/lookup.ts'
import type {
  Audit,
  Flag,
  Ledger,
  MatchState,
  Move,
  Offer,
  Persona,
  RaceResult,
  StrategyId,
  Team,
  TeamId,
  Trial,
} from '../sim/match/matchState.ts'
import { reachOf } from '../sim/match/negotiation.ts'
import { PARTS, type Phase } from '../sim/match/phases.ts'
import { isRevealed } from '../sim/match/phaseTable.ts'
import { type PointsSheet, rankedTeams } from '../sim/match/points.ts'
import type { Plan } from '../sim/plan.ts'
import { typedSeed } from '../sim/random.ts'
import { remarks as english } from '../text/en/figures/remarks.ts'
import { remarks as spanish } from '../text/es/figures/remarks.ts'
import { inWords } from '../text/message.ts'
import type { Standing } from './board.ts'
import { knownConstraintStages } from './knownConstraintStages.ts'
import { type LearningView, learningViewOf } from './learningView.ts'
import { type ScoredSeat, scoredSeat } from './scoredSeat.ts'
import { type SecondVote, secondVoteOf } from './secondVote.ts'
import { standings } from './standings.ts'
import { type RunLine, runLine, type TrackTruth, trackTruth } from './trackTruth.ts'
import { type ArenaVote, arenaVotes, type WrittenArgument, writtenArguments } from './writtenArguments.ts'

/** Raised when sheets and print need more of the results than older ones hold. */
export const RESULTS_FORMAT = 5

export type TeamResult = Omit<Standing, 'team' | 'points' | 'parts' | 'reason' | 'lesson'> & {
  readonly id: TeamId
  readonly name: string
  readonly track: TrackId
  /** Its name in the session's scenario, and the number of parameters of its full-size model. */
  readonly trackName: string
  readonly parameters: number
  readonly bot: Persona | null
  readonly students: number
  readonly points: PointsSheet
  readonly moves: number
  readonly movesTried: readonly (Move & Pick<Strategy, 'levels'> & { readonly name: string })[]
  readonly audit: (Audit & { readonly strategyName: string | null }) | null
  readonly trials: number
  readonly trialsTried: readonly Trial[]
  readonly flag: Flag | null
  readonly race: RaceResult | null
  readonly raceLine: RunLine | null
  readonly rounds: number
  /** Plans run before the final run. */
  readonly dryRuns: readonly Trial[]
  /** With the field accuracy each plan was projected to reach. */
  readonly offers: readonly (Offer & { readonly reach: number })[]
  /** The most field accuracy with the pipeline it filed; null before the reveal. */
  readonly mostReachable: number | null
  readonly agreed: boolean
  readonly finalRun: RaceResult | null
  readonly finalRunLine: RunLine | null
  /** The plan of the final run. */
  readonly finalPlan: Plan | null
  readonly ledger: Ledger | null
  /** Why it placed where it did, and one thing to learn, each a sentence. */
  readonly reason: string
  readonly lesson: string
}

/** The results of a session, best team first. */
export type MatchResults = {
  readonly format: typeof RESULTS_FORMAT
  readonly code: string
  readonly title: string
  /** The seed that the host typed, which gives the same luck each time; null where the session drew a secret. */
  readonly seed: number | null
  readonly preset: PresetId
  /** Stages at which the session’s constraints became visible; null before Part 3. */
  readonly constraintStages: ConstraintStages | null
  /** What was played, where it was no standard scenario. */
  readonly scenario: ScenarioDocument | null
  readonly phase: Phase
  /** Session time that has passed, in ticks. */
  readonly tick: number
  readonly finished: boolean
  readonly teams: readonly TeamResult[]
  /** The tracks that were played. */
  readonly tracks: readonly TrackTruth[]
  /** What every student predicted and wrote. */
  readonly predictions: readonly ScoredSeat[]
  /** What students and teams wrote, and how it fared. */
  readonly arguments: readonly WrittenArgument[]
  readonly arenaVotes: readonly ArenaVote[]
  /** Who moved where in each revealed part that was voted on twice. */
  readonly secondVotes: readonly SecondVote[]
  /** What the class learned; left out where no questions were asked. */
  readonly learning?: LearningView
}

const REMARKS: Localised<typeof english> = { en: english, es: spanish }

export const isFinished = (state: MatchState): boolean => state.phase === 'debrief'

const nameOf = (track: Track, id: StrategyId | null, language: Language): string | null => {
  const strategy = id === null ? undefined : findStrategy(track, id)
  return strategy ? textIn(strategy.name, language) : null
}

const teamResult = (
  state: MatchState,
  team: Team,
  points: PointsSheet,
  standing: Standing,
  language: Language,
): TeamResult => ({
  rank: standing.rank,
  id: team.id,
  name: team.name,
  track: team.track,
  trackName: textIn(trackOf(state, team).name, language),
  parameters: trackOf(state, team).parameters,
  bot: team.bot,
  students: seatsOf(state, team.id).filter(({ bot }) => !bot).length,
  points,
  fieldAccuracy: standing.fieldAccuracy,
  target: standing.target,
  outcome: standing.outcome,
  moves: team.moves.length,
  movesTried: team.moves.map((move) => {
    const strategy = findStrategy(trackOf(state, team), move.strategy)
    return { ...move, name: textIn(strategy?.name ?? move.strategy, language), levels: strategy?.levels ?? {} }
  }),
  audit: team.audit && { ...team.audit, strategyName: nameOf(trackOf(state, team), team.audit.strategy, language) },
  trials: team.trials.length,
  trialsTried: team.trials,
  flag: team.flag,
  race: team.race?.result ?? null,
  raceLine: team.race ? runLine(team.race) : null,
  rounds: team.negotiation.offers.length,
  dryRuns: team.dryRuns,
  offers: team.negotiation.offers.map((offer) => ({ ...offer, reach: reachOf(trackOf(state, team), offer.plan) })),
  mostReachable: isRevealed(state.phase, 3) ? mostReachable(trackOf(state, team), team) : null,
  agreed: team.negotiation.agreed,
  finalRun: team.finalRun?.result ?? null,
  finalRunLine: team.finalRun ? runLine(team.finalRun) : null,
  finalPlan: team.finalRun?.lane.plan ?? null,
  ledger: team.ledger,
  reason: standing.reason ? inWords(REMARKS[language].reasons, standing.reason, language) : '',
  lesson: standing.lesson ? inWords(REMARKS[language].lessons, standing.lesson, language) : '',
})

/** Returns the results as far as the session has revealed them, with sentences in one language. */
export const resultsOf = (state: MatchState, language: Language = 'en'): MatchResults => {
  const rows = standings(state)
  const { code, title, seed, preset, scenario, phase, tick } = state
  const teams = rankedTeams(state).flatMap(({ team, points }) => {
    const standing = rows.find((row) => row.team === team.id)
    return standing ? [teamResult(state, team, points, standing, language)] : []
  })
  return {
    format: RESULTS_FORMAT,
    code,
    title,
    seed: typedSeed(seed),
    preset,
    constraintStages: knownConstraintStages(state),
    scenario: scenario.source,
    phase,
    tick,
    finished: isFinished(state),
    teams,
    tracks: TRACK_IDS.filter((id) => teams.some(({ track }) => track === id)).map((id) =>
      trackTruth(state, id, language),
    ),
    predictions: state.seats.flatMap((seat) => scoredSeat(state, seat) ?? []),
    arguments: writtenArguments(state, language),
    arenaVotes: arenaVotes(state),
    ...(state.settings.learning && { learning: learningViewOf(state) }),
    secondVotes: PARTS.flatMap((part) => (isRevealed(phase, part) ? (secondVoteOf(state, part) ?? []) : [])),
  }
}
