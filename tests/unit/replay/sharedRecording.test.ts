import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { studentName } from '../../../shared/content/names.ts'
import { STAGES } from '../../../shared/content/stages.ts'
import { type ClientAction, clientMessages } from '../../../shared/protocol/clientMessages.ts'
import { createReplay } from '../../../shared/replay/createReplay.ts'
import type { Draw } from '../../../shared/replay/dealtAnswers.ts'
import type { Recording } from '../../../shared/replay/recording.ts'
import { replayEntry } from '../../../shared/replay/replayEntry.ts'
import { sharedRecording } from '../../../shared/replay/sharedRecording.ts'
import type { Session } from '../../../shared/session/Session.ts'
import { canonicalJson } from '../../../shared/session/stateHash.ts'
import { createMatch } from '../../../shared/sim/match/createMatch.ts'
import type { MatchState, Seat } from '../../../shared/sim/match/matchState.ts'
import type { Phase } from '../../../shared/sim/match/phases.ts'
import { PHASE_RULES } from '../../../shared/sim/match/phaseTable.ts'
import { rankedTeams } from '../../../shared/sim/match/points.ts'
import type { Random } from '../../../shared/sim/random.ts'
import { rightProof } from '../../support/matchBuilder.ts'
import { openSession } from '../../support/recordedSession.ts'

const HOST = { kind: 'host' } as const
const SERVER = { kind: 'server' } as const
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

const SERVER_COMMANDS: readonly string[] = ['takeSeat', 'setConnected', 'notePause']

type Step = { readonly seat: number; readonly act: number; readonly value: number; readonly desk: boolean }

/** What a student may ask for in a phase of work, all of it marked where there is something to write. */
const workOf = (state: MatchState, seat: Seat, value: number): readonly ClientAction[] => {
  const team = state.teams.find(({ id }) => id === seat.team)
  if (!team) return []
  const track = state.scenario.tracks[team.track]
  const strategy = track.strategies[value % 12]?.id ?? 'none'
  const tried = team.moves[value % 3]?.strategy ?? strategy
  const runs = state.phase === 'frontierWork' ? team.trials : team.dryRuns
  const run = {
    call: runs.length === 0 ? null : value % 2 ? 'higher' : 'lower',
    ...(value % 3 && { seen: { runs: runs.length, levers: team.levers } }),
  } as const
  const opened = team.filing && value % 2 ? { opened: team.filing.openedTick } : {}
  const stage = STAGES[value % 6] ?? 'training'
  const round = team.negotiation.offers.length
  switch (state.phase) {
    case 'auditWork':
      return [
        { type: 'tryStrategy', strategy, estimate: value + 1 },
        { type: 'draftAudit', bottleneck: stage, strategy: tried },
        { type: 'fileAudit', bottleneck: stage, strategy: tried },
        { type: 'agree', ...opened },
        { type: 'object', ...opened },
        { type: 'setLevers', levers: { changesPerRelease: 1 + (value % 20) } },
      ]
    case 'frontierWork':
      return [
        { type: 'setLevers', levers: { shrinkDecades: (value % 41) / 20, verification: (value % 21) / 20 } },
        { type: 'logTrial', ...run },
        { type: 'nameTrial', trial: 1 + (value % 2), name: `${SECRET} ${value}` },
        { type: 'draftFlag', shrinkDecades: (value % 41) / 20 },
        { type: 'plantFlag', shrinkDecades: (value % 41) / 20 },
        { type: 'agree', ...opened },
      ]
    case 'reviewWork':
      return [
        { type: 'setLevers', levers: { gates: [1], automation: [0, 1, 2, 0, 0, 1], iterations: 10 + value } },
        { type: 'dryRun', ...run },
        { type: 'offerProposal', target: 90 + (value % 9), proof: rightProof(state), ...(value % 2 && { round }) },
        { type: 'agree', ...opened },
      ]
    case 'ledger':
      return [
        { type: 'draftLedger', pace: 1 + value / 10, reason: null, sentence: SECRET },
        { type: 'fileLedger', pace: 1 + value / 10, reason: 'marginKept', sentence: SECRET },
        { type: 'agree', ...opened },
      ]
    default:
      return [{ type: 'vote', pair: 1 + (value % 20), choice: 'left' }]
  }
}

/** What a student may ask for, all of it marked. */
const actionOf = (state: MatchState, seat: Seat, { act, value }: Step): ClientAction | null => {
  const { asks } = PHASE_RULES[state.phase]
  const confidence = 0.5 + (value % 50) / 100
  if (asks?.kind === 'prediction') {
    const prediction = {
      bottleneck: { kind: 'bottleneck', stage: STAGES[value % 6] ?? 'training', confidence },
      crossover: { kind: 'crossover', leader: value % 2 ? 'fast' : 'rival', week: 1 + (value % 26), confidence },
      reach: { kind: 'reach', low: 90 + (value % 4), accuracy: 95, high: 96 + (value % 4) },
    }[asks.predicts]
    return act % 3 === 0
      ? ({ type: 'draftAnswer', answer: prediction } as ClientAction)
      : ({ type: 'lockPrediction', prediction } as ClientAction)
  }
  if (asks?.kind === 'reflection') {
    const choices = Array.from({ length: asks.choices }, (_, i) => asks.from[(value + i) % asks.from.length] ?? '')
    const answer = { choices, sentence: `${SECRET} ${value % 5}` }
    return act % 3 === 0 ? { type: 'draftAnswer', answer } : { type: 'reflect', ...answer }
  }
  const work = workOf(state, seat, value)
  return work[act % work.length] ?? null
}

/** What the host and the server do in any phase, the lobby included. */
const deskOf = (state: MatchState, { act, value, seat }: Step): Parameters<Session['submit']> | null => {
  const [id, team] = [`s${1 + (seat % 7)}`, `t${1 + (value % 2)}`]
  const seen = { phase: state.phase, round: state.phaseRound }
  const moves: readonly Parameters<Session['submit']>[] = [
    [SERVER, { type: 'setConnected', seat: id, connected: value % 3 > 0 }],
    [SERVER, { type: 'notePause', seconds: value }],
    [SERVER, { type: 'checkSentences', flagged: [] }],
    [HOST, { type: 'moveSeat', seat: id, team }],
    [HOST, { type: 'removeSeat', seat: `s${1 + (seat % 29)}` }],
    [SERVER, { type: 'clearSeats', seats: [`s${1 + (seat % 29)}`, `s${1 + (act % 29)}`] }],
    [SERVER, { type: 'handOverSeat', seat: id, keyHash: `${SECRET} ${value}` }],
    [HOST, { type: 'setTeamBot', team, persona: value % 2 ? 'veteran' : null }],
    [HOST, { type: 'lockDoor', locked: value % 2 > 0 }],
    [HOST, { type: 'setNames', drawn: value % 2 > 0 }],
    [HOST, { type: 'pause' }],
    [HOST, { type: 'resume' }],
    [HOST, { type: 'addTime', seconds: value, ...(value % 2 && { seen }) }],
    [HOST, { type: 'backToPhaseStart', ...(value % 2 && { seen }) }],
    [HOST, { type: 'setPhaseLength', phase: 'auditWork', seconds: 60 + value }],
    [HOST, { type: 'setSecondVote', part: 1, on: value % 2 > 0 }],
    [HOST, { type: 'setFlow', autoAdvance: value % 2 > 0, advanceWhenDone: value % 3 > 0 }],
    [HOST, { type: 'setSpeed', speed: 1 + (value % 3) }],
    [HOST, { type: 'setLanguage', language: value % 2 ? 'es' : 'en' }],
    [HOST, { type: 'sendMessage', text: SECRET, team: null }],
    [HOST, { type: 'sendMessage', text: `${SECRET} hint`, team: 't1' }],
    [HOST, { type: 'renameSeat', seat: 's2', name: `${SECRET} two` }],
    [HOST, { type: 'setScreen', scene: 'auto', team: null }],
    [HOST, { type: 'showSentences', sentenceIds: ['auditReveal-1'] }],
  ]
  return moves[act % moves.length] ?? null
}

const WORK: readonly Phase[] = ['auditWork', 'frontierWork', 'reviewWork', 'ledger']

/** As many moves and trials of the first team as it needs before it can file something. */
const prepare = (session: Session): void => {
  const { phase, seats, scenario, teams } = session.state
  const seat = seats.find(({ team, bot }) => team === 't1' && !bot)
  const does = (action: ClientAction) => seat && session.submit({ kind: 'seat', seat: seat.id }, action)
  if (phase === 'auditWork')
    for (const { id } of scenario.tracks[teams[0]?.track ?? 'cloud'].strategies.slice(0, 5))
      does({ type: 'tryStrategy', strategy: id, estimate: 9 })
  if (phase === 'frontierWork')
    for (let i = 0; i < scenario.presets.demo.trialsToFlag; i++) {
      does({ type: 'setLevers', levers: { shrinkDecades: i / 20 } })
      does({ type: 'logTrial', call: i === 0 ? null : 'higher' })
    }
}

const played = (steps: readonly Step[], seed: Random) => {
  const { session, recorded } = openSession({
    ...{ seed, teams: 2, bots: ['average'], title: SECRET, language: 'es', rehearsal: false },
    earlier: [{ track: 'cloud', place: 'best', line: [9000, 9100] }],
  })
  const left = [...steps]
  let joined = 0
  const join = (): void => {
    joined++
    const name = session.state.settings.drawnNames ? studentName(joined)[0] : `${SECRET} ${joined}`
    const seat = { seat: `s${joined}`, name, team: joined < 5 ? 't1' : 't2', keyHash: SECRET }
    session.submit(SERVER, { type: 'takeSeat', ...seat })
  }
  const act = (step: Step): void => {
    const desk = step.desk ? deskOf(session.state, step) : null
    if (desk) return void session.submit(...desk)
    const seat = session.state.seats[step.seat % session.state.seats.length]
    const action = seat && !seat.bot ? actionOf(session.state, seat, step) : null
    if (action && seat) session.submit({ kind: 'seat', seat: seat.id }, action, SECRET + step.value + session.seq)
  }
  for (let i = 0; i < 6; i++) {
    join()
    for (const step of left.splice(0, 2)) act({ ...step, desk: true })
    session.advance(1)
  }
  while (session.state.phase !== 'debrief') {
    if (typeof seed === 'number' && seed % 4 === 0) prepare(session)
    const share = WORK.includes(session.state.phase) ? 0.14 : 0.03
    for (const step of left.splice(0, Math.ceil(steps.length * share))) {
      session.advance(1)
      act(step)
    }
    if (session.state.phase === 'auditWork' && joined === 6) join()
    if (session.state.paused) session.submit(HOST, { type: 'resume' })
    session.submit(HOST, { type: 'goOn' })
  }
  return { recording: recorded(), last: session.state }
}

/** The state at the end of a recording; null where an entry does not follow from the rules. */
const replayed = ({ options, entries }: Recording): MatchState | null => {
  let state: MatchState = createMatch(options)
  for (const entry of entries) {
    const next = replayEntry(state, entry)?.at(-1)
    if (!next) return null
    state = next.state
  }
  return state
}

const anySteps = fc.array(
  fc.record({
    seat: fc.nat(20),
    act: fc.nat(100),
    value: fc.nat(100),
    desk: fc.nat(3).map((one) => one === 0),
  }),
  { minLength: 60, maxLength: 60 },
)

const lockedBy = (state: MatchState, field: 'auditLock' | 'frontierLock' | 'reviewLock', team: string) =>
  state.seats
    .filter((seat) => seat.team === team)
    .map((seat) => canonicalJson(seat[field]))
    .sort()

/** Where a value holds a field that docs/protocol.md does not list for what it is in, at any depth. */
const unlisted = (value: unknown, within: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => unlisted(one, within))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, inside]) =>
    LISTED.get(within)?.includes(field) ? unlisted(inside, field) : [`${within} ${field}`],
  )
}

it('[DEB31] a shared recording holds the fields that docs/protocol.md lists, nothing that anybody wrote, and the same match', () => {
  expect(LISTED.size).toBeGreaterThan(20)
  const met = new Set<string>()
  fc.assert(
    fc.property(
      anySteps,
      fc.nat(1000),
      fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
      (steps, seed, draws) => {
        const { recording, last } = played(steps, seed)
        const told = sharedRecording(recording, drawBy(draws))
        expect(JSON.stringify(told)).not.toContain(SECRET)
        expect(Object.keys(told)).toEqual(['format', 'created', 'options', 'entries'])
        expect(unlisted(told.options, 'options')).toEqual([])
        for (const [i, entry] of told.entries.entries()) {
          expect(Object.keys(entry)).toEqual('command' in entry ? ['seq', 'tick', 'command'] : ['seq', 'tick'])
          expect(entry.seq).toBe(i + 1)
          if (!('command' in entry)) continue
          const { type, by, ...fields } = entry.command
          met.add(type)
          expect(LISTED.has(type), type).toBe(true)
          expect([...unlisted(fields, type), ...unlisted(by, 'by')]).toEqual([])
        }
        const shared = replayed(told)
        if (!shared) throw new Error('a shared recording that does not follow from the rules')
        expect(shared.tick).toBe(last.tick)
        const sheet = (state: MatchState) => rankedTeams(state).map(({ team, points }) => [team.id, team.bot, points])
        expect(sheet(shared)).toEqual(sheet(last))
        for (const team of ['t1', 't2'])
          for (const field of ['auditLock', 'frontierLock', 'reviewLock'] as const)
            expect(lockedBy(shared, field, team)).toEqual(lockedBy(last, field, team))
      },
    ),
    { numRuns: 200, seed: 20261130 },
  )
  const commands = [...LISTED.keys()].filter((name) => name in clientMessages || SERVER_COMMANDS.includes(name))
  expect(commands.filter((name) => !met.has(name))).toEqual([])
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
  /** The confidence of each number, under every order of numbers and of answers that can be drawn. */
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
  expect([...new Set(told)].sort()).toEqual(
    ['0.25,0.5,0.75', '0.25,0.75,0.5', '0.5,0.25,0.75', '0.5,0.75,0.25', '0.75,0.25,0.5', '0.75,0.5,0.25'].map(
      (confidences) => `s1,s2,s3 ${confidences}`,
    ),
  )
})

it('[DEB36] who remembers in which order the students joined cannot tell from a shared recording who has which number', () => {
  const { session, recorded } = openSession({ teams: 2, bots: ['average', 'average'] })
  const take = (i: number) =>
    session.submit(SERVER, { type: 'takeSeat', seat: `s${i}`, name: `S${i}`, team: 't1', keyHash: '' })
  session.submit(HOST, { type: 'setTeamBot', team: 't1', persona: null })
  for (const i of [1, 2, 3, 4]) {
    take(i)
    session.advance(9)
  }
  session.submit(SERVER, { type: 'setConnected', seat: 's3', connected: false })
  session.submit(HOST, { type: 'removeSeat', seat: 's2' })
  while (session.state.phase !== 'auditWork') session.submit(HOST, { type: 'goOn' })
  session.submit({ kind: 'seat', seat: 's1' }, { type: 'setLevers', levers: { changesPerRelease: 9 } })
  const recording = recorded()
  const told = [0, 1, 2, 3].map((first) => {
    const shared = sharedRecording(recording, drawBy([first, 0, 0, 0]))
    expect(createReplay(shared).complete).toBe(true)
    const commands = shared.entries.flatMap((entry) => ('command' in entry ? [entry.command] : []))
    const joins = commands.flatMap((one) => (one.type === 'takeSeat' ? [Number(one.seat.slice(1))] : []))
    expect(joins).toEqual([...joins].sort((a, b) => a - b))
    expect(joins).toHaveLength(3)
    const begins = shared.entries.slice(0, 1 + joins.length)
    expect(begins.map(({ tick }) => tick)).toEqual(begins.map(() => 0))
    return commands.flatMap((one) => (one.type === 'setLevers' && one.by.kind === 'seat' ? [one.by.seat] : []))
  })
  expect(told.flat().sort()).toEqual(['s1', 's2', 's2', 's2'])
})

it('[SAF40] a shared recording of a session that is not over tells nothing of its luck, unless the host typed its seed', () => {
  const secret = '00112233445566778899aabbccddeeff'
  const seedOf = (seed: Random, phase: Phase) => {
    const { session, recorded } = openSession({ seed, teams: 1, bots: ['average'] })
    while (session.state.phase !== phase) session.submit(HOST, { type: 'goOn' })
    return sharedRecording(recorded(), drawBy([0])).options.seed
  }
  expect([seedOf(secret, 'podium'), seedOf(secret, 'debrief'), seedOf(7, 'podium')]).toEqual([0, secret, 7])
})
