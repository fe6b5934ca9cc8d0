import type { LanguageChoice } from '../../content/language.ts'
import type { LearningAnswers } from '../../content/learningIds.ts'
import type { PresetId } from '../../content/presets.ts'
import { MISREADINGS, type PROOF_TERMS } from '../../content/proof.ts'
import type { Scenario, ScenarioDocument } from '../../content/scenario.ts'
import type { Stage } from '../../content/stages.ts'
import type { TimedPhase } from '../../content/timedPhases.ts'
import type { TrackId } from '../../content/tracks.ts'
import type { Lane } from '../lane.ts'
import type { Lead } from '../lesson/leadParts.ts'
import type { Automation, Gate, Plan } from '../plan.ts'
import type { RaceWorld } from '../raceWorld.ts'
import type { Random } from '../random.ts'
import type { Solutions } from '../solver.ts'
import type { ConsentRule } from './consentRule.ts'
import type { Part, Phase } from './phases.ts'
import type { IdRule } from './studentIds.ts'

/** Session time advances in ticks of this many milliseconds, whatever the server's own timer does. */
export const TICK_MS = 100
export const TICKS_PER_SECOND = 1000 / TICK_MS
/**
 * How long a session lasts at most: its clock stands still from here on. Its timed phases take 17 hours at most, but a
 * host may begin them again, and a lobby or a clock that has run out may wait for as long as the room is open.
 */
export const MOST_TICKS = 30 * 24 * 3600 * TICKS_PER_SECOND
export const MAX_SEATS_PER_TEAM = 8
export const MAX_TEAMS = 24
/** Characters in a student's name. */
export const MAX_NAME_LENGTH = 24
/** Race lines are sampled once every so many simulated hours. */
export const LINE_SAMPLE_HOURS = 12

export type TeamId = string
export type SeatId = string
export type StrategyId = string

export const PERSONAS = ['sotaChaser', 'speedDemon', 'average', 'veteran'] as const
export type Persona = (typeof PERSONAS)[number]

/** Everything a team can set. Part 1 uses automation and changesPerRelease, Part 2 the model and the pace, Part 3 all. */
export type Levers = {
  readonly shrinkDecades: number
  /** Changes tried in the 26 weeks; null follows the pace of round(10^z) changes a release. */
  readonly iterations: number | null
  /** Release batching of Part 1, 1 to 20; later parts derive it from the iterations. */
  readonly changesPerRelease: number
  readonly verification: number
  readonly automation: Automation
  readonly gates: readonly Gate[]
}
export type LeverName = keyof Levers

export type AuditPrediction = { readonly kind: 'bottleneck'; readonly stage: Stage; readonly confidence: number }
export type FrontierPrediction = {
  readonly kind: 'crossover'
  readonly leader: 'rival' | 'fast'
  /** Week of the lead change, 1 to 26; ignored by the score when the rival is said to lead. */
  readonly week: number
  readonly confidence: number
}
export type ReviewPrediction = {
  readonly kind: 'reach'
  readonly accuracy: number
  readonly low: number
  readonly high: number
}
export type Prediction = AuditPrediction | FrontierPrediction | ReviewPrediction

export type Reflection = { readonly choices: readonly string[]; readonly sentence: string }

/** What a student answered alone; null for what is not answered yet. */
export type Answers = {
  readonly auditLock: AuditPrediction | null
  readonly frontierLock: FrontierPrediction | null
  readonly reviewLock: ReviewPrediction | null
  /** The first votes, where a second one was taken; the predictions above are then the second, which count. */
  readonly auditFirst: AuditPrediction | null
  readonly frontierFirst: FrontierPrediction | null
  readonly reviewFirst: ReviewPrediction | null
  readonly auditReflection: Reflection | null
  readonly frontierReflection: Reflection | null
}

export const NO_ANSWERS: Answers = {
  auditLock: null,
  frontierLock: null,
  reviewLock: null,
  auditFirst: null,
  frontierFirst: null,
  reviewFirst: null,
  auditReflection: null,
  frontierReflection: null,
}

/** One student's place in a team; survives reloads, dead batteries and server crashes. */
export type Seat = Answers & {
  /** What the student has chosen so far in the phase that runs; it counts when the clock ends the phase. */
  readonly draft: Prediction | Reflection | null
  readonly id: SeatId
  readonly name: string
  readonly team: TeamId
  readonly joined: number
  readonly connected: boolean
  readonly bot: boolean
  /** Hash of the seat key that the browser keeps; empty for bots. */
  readonly keyHash: string
  /** Hashes of the keys of the devices that had this seat before, latest last. */
  readonly formerKeyHashes?: readonly string[]
  /** The ID that the host asked for; left out where the host asks for none. */
  readonly studentId?: string
  /** What the student answered to the question for consent; left out until there is an answer. */
  readonly consent?: boolean
  /** Answers to the questions before and after; left out until there is one. */
  readonly learning?: LearningAnswers
}

/** A strategy tried in Part 1, measured on the bare pipeline. */
export type Move = {
  readonly strategy: StrategyId
  readonly by: SeatId
  /** Hours the team said it would save per cycle, before it saw them. */
  readonly estimate: number
  /** What the estimate earned: 1, 0.5 or 0. */
  readonly credit: number
  readonly savedHours: number
  readonly costK: number
  /** Hours of cycle time saved per k$. */
  readonly leverage: number
}
export type Audit = {
  readonly bottleneck: Stage | null
  readonly strategy: StrategyId | null
  readonly complete: boolean
}

export const CALLS = ['higher', 'lower'] as const
/** What a team says of a plan before it sees the outcome: higher or lower in the field in week 26 than the one before. */
export type Call = (typeof CALLS)[number]

/** A plan that a team has called and run: a trial of Part 2, a dry run of Part 3. */
export type Trial = {
  readonly by: SeatId
  /** None for the first, which has nothing to be compared with. */
  readonly call: Call | null
  /** Whether the call was right; null without one. */
  readonly right: boolean | null
  /** What the team calls it. */
  readonly name?: string
  readonly plan: Plan
  readonly iterations: number
  /** Iterations weighted by their signal: how many were learned from. */
  readonly learnedIterations: number
  readonly accuracy: number
  readonly fieldAccuracy: number
}
export type Flag = { readonly shrinkDecades: number; readonly complete: boolean }

export type ProofTerm = (typeof PROOF_TERMS)[number]
/** Where a value offered for a term of the proof comes from: the team's plan, or that plan misread. */
export const PROOF_SOURCES = ['plan', ...MISREADINGS] as const
export type ProofSource = (typeof PROOF_SOURCES)[number]
/** Why 99% is out of reach, or that it is not. */
export const CONCLUSIONS = ['calendar', 'ceiling', 'reachable'] as const
export type Conclusion = (typeof CONCLUSIONS)[number]
/** The proof that 99% is out of reach: the conclusion, and the value picked for each term; null is "no number". */
export type Proof = {
  readonly conclusion: Conclusion
  readonly picks: Readonly<Partial<Record<ProofTerm, number | null>>>
}

export type PmAnswer =
  | { readonly type: 'wrongTerm'; readonly term: ProofTerm }
  | { readonly type: 'wrongConclusion' }
  | { readonly type: 'couldAskMore'; readonly target: number }
  | { readonly type: 'impossible' }
  | { readonly type: 'accepted' }
export type Offer = {
  readonly round: number
  readonly target: number
  readonly proof: Proof
  readonly plan: Plan
  readonly answer: PmAnswer
  /** Share of the proof that was right, 0 to 1. */
  readonly proofShare: number
  /** Where the value of the term that the PM refused was read; null where no term was refused. */
  readonly misread: ProofSource | null
}
export type Negotiation = {
  readonly offers: readonly Offer[]
  /** What the PM holds the team to now. */
  readonly pmTarget: number
  readonly agreed: boolean
}

/** A filing waiting for the team: a majority of its connected members, or 15 s without objection. */
export type FilingContent =
  | { readonly type: 'audit'; readonly bottleneck: Stage; readonly strategy: StrategyId }
  | { readonly type: 'flag'; readonly shrinkDecades: number }
  | { readonly type: 'proposal'; readonly target: number; readonly proof: Proof }
  | ({ readonly type: 'ledger' } & LedgerTerms)
export type Filing = {
  readonly content: FilingContent
  readonly by: SeatId
  readonly openedTick: number
  readonly agreed: readonly SeatId[]
  readonly objected: readonly SeatId[]
}

export const LEDGER_REASONS = ['fasterLearning', 'riskBought', 'marginKept', 'calendarBound', 'moneyBound'] as const
export type LedgerReason = (typeof LEDGER_REASONS)[number]
/** Most iterations a week that a team can commit to. */
export const MOST_PACE = 50
/** What a team signs before the final run. */
export type LedgerTerms = {
  /** The pace it commits to, iterations a week. */
  readonly pace: number
  readonly reason: LedgerReason
  readonly sentence: string
}
/** The terms while they are being chosen. */
export type LedgerDraft = Pick<LedgerTerms, 'sentence'> & {
  readonly pace: number | null
  readonly reason: LedgerReason | null
}
export type Ledger = Pick<LedgerTerms, 'pace' | 'sentence'> & {
  /** Null if the clock filed the ledger before a reason was chosen. */
  readonly reason: LedgerReason | null
  /** The Verification Gap of the plan, which signing accepts. */
  readonly risk: number
}

export type RaceResult = {
  /** What tests say; the field decides. */
  readonly accuracy: number
  readonly fieldAccuracy: number
  /** The rival's in the same race. */
  readonly rivalFieldAccuracy: number
  readonly score: number
  readonly iterations: number
  readonly spendK: number
  readonly risk: number
  /** Week in which the team passed the rival for good; null if it never did. */
  readonly passedWeek: number | null
  readonly stalledHours: number
  /** The lead over the rival, taken apart; null for the rival. */
  readonly lead: Lead | null
}

export const EARLIER_PLACES = ['best', 'median'] as const
export type EarlierPlace = (typeof EARLIER_PLACES)[number]
/** A lane of an earlier session in Part 2's race, without a name: hundredths of a point, a sample a day. */
export type EarlierLane = { readonly track: TrackId; readonly place: EarlierPlace; readonly line: readonly number[] }

/** One team's race: the lane, its line so far and what it came to. */
export type RaceRun = {
  readonly lane: Lane
  /** Field accuracy in hundredths of a point, one sample every LINE_SAMPLE_HOURS, the first at hour 0. */
  readonly line: readonly number[]
  /** Iterations landed at the same hours. */
  readonly landed: readonly number[]
  /** Stalls so far, for the knots on the line. */
  readonly stalls: readonly { readonly hour: number; readonly hours: number; readonly reason: string }[]
  readonly aheadSinceHour: number | null
  readonly passedHour: number | null
  /** When it passed the best lane of an earlier session; there once it has. */
  readonly passedEarlierHour?: number
  readonly result: RaceResult | null
}

export type Team = {
  readonly id: TeamId
  readonly name: string
  readonly track: TrackId
  readonly joined: number
  readonly bot: Persona | null
  readonly levers: Levers
  /** Who moved a lever last, and at which tick. */
  readonly movedBy: Readonly<Partial<Record<LeverName, { readonly seat: SeatId; readonly tick: number }>>>
  readonly moves: readonly Move[]
  readonly auditDraft: { readonly bottleneck: Stage | null; readonly strategy: StrategyId | null }
  readonly audit: Audit | null
  readonly trials: readonly Trial[]
  /** Where the team has put the pole of its flag; null until somebody has. */
  readonly flagDraft: number | null
  readonly flag: Flag | null
  readonly race: RaceRun | null
  /** Plans run in Part 3 before the final run, at most DRY_RUNS. */
  readonly dryRuns: readonly Trial[]
  readonly negotiation: Negotiation
  readonly finalRun: RaceRun | null
  readonly ledgerDraft: LedgerDraft | null
  readonly ledger: Ledger | null
  readonly filing: Filing | null
  readonly lastAction: { readonly seat: SeatId; readonly type: string; readonly tick: number } | null
}

/** The race under way, or the last one: the world all teams share and the rival's ghost in each track. */
export type Race = {
  readonly world: RaceWorld
  /** Whole simulated hours, 0 to 4368, and the same before rounding down. */
  readonly hour: number
  readonly hourExact: number
  readonly rivals: Readonly<Partial<Record<TrackId, RaceRun>>>
}

/** The phases in which students compare sentences about one question: two reflections, and the ledgers at the podium. */
export const ARENA_PHASES = ['auditReveal', 'frontierReveal', 'podium'] as const
export type ArenaPhase = (typeof ARENA_PHASES)[number]
export type SentenceId = string

/** A sentence that a student wrote, or the one a team signed in its ledger. */
export type Sentence = {
  readonly id: SentenceId
  readonly text: string
  readonly team: TeamId
  /** Null for a ledger, which is the whole team's. */
  readonly seat: SeatId | null
  readonly bot: boolean
  /** What the writer pointed at: a stage, or facts. */
  readonly choices: readonly string[]
  /** `held` by the word filter until the host has looked at it; `hidden` by the host. Phones are dealt `open` ones only. */
  readonly status: 'open' | 'held' | 'hidden'
  /** Pairs it counts as seen in beyond its own, so that one that comes late is not dealt to everybody at once. */
  readonly head: number
  /** Whether the host has ever put it on the projector. */
  readonly aired: boolean
}

export const PAIR_CHOICES = ['left', 'right', 'neither'] as const
export type PairChoice = (typeof PAIR_CHOICES)[number]
/** Two sentences dealt to a student; no choice until the student has made one. */
export type SentencePair = {
  readonly id: number
  readonly seat: SeatId
  readonly left: SentenceId
  readonly right: SentenceId
  readonly choice: PairChoice | null
}

/** The sentences of one question, and who found which of them better. */
export type Arena = {
  readonly phase: ArenaPhase
  readonly sentences: readonly Sentence[]
  /** Whether the word filter has read them; nobody is dealt a sentence before. */
  readonly checked: boolean
  readonly pairs: readonly SentencePair[]
  readonly nextPair: number
  readonly random: Random
  /** What the projector shows of them. */
  readonly shown: readonly SentenceId[]
}

export const SCREEN_SCENES = ['auto', 'code', 'race', 'leaderboard', 'reveal', 'lead', 'arguments', 'pm'] as const
export type ScreenScene = (typeof SCREEN_SCENES)[number]

/** The one thing that is different in a race run again for the debrief. */
export const WHAT_IFS = ['halfCycle', 'moreVerification', 'heavyModel', 'standStill'] as const
export type WhatIf = (typeof WHAT_IFS)[number]

/** Where the host has moved the session's timeline to, before the class: a tick, whose race, and what is different in it. */
export type ReplayMoment = { readonly tick: number; readonly team: TeamId; readonly change: WhatIf | null }

export type Settings = {
  /** A phase ends by itself when its clock runs out. */
  readonly autoAdvance: boolean
  /** A phase ends when every connected team is done. */
  readonly advanceWhenDone: boolean
  readonly doorLocked: boolean
  /** New students play under a name drawn for them. Left out in sessions that never had it on. */
  readonly drawnNames?: boolean
  /** The ID that students give when they join; left out where the host asks for none. */
  readonly studentIds?: IdRule
  /** Students are asked whether their sentences may be used for research; left out where they are not. */
  readonly consent?: ConsentRule
  /** Students answer questions before and after the game; left out where they do not. */
  readonly learning?: true
  /** Session seconds per real second, 1 to 20; above 1 in rehearsals only. */
  readonly speed: number
  /** A student playing alone may go on, pause and resume. */
  readonly solo: boolean
  /** No class: an instructor tries the lesson out. */
  readonly rehearsal: boolean
  readonly screen: { readonly scene: ScreenScene; readonly team: TeamId | null }
  readonly sound: { readonly on: boolean; readonly volume: number }
  /** What pages speak where nobody chose on the device; the projector speaks it always. */
  readonly language: LanguageChoice
  /** Whoever has the link may see the replay of the finished session. */
  readonly replayShared: boolean
  /** What the projector shows of the timeline; null for none, and before the debrief. */
  readonly replayMoment: ReplayMoment | null
}

/** Where the lesson's time goes, in ticks of session time. */
type Pace = {
  /** Lengths the host set; other phases keep the preset's. */
  readonly lengths: Readonly<Partial<Record<TimedPhase, number>>>
  /** What phases have taken so far: those that ended, times round after a restart, pauses. The clock that runs counts when it ends. */
  readonly spent: Readonly<Partial<Record<TimedPhase, number>>>
}

/** A sentence of the host before everybody, or before one team. */
export type HostMessage = {
  readonly id: number
  readonly team: TeamId | null
  readonly text: string
  readonly untilTick: number
}

/** A session, whole. Readonly data: only applyCommand and advance make the next one. */
export type MatchState = {
  readonly version: 1
  readonly code: string
  readonly title: string
  /** A number that the host typed, or the secret that the session drew. */
  readonly seed: Random
  readonly preset: PresetId
  /** Tracks, constants, presets and lines of this session: the same object for as long as it lasts. */
  readonly scenario: Scenario
  readonly tick: number
  readonly phase: Phase
  /** How often the host has begun the phase again. */
  readonly phaseRound: number
  /** Ticks since the phase began. */
  readonly phaseTicks: number
  /** Length of the phase in ticks; null where there is no clock. */
  readonly phaseLength: number | null
  readonly paused: boolean
  /** The parts whose prediction is followed by a discussion and a second vote. */
  readonly secondVotes: readonly Part[]
  readonly pace: Pace
  readonly messages: readonly HostMessage[]
  readonly settings: Settings
  readonly teams: readonly Team[]
  readonly seats: readonly Seat[]
  /** Seats that no export holds, also where the student has been removed since; left out until there is one. */
  readonly withdrawn?: readonly SeatId[]
  readonly race: Race | null
  /** Every arena so far, the latest last. */
  readonly arenas: readonly Arena[]
  /** What Part 2 is raced against beside the rival; left out where there is nothing. */
  readonly earlier?: readonly EarlierLane[]
  /** Teams as they were when the phase began, for the host's "back to the start". */
  readonly phaseStartTeams: readonly Team[]
  readonly nextSeat: number
  readonly nextMessage: number
}

export type MatchOptions = {
  readonly code: string
  readonly title: string
  readonly seed: Random
  readonly preset: PresetId
  /** Null or left out for the standard scenario. */
  readonly scenario?: ScenarioDocument | null
  /** What the solver found for that scenario before the session was accepted; the standard one has none. */
  readonly solutions?: Solutions
  /** Number of teams, 1 to MAX_TEAMS. */
  readonly teams: number
  /** Tracks in order of the teams, repeated as needed. */
  readonly tracks: readonly TrackId[]
  /** One persona for each bot team; bots take the last teams. */
  readonly bots: readonly Persona[]
  readonly speed: number
  readonly solo: boolean
  /** `auto` where it is left out. */
  readonly language?: LanguageChoice
  /** Whether students must play under a name that was drawn for them. */
  readonly drawnNames?: boolean
  /** The ID that students must give. */
  readonly studentIds?: IdRule
  /** The question for consent that students are asked. */
  readonly consent?: ConsentRule
  /** Whether students answer questions before and after the game. */
  readonly learning?: true
  readonly rehearsal?: boolean
  /** Lanes of an earlier session, copied: that one may be gone when this one is replayed. */
  readonly earlier?: readonly EarlierLane[]
}
