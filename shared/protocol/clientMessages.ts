import { LEVER_STEP, MAX_SHRINK_DECADES, WEEKS } from '../content/constants.ts'
import { LANGUAGE_CHOICES } from '../content/language.ts'
import { OPTION_IDS, QUESTION_IDS } from '../content/learningIds.ts'
import { PROOF_TERMS } from '../content/proof.ts'
import { STAGES } from '../content/stages.ts'
import { TIMED_PHASES } from '../content/timedPhases.ts'
import { MOST_SHOWN } from '../sim/match/arena.ts'
import type { HostAction, SeatAction } from '../sim/match/command.ts'
import { MOST_ESTIMATE } from '../sim/match/exploring.ts'
import { MAX_BATCH, MAX_ITERATIONS } from '../sim/match/levers.ts'
import {
  CALLS,
  CONCLUSIONS,
  LEDGER_REASONS,
  MOST_PACE,
  PAIR_CHOICES,
  PERSONAS,
  SCREEN_SCENES,
  WHAT_IFS,
} from '../sim/match/matchState.ts'
import { PHASES } from '../sim/match/phases.ts'
import { idText, messageText, nameText, sentenceText, studentIdText } from './wireText.ts'
import { z } from './zod.ts'

/** Tolerates rounding: decimals arrive as binary fractions, and 0.30000000000000004 counts as three steps of 0.1. */
const onStep = (step: number) => (value: number) => Math.abs(value / step - Math.round(value / step)) < 1e-6

const leverSetting = (max: number) => z.number().min(0).max(max).refine(onStep(LEVER_STEP))
const share = z.number().min(0).max(1)
const percent = z.number().min(0).max(100)
const stage = z.enum(STAGES)
const level = z.literal([0, 1, 2])
const gate = z.literal([1, 2, 3, 4, 5])

const allLevers = {
  shrinkDecades: leverSetting(MAX_SHRINK_DECADES),
  iterations: z.int().min(1).max(MAX_ITERATIONS).nullable(),
  changesPerRelease: z.int().min(1).max(MAX_BATCH),
  verification: leverSetting(1),
  automation: z.tuple([level, level, level, level, level, level]),
  gates: z.array(gate).max(5),
}
const levers = z.strictObject({
  shrinkDecades: allLevers.shrinkDecades.exactOptional(),
  iterations: allLevers.iterations.exactOptional(),
  changesPerRelease: allLevers.changesPerRelease.exactOptional(),
  verification: allLevers.verification.exactOptional(),
  automation: allLevers.automation.exactOptional(),
  gates: allLevers.gates.exactOptional(),
})

const prediction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bottleneck'), stage, confidence: share }),
  z.strictObject({
    kind: z.literal('crossover'),
    leader: z.enum(['rival', 'fast']),
    week: z.int().min(1).max(WEEKS),
    confidence: share,
  }),
  z.strictObject({ kind: z.literal('reach'), accuracy: percent, low: percent, high: percent }),
])

const proof = z.strictObject({
  conclusion: z.enum(CONCLUSIONS),
  picks: z.partialRecord(z.enum(PROOF_TERMS), z.number().min(0).nullable()),
})

const replayMoment = z.strictObject({ tick: z.int().min(0), team: idText, change: z.enum(WHAT_IFS).nullable() })

const nothing = z.strictObject({})
/** What was seen, for requests that refer to it. */
const seenPhase = z.strictObject({ phase: z.enum(PHASES), round: z.int().min(0) }).exactOptional()
const run = z.strictObject({
  call: z.enum(CALLS).nullable(),
  seen: z.strictObject({ runs: z.int().min(0), levers: z.strictObject(allLevers) }).exactOptional(),
})
const filing = z.strictObject({ opened: z.int().min(0).exactOptional() })

/** The texts of a request: as people type them, or as they stand in a journal. */
type Texts = Readonly<Record<'name' | 'studentId' | 'sentence' | 'message', z.ZodType<string>>>

/** The payload of each request that a client may send, by name: students' requests first, then hosts'. */
export const messagesWith = ({ name, studentId, sentence, message }: Texts) => {
  const reflection = z.strictObject({ choices: z.array(idText).max(3), sentence })
  const ledger = z.strictObject({
    pace: z.number().positive().max(MOST_PACE),
    reason: z.enum(LEDGER_REASONS),
    sentence,
  })
  return {
    lockPrediction: z.strictObject({ prediction }),
    setLevers: z.strictObject({ levers }),
    draftAudit: z.strictObject({ bottleneck: stage.nullable(), strategy: idText.nullable() }),
    tryStrategy: z.strictObject({ strategy: idText, estimate: z.number().positive().max(MOST_ESTIMATE) }),
    fileAudit: z.strictObject({ bottleneck: stage, strategy: idText }),
    logTrial: run,
    dryRun: run,
    nameTrial: z.strictObject({ trial: z.int().min(1), name: name.nullable() }),
    draftFlag: z.strictObject({ shrinkDecades: leverSetting(MAX_SHRINK_DECADES) }),
    plantFlag: z.strictObject({ shrinkDecades: leverSetting(MAX_SHRINK_DECADES) }),
    reflect: reflection,
    draftAnswer: z.strictObject({ answer: z.union([prediction, reflection]).nullable() }),
    offerProposal: z.strictObject({
      target: percent.refine(onStep(0.1)),
      proof,
      round: z.int().min(0).exactOptional(),
    }),
    draftLedger: z.strictObject({
      pace: ledger.shape.pace.nullable(),
      reason: ledger.shape.reason.nullable(),
      sentence,
    }),
    fileLedger: ledger,
    answerQuestion: z.strictObject({ question: z.enum(QUESTION_IDS), option: z.enum(OPTION_IDS) }),
    answerConsent: z.strictObject({ given: z.boolean() }),
    withdraw: z.strictObject({ withdrawn: z.boolean() }),
    vote: z.strictObject({ pair: z.int().min(1), choice: z.enum(PAIR_CHOICES) }),
    agree: filing,
    object: filing,

    goOn: z.strictObject({ seen: seenPhase }),
    backToPhaseStart: z.strictObject({ seen: seenPhase }),
    pause: nothing,
    resume: nothing,
    addTime: z.strictObject({ seconds: z.int().min(-3600).max(3600), seen: seenPhase }),
    setPhaseLength: z.strictObject({ phase: z.enum(TIMED_PHASES), seconds: z.int().min(1).max(3600) }),
    setSecondVote: z.strictObject({ part: z.literal([1, 2, 3]), on: z.boolean() }),
    sendMessage: z.strictObject({ text: message, team: idText.nullable() }),
    takeBackMessage: z.strictObject({ team: idText.nullable(), id: z.int().min(0).exactOptional() }),
    setFlow: z.strictObject({ autoAdvance: z.boolean(), advanceWhenDone: z.boolean() }),
    lockDoor: z.strictObject({ locked: z.boolean() }),
    setNames: z.strictObject({ drawn: z.boolean() }),
    setSpeed: z.strictObject({ speed: z.number().min(1).max(20) }),
    setScreen: z.strictObject({ scene: z.enum(SCREEN_SCENES), team: idText.nullable() }),
    setSound: z.strictObject({ on: z.boolean(), volume: share }),
    setLanguage: z.strictObject({ language: z.enum(LANGUAGE_CHOICES) }),
    shareReplay: z.strictObject({ shared: z.boolean() }),
    showReplay: z.strictObject({ moment: replayMoment.nullable() }),
    hideSentence: z.strictObject({ sentenceId: idText, hidden: z.boolean() }),
    allowSentence: z.strictObject({ sentenceId: idText }),
    showSentences: z.strictObject({ sentenceIds: z.array(idText).max(MOST_SHOWN) }),
    renameSeat: z.strictObject({ seat: idText, name }),
    setStudentId: z.strictObject({ seat: idText, studentId }),
    withdrawSeat: z.strictObject({ seat: idText }),
    removeSeat: z.strictObject({ seat: idText }),
    moveSeat: z.strictObject({ seat: idText, team: idText }),
    setTeamBot: z.strictObject({ team: idText, persona: z.enum(PERSONAS).nullable() }),
  } as const
}

/** What people type is put into the form in which names and sentences are kept. */
export const clientMessages = messagesWith({
  name: nameText,
  studentId: studentIdText,
  sentence: sentenceText,
  message: messageText,
})

export type ClientMessageType = keyof typeof clientMessages
export const CLIENT_MESSAGE_TYPES = Object.keys(clientMessages) as readonly ClientMessageType[]

/** The actions that a connection may ask for, as the simulation takes them. */
export type ClientAction = SeatAction | HostAction

type Output<T extends ClientMessageType> = z.output<(typeof clientMessages)[T]>
/** An empty message parses to a type with an index signature; this drops it, because the message adds no keys. */
type Fields<T> = string extends keyof T ? unknown : T
type Parsed<T> = T extends ClientMessageType ? { type: T } & Fields<Output<T>> : never
/** Removes `readonly`, which the simulation's types have throughout and parsed values do not. */
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T
/** Also makes every key required, so that an optional key missing on one side counts as a difference. */
type Whole<T> = T extends object ? { -readonly [K in keyof T]-?: Whole<T[K]> } : T
type Pair<A, B> = [Writable<A>, Whole<A>, Writable<B>, Whole<B>]
type Same<A, B> = Pair<A, B> extends Pair<B, A> ? true : false
type AllTrue<T extends Record<string, true>> = T

/** Compiles only if each parsed message with its type is exactly the action of that type and none is missing. */
export type MessagesAreActions = AllTrue<{
  [T in ClientAction['type'] | ClientMessageType]: Same<Parsed<T>, Extract<ClientAction, { type: T }>>
}>
