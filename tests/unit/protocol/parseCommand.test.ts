import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLIENT_MESSAGE_TYPES, type ClientMessageType } from '../../../shared/protocol/clientMessages.ts'
import { parseCommand } from '../../../shared/protocol/parseCommand.ts'
import { fuzzRuns } from '../../support/fuzzRuns.ts'
import { MESSAGE_EXAMPLES } from '../../support/messageExamples.ts'

const ALL = CLIENT_MESSAGE_TYPES.flatMap((type) => MESSAGE_EXAMPLES[type].map((payload) => [type, payload] as const))

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
