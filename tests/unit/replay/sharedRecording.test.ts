import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { STAGES } from '../../../shared/content/stages.ts'
import type { ClientAction } from '../../../shared/protocol/clientMessages.ts'
import { createReplay } from '../../../shared/replay/createReplay.ts'
import { type Draw, sharedRecording } from '../../../shared/replay/sharedRecording.ts'
import type { MatchState, Seat } from '../../../shared/sim/match/matchState.ts'
import { PHASE_RULES } from '../../../shared/sim/match/phaseTable.ts'
import { rankedTeams } from '../../../shared/sim/match/points.ts'
import { openSession } from '../../support/recordedSession.ts'

const HOST = { kind: 'host' } as const
const SECRET = 'xyzzy'
const PROTOCOL = readFileSync(join(import.meta.dirname, '../../../docs/protocol.md'), 'utf8')

/** The fields that docs/protocol.md lists for each command of a shared recording. */
const LISTED = new Map(
  [...(PROTOCOL.split('### Shared recordings')[1] ?? '').matchAll(/^\| (`.*?`(?:, `.*?`)*) \| (.*) \|$/gm)].flatMap(
    ([, commands = '', fields = '']) => {
      const names = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
      return names(commands).map((command): [string, readonly string[]] => [command, names(fields)])
    },
  ),
)

/** Each of n numbers in turn, whatever the session. */
const drawBy = (numbers: readonly number[]): Draw => {
  let at = 0
  return (n) => (numbers[at++ % numbers.length] ?? 0) % n
}

type Step = { readonly seat: number; readonly act: number; readonly value: number }

/** What a student may ask for, and what the host may say, all of it marked. */
const actionOf = (state: MatchState, seat: Seat, { act, value }: Step): ClientAction | null => {
  const { asks } = PHASE_RULES[state.phase]
  const confidence = 0.5 + (value % 50) / 100
  if (asks?.kind === 'prediction') {
    const prediction = {
      bottleneck: { kind: 'bottleneck', stage: STAGES[value % 6] ?? 'training', confidence },
      crossover: { kind: 'crossover', leader: value % 2 ? 'light' : 'heavy', week: 1 + (value % 26), confidence },
      reach: { kind: 'reach', low: 90 + (value % 4), accuracy: 95, high: 96 + (value % 4) },
    }[asks.predicts]
    return act % 3 === 0
      ? ({ type: 'draftAnswer', answer: prediction } as ClientAction)
      : ({ type: 'lockPrediction', prediction } as ClientAction)
  }
  if (asks?.kind === 'reflection') {
    const choices = Array.from({ length: asks.choices }, (_, i) => asks.from[(value + i) % asks.from.length] ?? '')
    return { type: 'reflect', choices, sentence: `${SECRET} ${value % 5}` } as ClientAction
  }
  const strategy =
    state.scenario.tracks[state.teams.find(({ id }) => id === seat.team)?.track ?? 'cloud'].strategies[value % 12]
  const choice: readonly ClientAction[] = [
    { type: 'setLevers', levers: { verification: (value % 21) / 20 } },
    { type: 'tryStrategy', strategy: strategy?.id ?? '', estimate: value },
    { type: 'logTrial', call: null },
    { type: 'nameTrial', trial: 1, name: SECRET },
    { type: 'draftFlag', shrinkDecades: (value % 41) / 20 },
    { type: 'draftLedger', pace: 1 + value / 10, reason: null, sentence: SECRET },
    { type: 'vote', pair: value, choice: 'left' },
  ]
  return choice[act % choice.length] ?? null
}

const played = (steps: readonly Step[], seed: number) => {
  const { session, recorded } = openSession({ seed, teams: 3, bots: ['average'], title: SECRET })
  for (let i = 1; i <= 6; i++) {
    const seat = { seat: `s${i}`, name: `${SECRET} ${i}`, team: i < 5 ? 't1' : 't2', keyHash: SECRET }
    session.submit({ kind: 'server' }, { type: 'takeSeat', ...seat })
  }
  const left = [...steps]
  while (session.state.phase !== 'debrief') {
    for (const step of left.splice(0, Math.ceil(steps.length / 16))) {
      session.advance(7)
      const seat = session.state.seats[step.seat % session.state.seats.length]
      const action = seat && !seat.bot ? actionOf(session.state, seat, step) : null
      if (action && seat) session.submit({ kind: 'seat', seat: seat.id }, action, SECRET + step.value + session.seq)
    }
    session.submit(HOST, { type: 'sendMessage', text: SECRET, team: null })
    session.submit(HOST, { type: 'sendMessage', text: `${SECRET} hint`, team: 't1' })
    session.submit(HOST, { type: 'renameSeat', seat: 's2', name: `${SECRET} two` })
    session.submit(HOST, { type: 'setScreen', scene: 'auto', team: null })
    session.submit(HOST, { type: 'goOn' })
  }
  return recorded()
}

const anySteps = fc.array(fc.record({ seat: fc.nat(20), act: fc.nat(20), value: fc.nat(100) }), {
  minLength: 100,
  maxLength: 250,
})

const lockedBy = (state: MatchState, field: 'auditLock' | 'frontierLock' | 'reviewLock', team: string) =>
  state.seats
    .filter((seat) => seat.team === team)
    .map((seat) => JSON.stringify(seat[field]))
    .sort()

it('[DEB31] a shared recording holds the fields that docs/protocol.md lists, nothing that anybody wrote, and the same match', () => {
  expect(LISTED.size).toBeGreaterThan(20)
  fc.assert(
    fc.property(
      anySteps,
      fc.nat(1000),
      fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
      (steps, seed, draws) => {
        const recording = played(steps, seed)
        const told = sharedRecording(recording, drawBy(draws))
        expect(JSON.stringify(told)).not.toContain(SECRET)
        expect(Object.keys(told).sort()).toEqual(['created', 'entries', 'format', 'options'])
        for (const field of Object.keys(told.options)) expect(LISTED.get('options'), field).toContain(field)
        for (const entry of told.entries) {
          if (!('command' in entry)) {
            expect(Object.keys(entry)).toEqual(['seq', 'tick'])
            continue
          }
          expect(Object.keys(entry)).toEqual(['seq', 'tick', 'command'])
          const { type, by, ...fields } = entry.command
          expect(LISTED.has(type), type).toBe(true)
          for (const field of Object.keys(fields)) expect(LISTED.get(type), `${type} ${field}`).toContain(field)
          expect(Object.keys(by).every((field) => field === 'kind' || field === 'seat')).toBe(true)
        }
        const [whole, shared] = [createReplay(recording), createReplay(told)]
        expect(shared.complete).toBe(true)
        expect(shared.last.tick).toBe(whole.last.tick)
        const sheet = (state: MatchState) => rankedTeams(state).map(({ team, points }) => [team.id, points])
        expect(sheet(shared.last)).toEqual(sheet(whole.last))
        for (const team of ['t1', 't2', 't3'])
          for (const field of ['auditLock', 'frontierLock', 'reviewLock'] as const)
            expect(lockedBy(shared.last, field, team)).toEqual(lockedBy(whole.last, field, team))
      },
    ),
    { numRuns: 50 },
  )
}, 120_000)

it('[DEB32] nobody can tell from a shared recording which student of a team made which prediction', () => {
  const { session, recorded } = openSession({ teams: 2, bots: ['average'] })
  for (const i of [1, 2, 3]) {
    session.submit({ kind: 'server' }, { type: 'takeSeat', seat: `s${i}`, name: `S${i}`, team: 't1', keyHash: '' })
  }
  while (session.state.phase !== 'auditLock') session.submit(HOST, { type: 'goOn' })
  for (const i of [1, 2, 3]) {
    const prediction = { kind: 'bottleneck', stage: 'training', confidence: i / 4 } as const
    session.submit({ kind: 'seat', seat: `s${i}` }, { type: 'lockPrediction', prediction })
  }
  const recording = recorded()
  /** The confidence of the first to the third to take a seat, under every order that can be drawn. */
  const orders = [0, 1, 2].flatMap((a) =>
    [0, 1].flatMap((b) => [0, 1, 2].flatMap((c) => [0, 1].map((d) => [a, b, 0, c, d, 0]))),
  )
  const told = orders.map((draws) => {
    const { entries } = sharedRecording(recording, drawBy(draws))
    const seats = entries.flatMap((entry) =>
      'command' in entry && entry.command.type === 'takeSeat' ? [entry.command.seat] : [],
    )
    const confidences = seats.map((seat) =>
      entries.flatMap((entry) =>
        'command' in entry &&
        entry.command.type === 'lockPrediction' &&
        entry.command.by.kind === 'seat' &&
        entry.command.by.seat === seat &&
        entry.command.prediction.kind === 'bottleneck'
          ? [entry.command.prediction.confidence]
          : [],
      ),
    )
    return `${seats} ${confidences}`
  })
  expect(new Set(told).size).toBe(36)
})
