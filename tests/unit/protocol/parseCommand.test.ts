import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CLIENT_MESSAGE_TYPES,
  type ClientAction,
  type ClientMessageType,
} from '../../../shared/protocol/clientMessages.ts'
import { parseCommand } from '../../../shared/protocol/parseCommand.ts'
import { fuzzRuns } from '../../support/fuzzRuns.ts'

type Example<T extends ClientMessageType> = Omit<Extract<ClientAction, { type: T }>, 'type'>

const EXAMPLES: { readonly [T in ClientMessageType]: readonly Example<T>[] } = {
  lockPrediction: [
    { prediction: { kind: 'bottleneck', stage: 'labeling', confidence: 0.7 } },
    { prediction: { kind: 'crossover', leader: 'fast', week: 8, confidence: 0.5 } },
    { prediction: { kind: 'reach', accuracy: 97.1, low: 96, high: 98 } },
  ],
  setLevers: [
    { levers: {} },
    { levers: { shrinkDecades: 0.35, verification: 1, iterations: null } },
    { levers: { iterations: 5000, changesPerRelease: 20, automation: [0, 1, 2, 0, 1, 2], gates: [5, 1] } },
  ],
  draftAudit: [
    { bottleneck: null, strategy: null },
    { bottleneck: 'training', strategy: 'moreGpus' },
  ],
  tryStrategy: [{ strategy: 'moreGpus', estimate: 42.5 }],
  fileAudit: [{ bottleneck: 'dataPrep', strategy: 'moreGpus' }],
  logTrial: [{ call: null }, { call: 'higher' }],
  dryRun: [{ call: null }, { call: 'lower' }],
  nameTrial: [
    { trial: 1, name: 'Half the size' },
    { trial: 15, name: null },
  ],
  draftFlag: [{ shrinkDecades: 1.2 }],
  plantFlag: [{ shrinkDecades: 0.9 }],
  reflect: [{ choices: ['dataPrep'], sentence: 'The release train waits for the data.' }],
  offerProposal: [{ target: 96.4, proof: { conclusion: 'calendar', picks: { lost: 739.2, required: null } } }],
  draftAnswer: [
    { answer: null },
    { answer: { kind: 'bottleneck', stage: 'labeling', confidence: 0.4 } },
    { answer: { choices: [], sentence: 'The release' } },
  ],
  draftLedger: [
    { pace: 0.25, reason: 'riskBought', sentence: 'Slow, but' },
    { pace: 0.25, reason: null, sentence: '' },
    { pace: null, reason: 'riskBought', sentence: '' },
  ],
  fileLedger: [{ pace: 2.1, reason: 'fasterLearning', sentence: '' }],
  answerQuestion: [{ question: 'tax', option: 'c' }],
  vote: [{ pair: 3, choice: 'neither' }],
  agree: [{}],
  object: [{}],
  goOn: [{}],
  backToPhaseStart: [{}],
  pause: [{}],
  resume: [{}],
  addTime: [{ seconds: -30 }],
  setSecondVote: [{ part: 2, on: true }],
  setPhaseLength: [{ phase: 'frontierRace', seconds: 410 }],
  sendMessage: [{ text: 'Look at your own screens.', team: null }],
  takeBackMessage: [{ team: 't1' }],
  setFlow: [{ autoAdvance: true, advanceWhenDone: false }],
  lockDoor: [{ locked: true }],
  setNames: [{ drawn: true }],
  setSpeed: [{ speed: 20 }],
  setScreen: [{ scene: 'race', team: 't1' }],
  setSound: [{ on: true, volume: 0.5 }],
  setLanguage: [{ language: 'es' }],
  shareReplay: [{ shared: true }],
  showReplay: [{ moment: null }, { moment: { tick: 900, team: 't1', change: 'heavyModel' } }],
  hideSentence: [{ sentenceId: 'frontierReveal-4', hidden: true }],
  allowSentence: [{ sentenceId: 'frontierReveal-4' }],
  showSentences: [{ sentenceIds: [] }, { sentenceIds: ['podium-1', 'podium-3', 'podium-2'] }],
  renameSeat: [{ seat: 's1', name: 'Ada' }],
  setStudentId: [{ seat: 's1', studentId: '1234567' }],
  removeSeat: [{ seat: 's1' }],
  moveSeat: [{ seat: 's1', team: 't2' }],
  setTeamBot: [{ team: 't1', persona: null }],
}
const ALL = CLIENT_MESSAGE_TYPES.flatMap((type) => EXAMPLES[type].map((payload) => [type, payload] as const))

const malformed = { ok: false, reason: 'malformed' }

describe('a request', () => {
  it.each(ALL)('[PRO4] a request of every kind is read as the action it is: %s %j', (type, payload) => {
    expect(parseCommand(type, payload)).toEqual({ ok: true, action: { type, ...payload }, commandId: null })
    expect(parseCommand(type, { ...payload, commandId: 'id-1' })).toMatchObject({ ok: true, commandId: 'id-1' })
  })

  it.each(ALL)('[PRO5] a request with an extra field or a wrong id is malformed: %s %j', (type, payload) => {
    expect(parseCommand(type, { ...payload, by: { kind: 'host' } })).toEqual(malformed)
    expect(parseCommand(type, { ...payload, type: 'goOn' })).toEqual(malformed)
    expect(parseCommand(type, { ...payload, commandId: 'x'.repeat(41) })).toEqual(malformed)
    expect(parseCommand(type, { ...payload, commandId: 7 })).toEqual(malformed)
  })

  it.each(ALL.filter(([, payload]) => Object.keys(payload).length > 0))(
    '[PRO6] a request with a missing field or one of another type is malformed: %s %j',
    (type, payload) => {
      for (const key of Object.keys(payload)) {
        const { [key]: _left, ...rest } = payload as Record<string, unknown>
        expect(parseCommand(type, rest).ok).toBe(false)
        expect(parseCommand(type, { ...payload, [key]: Symbol.iterator }).ok).toBe(false)
      }
    },
  )

  it.each<[ClientMessageType, object]>([
    ['setLevers', { levers: { shrinkDecades: 0.33 } }],
    ['setLevers', { levers: { shrinkDecades: 2.05 } }],
    ['setLevers', { levers: { verification: -0.05 } }],
    ['setLevers', { levers: { iterations: 0 } }],
    ['setLevers', { levers: { iterations: 1.5 } }],
    ['setLevers', { levers: { changesPerRelease: 21 } }],
    ['setLevers', { levers: { automation: [0, 0, 0, 0, 0] } }],
    ['setLevers', { levers: { automation: [0, 0, 0, 0, 0, 3] } }],
    ['setLevers', { levers: { gates: [6] } }],
    ['setLevers', { levers: { gates: undefined } }],
    ['setLevers', { levers: { shrinkDecades: Number.POSITIVE_INFINITY } }],
    ['offerProposal', { target: 96.44, proof: { conclusion: 'ceiling', picks: {} } }],
    ['offerProposal', { target: 96.4, proof: { conclusion: 'ceiling', picks: { luck: 1 } } }],
    ['offerProposal', { target: 96.4, proof: { conclusion: 'ceiling', picks: { lost: 'plan' } } }],
    ['reflect', { choices: ['a', 'b', 'c', 'd'], sentence: '' }],
    ['reflect', { choices: [], sentence: 'x'.repeat(201) }],
    ['tryStrategy', { strategy: '__proto__ ', estimate: 1 }],
    ['tryStrategy', { strategy: 'moreGpus', estimate: 0 }],
    ['dryRun', { call: 'same' }],
    ['fileLedger', { pace: 50.1, reason: 'riskBought', sentence: '' }],
    ['fileLedger', { pace: 0, reason: 'riskBought', sentence: '' }],
    ['addTime', { seconds: 1e9 }],
    ['setSpeed', { speed: 21 }],
    ['showReplay', { moment: { tick: -1, team: 't1', change: null } }],
    ['showReplay', { moment: { tick: 0.5, team: 't1', change: null } }],
    ['showReplay', { moment: { tick: 1, team: 't1', change: 'doubleCycle' } }],
  ])('[PRO7] a request with a value out of bounds is malformed: %s %j', (type, payload) => {
    expect(parseCommand(type, payload)).toEqual(malformed)
  })

  it('[PRO8] a request with steps that binary fractions cannot represent exactly is read as intended', () => {
    for (let step = 0; step <= 40; step++) {
      expect(parseCommand('setLevers', { levers: { shrinkDecades: step * 0.05 } }).ok).toBe(true)
    }
    expect(
      parseCommand('offerProposal', { target: 95 + 0.1 + 0.2, proof: { conclusion: 'ceiling', picks: {} } }).ok,
    ).toBe(true)
  })

  it('[PRO9] a request with a name that nobody can read is refused as such', () => {
    expect(parseCommand('renameSeat', { seat: 's1', name: '\u200b' })).toEqual({ ok: false, reason: 'nameInvalid' })
  })

  it('[PRO10] characters that control how text is displayed are removed from it', () => {
    const sentence = ' one\u0000two\u202ethree '
    const parsed = parseCommand('fileLedger', { pace: 2, reason: 'riskBought', sentence })
    expect(parsed).toMatchObject({ action: { sentence: 'one two three' } })
  })

  it('[PRO11] a request with any content at all gets an answer and never an exception', () => {
    const property = fc.property(fc.constantFrom(...CLIENT_MESSAGE_TYPES), fc.anything(), (type, payload) => {
      const parsed = parseCommand(type, payload)
      expect(parsed.ok || ['malformed', 'nameInvalid'].includes(parsed.reason)).toBe(true)
    })
    fc.assert(property, fuzzRuns(3000))
  })
})
