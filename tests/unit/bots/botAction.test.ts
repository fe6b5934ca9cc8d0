import { beforeAll, describe, expect, it } from 'vitest'
import { botAction } from '../../../shared/bots/botAction.ts'
import { BOT_SENTENCES } from '../../../shared/content/botSentences.ts'
import type { Language } from '../../../shared/content/language.ts'
import { advance } from '../../../shared/sim/match/advance.ts'
import { createMatch } from '../../../shared/sim/match/createMatch.ts'
import { type MatchState, PERSONAS } from '../../../shared/sim/match/matchState.ts'
import type { Phase } from '../../../shared/sim/match/phases.ts'
import { createRaceWorld } from '../../../shared/sim/raceWorld.ts'
import { deriveRandom } from '../../../shared/sim/random.ts'
import { listSources, readImports } from '../../architecture/readImports.ts'
import { type Act, botMatch, runBots, tickWithBots } from '../../support/botMatch.ts'
import { applyAll, hostCommand, inPhase, seatCommand, seated, strategies, team } from '../../support/matchBuilder.ts'

/** The session with everything changed that a team's students cannot know: other teams, the seeded world, the rival. */
const withSecretsChanged = (state: MatchState, ownTeam: string): MatchState => {
  const other = createMatch({
    ...state,
    scenario: null,
    teams: state.teams.length,
    tracks: ['tiny'],
    bots: [],
    speed: 1,
    solo: false,
  })
  const world = createRaceWorld(deriveRandom(state.seed, 'other'), { constraints: true, disruptions: true })
  return {
    ...state,
    teams: state.teams.map((one, index) => (one.id === ownTeam ? one : { ...(other.teams[index] ?? one), id: one.id })),
    race: state.race && { ...state.race, world, rivals: {} },
  }
}

/** The phases in which some bots watch before they act. */
const PATIENT: readonly Phase[] = ['frontierRace', 'reviewWork']

describe('a bot', () => {
  let played: { readonly state: MatchState; readonly acts: readonly Act[] }
  beforeAll(() => {
    played = runBots(botMatch({ seed: 11 }))
  })

  it('[BOT1] the same session played twice by bots ends in the same state', () => {
    expect(runBots(botMatch({ seed: 11 })).state).toEqual(played.state)
  })
  it('[BOT2] a bot first acts when 10% to 25% of a phase has passed, and pauses between actions', () => {
    const phases = Map.groupBy(played.acts, ({ phase, seat }) => `${phase} ${seat}`)
    expect(phases.size).toBeGreaterThan(30)
    for (const acts of phases.values()) {
      const [first] = acts
      if (!first) continue
      expect(first.phaseTicks / first.phaseLength).toBeGreaterThanOrEqual(0.1)
      if (!PATIENT.includes(first.phase)) expect(first.phaseTicks / first.phaseLength).toBeLessThan(0.26)
      for (const [i, act] of acts.entries()) {
        expect(act.phaseTicks / act.phaseLength).toBeLessThan(0.95)
        expect(act.phaseTicks).toBeGreaterThan(acts[i - 1]?.phaseTicks ?? 0)
      }
    }
  })
  it('[BOT3] a bot sees only its own team, not the other teams, the rival or the seeded world', () => {
    let compared = 0
    runBots(botMatch({ seed: 3 }), 'debrief', (state, seat) => {
      const action = botAction(state, seat)
      const own = state.seats.find(({ id }) => id === seat)?.team ?? ''
      if (action) {
        compared++
        expect(botAction(withSecretsChanged(state, own), seat)).toEqual(action)
      }
      return action
    })
    expect(compared).toBeGreaterThan(150)
  })
  it.each(['demo', 'short', 'full'] as const)(
    '[BOT4] no action of a bot is refused, and no step of the session is left undone, in preset %s',
    (preset) => {
      const { state, acts } = runBots(botMatch({ seed: 5, preset }))
      expect(acts.filter(({ refused }) => refused !== null)).toEqual([])
      for (const one of state.teams) {
        expect(one.audit?.complete).toBe(true)
        expect(one.flag?.complete).toBe(true)
        expect(one.negotiation.agreed || one.negotiation.offers.length === 3).toBe(true)
        expect(one.ledger).not.toBeNull()
      }
      for (const seat of state.seats) {
        const answers = [
          seat.auditLock,
          seat.frontierLock,
          seat.reviewLock,
          seat.auditReflection,
          seat.frontierReflection,
        ]
        expect(answers).not.toContain(null)
      }
    },
  )
  it('[BOT5] a bot agrees to what a teammate files', () => {
    const mates = applyAll(seated(1), hostCommand({ type: 'setTeamBot', team: 't1', persona: 'average' }))
    const five = applyAll(inPhase('auditWork', mates), ...strategies(5))
    const strategy = team(five).moves[0]?.strategy ?? ''
    let state = applyAll(five, seatCommand('s1', { type: 'fileAudit', bottleneck: 'labeling', strategy }))
    expect(team(state).audit).toBeNull()
    // The bot's first action may come after the 15 s of the filing, so the filing's clock is stopped.
    const opened = team(state).filing
    while (team(state).audit === null && state.phaseTicks < 2000) {
      const held = state.teams.map((one) =>
        one.id === 't1' && opened ? { ...one, filing: { ...opened, openedTick: state.tick } } : one,
      )
      const step = tickWithBots({ ...state, teams: held })
      expect(step.acts.map(({ action }) => action.type).filter((type) => type !== 'agree')).toEqual([])
      state = step.state
    }
    expect(team(state).audit).toMatchObject({ bottleneck: 'labeling', strategy })
  })
  it('[BOT6] a bot that takes over a team in the middle of a phase still reaches the goal of the phase', () => {
    const left = advance(inPhase('frontierWork', seated(1)), 2000).state
    const taken = applyAll(left, hostCommand({ type: 'setTeamBot', team: 't1', persona: 'veteran' }), {
      type: 'setConnected',
      by: { kind: 'server' },
      seat: 's1',
      connected: false,
    })
    const { state } = runBots(taken, 'frontierRace')
    expect(team(state).flag?.complete).toBe(true)
  })
  it('[BOT7] there is no action for a paused session, a student or an unknown seat', () => {
    const seats = played.state.seats.map(({ id }) => id)
    const actsOf = (change: Partial<MatchState>): number => {
      let count = 0
      let state = botMatch({ seed: 11 })
      for (let tick = 0; tick < 100; tick++) {
        state = advance(state, 1).state
        for (const id of [...seats, 'nobody']) if (botAction({ ...state, ...change }, id)) count++
      }
      return count
    }
    expect(actsOf({})).toBeGreaterThan(0)
    expect(actsOf({ paused: true })).toBe(0)
    expect(actsOf({ seats: played.state.seats.map((seat) => ({ ...seat, bot: false })) })).toBe(0)
    expect(actsOf({ seats: [] })).toBe(0)
  })
  it.each(PERSONAS)('[BOT8] two bots with the same persona play differently: %s', (persona) => {
    const { acts } = runBots(botMatch({ seed: 2, bots: [persona, persona], tracks: ['mobile'] }))
    const [one, two] = ['bt1', 'bt2'].map((id) => acts.filter(({ seat }) => seat === id))
    expect(one?.map(({ action }) => action)).not.toEqual(two?.map(({ action }) => action))
    expect(one?.map(({ phaseTicks }) => phaseTicks)).not.toEqual(two?.map(({ phaseTicks }) => phaseTicks))
  })
  it("[BOT17] bots write their sentences in the session's language, and in English where it has none", () => {
    const said = (language: Language) =>
      Object.values(BOT_SENTENCES).flatMap((own) => Object.values(own).map((text) => text[language]))
    const written = ({ teams, seats }: MatchState) =>
      [
        ...seats.flatMap((seat) => [seat.auditReflection, seat.frontierReflection]),
        ...teams.map(({ ledger }) => ledger),
      ].flatMap((answer) => answer?.sentence || [])
    const spanish = runBots(applyAll(botMatch({ seed: 11 }), hostCommand({ type: 'setLanguage', language: 'es' })))
    for (const [language, { state }] of [
      ['en', played],
      ['es', spanish],
    ] as const) {
      expect(written(state)).toHaveLength(12)
      expect(said(language)).toEqual(expect.arrayContaining(written(state)))
    }
  })
  it('[BOT12] no bot uses a par or a result: none imports the solver, the points or the race', () => {
    const imported = readImports(listSources('shared/bots')).map(({ to }) => to)
    expect(imported.length).toBeGreaterThan(20)
    expect(imported.filter((file) => /solver|points|lockPoints|crossover|lane|race|advance/i.test(file))).toEqual([])
  })
})
