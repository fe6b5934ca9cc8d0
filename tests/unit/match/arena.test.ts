import { describe, expect, it } from 'vitest'
import { applyCommand } from '../../../shared/sim/match/applyCommand.ts'
import { exposures, openArena } from '../../../shared/sim/match/arena.ts'
import { PAIRS_EACH, pairsOf } from '../../../shared/sim/match/arenaPairs.ts'
import { rankedSentences } from '../../../shared/sim/match/arenaRanking.ts'
import type { Arena, MatchState, SentenceId } from '../../../shared/sim/match/matchState.ts'
import { deriveRandom, drawUnit } from '../../../shared/sim/random.ts'
import { arenaViewOf, argumentsOnStage, argumentsViewOf } from '../../../shared/views/arenaViewsOf.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { arenaOf, checked, votedOut, written } from '../../support/arenaBuilder.ts'
import {
  applyAll,
  connection,
  hostCommand,
  inPhase,
  match,
  refusal,
  seatCommand,
  seated,
  takeSeat,
} from '../../support/matchBuilder.ts'

const voting = (students: number, teams: number, seed = 7): MatchState =>
  applyAll(written(students, teams, seed), checked())

const spreadOf = (arena: Arena): number => {
  const seen = [...exposures(arena).values()]
  return Math.max(...seen) - Math.min(...seen)
}

const SIZES = [
  [4, 2],
  [4, 4],
  [5, 2],
  [8, 4],
  [24, 24],
  [32, 8],
  [64, 8],
  [192, 24],
] as const

describe('pairs', () => {
  it.each(SIZES)(
    '[ARE1] every sentence is seen about equally often, at most two times more than any other: %i by %i teams',
    (students, teams) => {
      let most = 0
      const over = votedOut(
        voting(students, teams),
        () => 'left',
        (state) => {
          most = Math.max(most, spreadOf(arenaOf(state)))
        },
      )
      expect(most).toBeLessThanOrEqual(2)
      expect(arenaOf(over).pairs.length).toBeGreaterThanOrEqual(students)
    },
  )

  it('[ARE1] every sentence is seen about equally often, at most two times more than any other: one large team among small ones', () => {
    const start = written(10, 10)
    const seats = start.seats.map((seat, i) => ({ ...seat, team: i < 8 ? 't1' : seat.team }))
    const arena = { ...arenaOf(start) }
    const sentences = arena.sentences.map((one, i) => ({ ...one, team: i < 8 ? 't1' : one.team }))
    const state = applyAll({ ...start, seats, arenas: [{ ...arena, sentences }] }, checked())
    let most = 0
    votedOut(
      state,
      () => 'right',
      (now) => {
        most = Math.max(most, spreadOf(arenaOf(now)))
      },
    )
    expect(most).toBeLessThanOrEqual(2)
  })

  it.each(SIZES)(
    '[ARE2] no student is dealt a sentence of their own team, more than five pairs, or a pair twice: %i by %i teams',
    (students, teams) => {
      const over = votedOut(voting(students, teams), () => 'right')
      const arena = arenaOf(over)
      const teamOf = new Map(arena.sentences.map(({ id, team }) => [id, team]))
      for (const { id, team } of over.seats) {
        const mine = pairsOf(arena, id)
        expect(mine.length).toBeLessThanOrEqual(PAIRS_EACH)
        expect(mine.every(({ left, right }) => teamOf.get(left) !== team && teamOf.get(right) !== team)).toBe(true)
        expect(new Set(mine.map(({ left, right }) => [left, right].sort().join())).size).toBe(mine.length)
      }
    },
  )

  it('[ARE3] sentences are compared only where there are four of them', () => {
    const three = voting(3, 3)
    expect(arenaOf(three).pairs).toEqual([])
    expect(arenaViewOf(three, 's1')).toEqual({ pair: null, done: 0, goal: 0 })
    expect(arenaViewOf(voting(4, 4), 's1')).toMatchObject({ pair: { number: 1 }, done: 0, goal: 3 })
  })

  it('two sentences that read the same are no pair', () => {
    const state = applyAll(
      written(6, 6, 7, (i) => (i < 4 ? 'The tax.' : `No. ${i}`)),
      checked(),
    )
    const over = votedOut(state, () => 'left')
    const { sentences, pairs } = arenaOf(over)
    const textOf = new Map(sentences.map(({ id, text }) => [id, text]))
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.filter(({ left, right }) => textOf.get(left) === textOf.get(right))).toEqual([])
  })

  it('a choice counts once, and only for the pair that its student was dealt', () => {
    const state = voting(4, 4)
    const [mine] = pairsOf(arenaOf(state), 's1')
    const choose = (seat: string, pair: number) => seatCommand(seat, { type: 'vote', pair, choice: 'left' })
    expect(refusal(state, choose('s2', mine?.id ?? 0))).toBe('unknownPair')
    const once = applyAll(state, choose('s1', mine?.id ?? 0))
    expect(refusal(once, choose('s1', mine?.id ?? 0))).toBe('unknownPair')
    expect(refusal(inPhase('frontierLock', once), choose('s1', 2))).toBe('wrongPhase')
  })

  it('a student who comes late is dealt pairs, too, and one who leaves gives the open one back', () => {
    const late = applyAll(voting(4, 4), takeSeat('s9', 't1', 'Late'))
    expect(arenaViewOf(late, 's9')).toMatchObject({ pair: { number: 1 } })
    const left = applyAll(late, hostCommand({ type: 'removeSeat', seat: 's9' }))
    expect(pairsOf(arenaOf(left), 's9')).toEqual([])
  })

  it('a student who moves to another team is not shown a sentence of it', () => {
    const state = voting(8, 8)
    const [pair] = pairsOf(arenaOf(state), 's1')
    const team = arenaOf(state).sentences.find(({ id }) => id === pair?.left)?.team ?? ''
    const moved = applyAll(state, hostCommand({ type: 'moveSeat', seat: 's1', team }))
    const now = pairsOf(arenaOf(moved), 's1').flatMap(({ left, right }) => [left, right])
    expect(now).not.toContain(pair?.left)
  })
})

/** The share of pairs of sentences that a ranking orders as planted, less the share it does not: Kendall's tau. */
const tauOf = (
  arena: Arena,
  planted: ReadonlyMap<SentenceId, number>,
  counts: (better: SentenceId, worse: SentenceId) => boolean = () => true,
): number => {
  const order = rankedSentences(arena).map(({ id }) => id)
  let agreed = 0
  let pairs = 0
  order.forEach((better, i) => {
    for (const worse of order.slice(i + 1).filter((one) => counts(better, one))) {
      pairs++
      agreed += Math.sign((planted.get(better) ?? 0) - (planted.get(worse) ?? 0))
    }
  })
  return agreed / pairs
}

/** A class that knows which sentence is better, except that one choice in ten is a coin toss. */
const noisyClass = (students: number, teams: number, seed: number) => {
  let random = deriveRandom(seed, 'class')
  const draw = (): number => {
    const [unit, next] = drawUnit(random)
    random = next
    return unit
  }
  const state = voting(students, teams, seed)
  const planted = new Map(arenaOf(state).sentences.map(({ id }) => [id, draw()]))
  const over = votedOut(state, (left, right) => {
    if (draw() < 0.1) return draw() < 0.5 ? 'left' : 'right'
    return (planted.get(left) ?? 0) > (planted.get(right) ?? 0) ? 'left' : 'right'
  })
  return { arena: arenaOf(over), planted }
}

describe('the ranking', () => {
  it.each([
    // Four writers can be dealt three pairs each, or two, so there is more luck in one class; the mean is over many.
    [4, 4, 60],
    [4, 3, 60],
    [8, 8, 8],
    [32, 8, 5],
    [64, 16, 3],
    [192, 24, 1],
  ])(
    '[ARE4] five noisy choices a student rank the sentences as they were planted, with a Kendall tau above 0.8: %i sentences by %i teams',
    (students, teams, classes) => {
      const taus = Array.from({ length: classes }, (_, seed) => {
        const { arena, planted } = noisyClass(students, teams, seed + 1)
        return tauOf(arena, planted)
      })
      expect(taus.reduce((sum, tau) => sum + tau, 0) / classes).toBeGreaterThan(0.8)
    },
  )

  it('[ARE4] five noisy choices a student rank the sentences as they were planted, with a Kendall tau above 0.8: with four sentences by two teams, that is true of the two pairs that anybody may compare', () => {
    const taus = { all: 0, compared: 0 }
    const classes = 60
    for (let seed = 1; seed <= classes; seed++) {
      const { arena, planted } = noisyClass(4, 2, seed)
      const met = new Set(arena.pairs.map(({ left, right }) => [left, right].sort().join(' ')))
      expect(met.size).toBe(2)
      taus.all += tauOf(arena, planted) / classes
      taus.compared += tauOf(arena, planted, (a, b) => met.has([a, b].sort().join(' '))) / classes
    }
    // Nobody votes on a sentence of their own team, so four of the six pairs are never compared.
    expect(taus.all).toBeLessThan(0.8)
    expect(taus.compared).toBeGreaterThan(0.8)
  })

  const arenaWith = (
    ...choices: readonly (readonly [number, number, 'left' | 'right' | 'neither' | null])[]
  ): Arena => ({
    ...arenaOf(voting(4, 4)),
    pairs: choices.map(([left, right, choice], i) => ({
      id: i + 1,
      seat: 's9',
      left: `auditReveal-${left}`,
      right: `auditReveal-${right}`,
      choice,
    })),
  })
  const order = (arena: Arena): readonly string[] => rankedSentences(arena).map(({ id }) => id.slice(-1))

  it('[ARE5] one win puts a sentence first and no number of wins makes its strength infinite', () => {
    const once = arenaWith([3, 2, 'left'])
    expect(order(once)).toEqual(['3', '1', '4', '2'])
    const often = rankedSentences(arenaWith(...Array.from({ length: 500 }, () => [3, 2, 'left'] as const)))
    expect(often.every(({ strength }) => strength > 0 && strength < 1e4)).toBe(true)
    expect(often[0]).toMatchObject({ won: 500, of: 500, rank: 1 })
  })

  it('[ARE5] one win puts a sentence first and no number of wins makes its strength infinite: who cannot decide counts for neither', () => {
    const undecided = rankedSentences(arenaWith([3, 2, 'neither'], [1, 2, null]))
    expect(undecided.map(({ id, of }) => [id.slice(-1), of])).toEqual([
      ['1', 0],
      ['2', 0],
      ['3', 0],
      ['4', 0],
    ])
  })

  it('a win over a strong sentence counts more than one over a weak one', () => {
    const ranked = order(arenaWith([1, 2, 'left'], [1, 2, 'left'], [3, 2, 'left'], [4, 1, 'left']))
    expect(ranked.indexOf('4')).toBeLessThan(ranked.indexOf('3'))
  })
})

describe('the host', () => {
  const hide = (sentenceId: SentenceId, hidden = true) => hostCommand({ type: 'hideSentence', sentenceId, hidden })
  const show = (...sentenceIds: readonly SentenceId[]) => hostCommand({ type: 'showSentences', sentenceIds })
  const isDealt = (state: MatchState, id: SentenceId): boolean =>
    arenaOf(state).pairs.some(({ left, right, choice }) => choice === null && (left === id || right === id))

  it('[ARE6] a hidden sentence is gone from every phone and from the projector at once, and its students are dealt another pair', () => {
    const id = 'auditReveal-3'
    const shown = applyAll(voting(12, 6), show(id, 'auditReveal-1'))
    expect(isDealt(shown, id)).toBe(true)
    const hidden = applyAll(shown, hide(id))
    expect(isDealt(hidden, id)).toBe(false)
    expect(argumentsOnStage(hidden).shown.map((one) => one.id)).toEqual(['auditReveal-1'])
    expect(hidden.seats.every(({ id: seat }) => arenaViewOf(hidden, seat).pair !== null)).toBe(true)
    expect(refusal(hidden, show(id))).toBe('unknownSentence')
    expect(argumentsViewOf(hidden).ranking.at(-1)).toMatchObject({ id, rank: null, status: 'hidden' })
    const back = votedOut(applyAll(hidden, hide(id, false)), () => 'left')
    expect(arenaOf(back).pairs.some(({ left, right }) => left === id || right === id)).toBe(true)
  })

  it('[ARE7] a sentence that the filter has marked is on no phone and no projector until the host allows it', () => {
    const id = 'auditReveal-2'
    const held = votedOut(applyAll(written(8, 4), checked(id)), () => 'left')
    expect(arenaOf(held).pairs.some(({ left, right }) => left === id || right === id)).toBe(false)
    expect(refusal(held, show(id))).toBe('unknownSentence')
    const early = applyAll(applyAll(written(8, 4), checked(id)), hostCommand({ type: 'allowSentence', sentenceId: id }))
    const over = votedOut(early, () => 'left')
    expect(arenaOf(over).pairs.some(({ left, right }) => left === id || right === id)).toBe(true)
  })

  it('[ARE7] a sentence that the filter has marked is on no phone and no projector until the host allows it: one allowed late is not dealt to everybody', () => {
    const id = 'auditReveal-2'
    let state = applyAll(written(32, 8), checked(id))
    for (let i = 0; i < 60; i++) {
      const open = arenaOf(state).pairs.filter(({ choice }) => choice === null)[i % 7]
      if (open) state = applyAll(state, seatCommand(open.seat, { type: 'vote', pair: open.id, choice: 'left' }))
    }
    const allowed = applyAll(state, hostCommand({ type: 'allowSentence', sentenceId: id }))
    expect(spreadOf(arenaOf(allowed))).toBeLessThanOrEqual(2)
    votedOut(
      allowed,
      () => 'left',
      (now) => expect(spreadOf(arenaOf(now))).toBeLessThanOrEqual(2),
    )
  })

  it('[ARE8] nothing that a student wrote is public before the host shows it; then its team is named and the student is not', () => {
    const state = votedOut(voting(8, 4), () => 'left')
    expect(JSON.stringify(publicMatchOf(state, []))).not.toMatch(/Sentence of/)
    const shown = applyAll(state, show('auditReveal-5', 'auditReveal-1'))
    const text = JSON.stringify(publicMatchOf(shown, []))
    expect(text.match(/Sentence of s\d/g)?.sort()).toEqual(['Sentence of s1', 'Sentence of s5'])
    expect(text).not.toMatch(/Name \d/)
    const ranks = argumentsOnStage(shown).shown.map(({ rank }) => rank)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(JSON.stringify(publicMatchOf(applyAll(shown, show()), []))).not.toMatch(/Sentence of/)
    expect(JSON.stringify(publicMatchOf(inPhase('frontierLock', shown), []))).not.toMatch(/Sentence of/)
  })

  it('shows three sentences at most, and turns the projector to them and back', () => {
    const state = voting(8, 4)
    expect(refusal(state, show(...[1, 2, 3, 4].map((n) => `auditReveal-${n}`)))).toBe('outOfRange')
    expect(refusal(state, show('auditReveal-1', 'auditReveal-1'))).toBe('outOfRange')
    expect(refusal(state, seatCommand('s1', { type: 'vote', pair: 99, choice: 'left' }))).toBe('unknownPair')
    const shown = applyAll(state, show('auditReveal-1'))
    expect(shown.settings.screen.scene).toBe('arguments')
    expect(inPhase('frontierLock', shown).settings.screen.scene).toBe('auto')
    expect(refusal(shown, { ...show('auditReveal-1'), by: { kind: 'seat', seat: 's1' } })).toBe('notAllowed')
  })

  it('starting the reveal again takes back every choice, and what the host has hidden stays hidden', () => {
    const voted = applyAll(
      votedOut(voting(8, 4), () => 'left'),
      hide('auditReveal-2'),
      show('auditReveal-1'),
    )
    const again = applyAll(voted, hostCommand({ type: 'backToPhaseStart' }))
    expect(arenaOf(again).pairs.every(({ choice }) => choice === null)).toBe(true)
    expect(arenaOf(again).shown).toEqual([])
    expect(isDealt(again, 'auditReveal-2')).toBe(false)
    expect(arenaOf(again).sentences[1]?.status).toBe('hidden')
  })
})

describe('privacy', () => {
  it('[ARE9] a phone receives the two texts of its own pair and nothing about who wrote them', () => {
    const state = voting(12, 6)
    const view = arenaViewOf(state, 's1')
    expect(Object.keys(view.pair ?? {}).sort()).toEqual(['id', 'left', 'number', 'right'])
    expect(JSON.stringify(view).match(/Sentence of s\d+/g)).toHaveLength(2)
    expect(JSON.stringify(view)).not.toMatch(/Name|t\d|auditReveal/)
  })

  it('a sentence is read by nobody before the filter has read it', () => {
    const state = written(8, 4)
    expect(openArena(state)).toBeNull()
    expect(arenaViewOf(state, 's1').pair).toBeNull()
    expect(refusal(state, { ...checked(), by: { kind: 'host' } })).toBe('notAllowed')
  })

  it('a student who is away is dealt no pair until they return', () => {
    const away = applyAll({ ...written(4, 4) }, connection('s1', false), checked())
    expect(pairsOf(arenaOf(away), 's1')).toEqual([])
    expect(pairsOf(arenaOf(applyAll(away, connection('s1', true))), 's1')).toHaveLength(1)
  })
})

describe('bots', () => {
  const reflecting = (state: MatchState): MatchState => {
    const seats = state.seats.map((seat) => ({
      ...seat,
      auditReflection: { choices: ['labeling'], sentence: `By ${seat.id}.` },
    }))
    return applyAll(inPhase('auditReveal', { ...state, seats }), checked())
  }

  it('[ARE10] bots’ sentences take part where students alone wrote fewer than four, and in a rehearsal', () => {
    const few = reflecting(
      applyAll(match({ teams: 4, bots: ['average', 'veteran'] }), takeSeat('s1'), takeSeat('s2', 't2')),
    )
    expect(arenaOf(few).sentences.map(({ bot }) => bot)).toEqual([true, true, false, false])
    expect(arenaViewOf(few, 's1')).toMatchObject({ goal: 3 })
    const many = reflecting(
      applyAll(match({ teams: 5, bots: ['average'] }), ...['t1', 't2', 't3', 't4'].map((t) => takeSeat(`s${t}`, t))),
    )
    expect(arenaOf(many).sentences.every(({ bot }) => !bot)).toBe(true)
    const rehearsal = reflecting(
      match({ teams: 4, bots: ['average', 'veteran', 'average', 'veteran'], rehearsal: true }),
    )
    expect(arenaOf(rehearsal).pairs.map(({ seat }) => seat)).toEqual(['bt1', 'bt2', 'bt3', 'bt4'])
  })

  it('bots choose only in a rehearsal, or if there are no students', () => {
    const mixed = reflecting(
      applyAll(match({ teams: 4, bots: ['average', 'veteran'] }), takeSeat('s1'), takeSeat('s2', 't2')),
    )
    expect(arenaOf(mixed).pairs.every(({ seat }) => seat.startsWith('s'))).toBe(true)
  })
})

it('the ledgers are compared at the podium, by everybody but their own teams', () => {
  const state = seated(1, { teams: 4 })
  const ledger = { pace: 2, reason: null, risk: 0.1 }
  const teams = state.teams.map((team, i) => ({ ...team, ledger: { ...ledger, sentence: `Ledger ${i + 1}` } }))
  const present = applyAll({ ...state, teams }, takeSeat('s2', 't2'), takeSeat('s3', 't3'), takeSeat('s4', 't4'))
  const outcome = applyCommand({ ...present, phase: 'finalRun' }, hostCommand({ type: 'goOn' }))
  const podium = applyAll(outcome.ok ? outcome.state : present, checked())
  expect(arenaOf(podium)).toMatchObject({ phase: 'podium' })
  expect(arenaViewOf(podium, 's2').pair).not.toBeNull()
  expect(JSON.stringify(arenaViewOf(podium, 's2'))).not.toMatch(/Ledger 2/)
})
