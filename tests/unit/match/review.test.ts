import { describe, expect, it } from 'vitest'
import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import { TRACK_IDS, TRACKS } from '../../../shared/content/tracks.ts'
import { escapeRisk } from '../../../shared/sim/cycle.ts'
import { type Levers, type MatchState, PROOF_SOURCES, type Proof } from '../../../shared/sim/match/matchState.ts'
import { reachOf } from '../../../shared/sim/match/negotiation.ts'
import { teamPoints } from '../../../shared/sim/match/points.ts'
import { proofOptions } from '../../../shared/sim/match/proofOptions.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import { boardOf } from '../../../shared/views/boardOf.ts'
import { teamViewOf } from '../../../shared/views/teamViewOf.ts'
import { applyAll, inPhase, pickFrom, refusal, rightProof, seatCommand, team } from '../../support/matchBuilder.ts'

const GOOD: Partial<Levers> = {
  shrinkDecades: 0.5,
  verification: 0.6,
  automation: [1, 2, 0, 0, 0, 1],
  gates: [1, 3, 4],
}
const set = (levers: Partial<Levers>) => seatCommand('s1', { type: 'setLevers', levers })
const prepared = (levers: Partial<Levers> = GOOD): MatchState => applyAll(inPhase('reviewWork'), set(levers))
const planOf = (state: MatchState) => benchPlan(TRACKS.tiny, team(state).levers, 3)
const reach = (state: MatchState): number => reachOf(state.scenario.tracks.tiny, planOf(state))
const offer = (target: number, proof: Proof) => seatCommand('s1', { type: 'offerProposal', target, proof })
const answered = (state: MatchState, target: number, proof = rightProof(state)) =>
  team(applyAll(state, offer(target, proof))).negotiation

describe('Part 3, the design review', () => {
  it('[PMN1] if a number is wrong, the PM names the term', () => {
    const state = prepared()
    const proof = rightProof(state)
    const wrong = { ...proof, picks: { ...proof.picks, available: pickFrom(state, 'available', 'unlost') } }
    expect(answered(state, 95, wrong).offers[0]?.answer).toEqual({ type: 'wrongTerm', term: 'available' })
  })
  it('[PMN2] if the conclusion does not follow, the PM names it too', () => {
    const state = prepared()
    expect(answered(state, 95, { ...rightProof(state), conclusion: 'reachable' }).offers[0]?.answer.type).toBe(
      'wrongConclusion',
    )
  })
  it('[PMN3] if the plan can do better than the offer, the PM asks for more', () => {
    const state = prepared()
    const most = reach(state)
    const negotiation = answered(state, most - 1)
    expect(negotiation.offers[0]?.answer).toEqual({ type: 'couldAskMore', target: most })
    expect(negotiation.pmTarget).toBe(most)
  })
  it('[PMN4] if the offer is impossible, the PM holds the team to 99', () => {
    const state = prepared()
    const negotiation = answered(state, reach(state) + 0.1)
    expect([negotiation.offers[0]?.answer.type, negotiation.pmTarget]).toEqual(['impossible', 99])
  })
  it('[PMN5] the PM accepts a target within reach with a valid proof, and the workbench is closed', () => {
    const state = prepared()
    const target = reach(state) - 0.3
    const agreed = applyAll(state, offer(target, rightProof(state)))
    expect(team(agreed).negotiation).toMatchObject({ agreed: true, pmTarget: Math.round(target * 10) / 10 })
    expect(refusal(agreed, set({ verification: 0.1 }))).toBe('alreadyAgreed')
  })
  it('[PMN14] an offer made for one round is not taken for the next', () => {
    const state = prepared()
    const offered = seatCommand('s1', { type: 'offerProposal', target: 98, proof: rightProof(state), round: 0 })
    const once = applyAll(state, offered)
    expect(refusal(once, offered)).toBe('benchChanged')
    expect(team(once).negotiation.offers).toHaveLength(1)
  })
  it('[PMN6] after three rounds the PM has the last word', () => {
    const state = prepared()
    const proof = rightProof(state)
    const bad = offer(98, proof)
    const spent = applyAll(state, bad, bad, bad)
    expect(refusal(spent, offer(95, proof))).toBe('noRoundsLeft')
    expect(team(spent).negotiation).toMatchObject({ agreed: false, pmTarget: 99 })
  })
  it('[PMN15] the class sees how many offers the PM refused for each reason, over all teams', () => {
    const state = prepared()
    const proof = rightProof(state)
    const unlost = { ...proof, picks: { ...proof.picks, available: pickFrom(state, 'available', 'unlost') } }
    const board = boardOf(applyAll(state, offer(95, unlost), offer(94, unlost), offer(reach(state) - 0.3, proof)))
    expect(board).toMatchObject({
      refused: { wrongConclusion: 0, lost: 0, available: 2, required: 0, impossible: 0, couldAskMore: 0 },
    })
  })
  it('[PMN11] a team that was asked for more and then changed its plan is held to what the new plan reaches', () => {
    const poor = prepared({ shrinkDecades: 2, verification: 0 })
    const asked = applyAll(poor, offer(85, rightProof(poor)))
    expect(team(asked).negotiation.offers[0]?.answer.type).toBe('couldAskMore')
    const improved = applyAll(asked, set(GOOD))
    expect(reach(improved)).toBeGreaterThan(team(asked).negotiation.pmTarget)
    expect(team(inPhase('ledger', improved)).negotiation.pmTarget).toBe(reach(improved))
    expect(team(inPhase('ledger', asked)).negotiation.pmTarget).toBe(team(asked).negotiation.pmTarget)
  })
  it('[PMN12] a team does not hear how many terms of its proof are right', () => {
    const state = prepared()
    expect(JSON.stringify(teamViewOf(applyAll(state, offer(95, rightProof(state))), 't1'))).not.toContain('Share"')
  })
  it('[PMN13] what a team hears of its offers does not say where a value was read', () => {
    const state = prepared()
    const proof = rightProof(state)
    const wrong = { ...proof, picks: { ...proof.picks, available: pickFrom(state, 'available', 'unlost') } }
    const offered = applyAll(state, offer(95, wrong))
    expect(team(offered).negotiation.offers[0]?.misread).toBe('unlost')
    const heard = JSON.stringify(teamViewOf(offered, 't1')?.negotiation.offers)
    for (const source of PROOF_SOURCES) expect(heard).not.toContain(`"${source}"${source === 'plan' ? ',' : ''}`)
  })
  it('[PMN7] every term of the argument must be picked from what the instruments show', () => {
    const state = prepared()
    const { conclusion } = rightProof(state)
    expect(refusal(state, offer(95, { conclusion, picks: { lost: pickFrom(state, 'lost', 'plan') } }))).toBe(
      'proofIncomplete',
    )
    const proof = rightProof(state)
    expect(refusal(state, offer(95, { conclusion, picks: { ...proof.picks, lost: 12345 } }))).toBe('unknownChoice')
  })
  it('[PMN8] the wrong values offered for a term come from common mistakes, and all values look different', () => {
    for (const id of TRACK_IDS) {
      const plan = benchPlan(TRACKS[id], { ...team(prepared()).levers, shrinkDecades: 0.4 }, 3)
      const options = proofOptions(TRACKS[id], plan, null)
      for (const term of PROOF_TERMS) {
        expect(options[term].length, `${id} ${term}`).toBeGreaterThan(1)
        expect(options[term].map((option) => option.source)).toContain('plan')
        const shown = options[term].map(({ value }) => value?.toPrecision(3) ?? 'no number')
        expect(new Set(shown).size).toBe(shown.length)
      }
    }
  })
  it('[PMN9] automation that exceeds the budget is refused', () => {
    expect(refusal(prepared(), set({ automation: [2, 2, 2, 2, 2, 2] }))).toBeNull()
    expect(refusal(inPhase('reviewWork'), set({ gates: [1, 1] }))).toBe('outOfRange')
  })
  it('[PTS1] a delivery at or above the target ships; a bust keeps 40%, minus 3 per point missed', () => {
    const state = prepared()
    const target = reach(state) - 0.7
    const shipped = inPhase('podium', applyAll(state, offer(target, rightProof(state))))
    const result = team(shipped).finalRun?.result
    expect(result?.fieldAccuracy).toBeGreaterThan(target)
    expect(teamPoints(shipped, team(shipped)).finalRun).toBeGreaterThan(5)
    const held = inPhase('podium', prepared())
    const missed = 99 - (team(held).finalRun?.result?.fieldAccuracy ?? 0)
    const full = teamPoints(shipped, team(shipped)).finalRun ?? 0
    expect(teamPoints(held, team(held)).finalRun).toBeCloseTo(Math.max(0, 0.4 * full - 3 * missed), 0)
  })
  it('[PTS2] the best proof earns up to ten points in round 1, less in later rounds, and a share for the terms that are right', () => {
    const state = prepared()
    const proof = rightProof(state)
    const target = reach(state) - 0.2
    const points = (...offers: ReturnType<typeof offer>[]) => {
      const end = inPhase('podium', applyAll(state, ...offers))
      return teamPoints(end, team(end)).proof
    }
    const wrong = { ...proof, picks: { ...proof.picks, available: pickFrom(state, 'available', 'unlost') } }
    expect(points(offer(target, proof))).toBe(10)
    expect(points(offer(98, wrong), offer(target, proof))).toBe(8.5)
    expect(points(offer(98, proof), offer(target, proof))).toBe(10)
    expect(points(offer(98, proof), offer(target, wrong))).toBe(10)
    expect(points(offer(target, wrong))).toBe(7.5)
  })
  it('[PMN10] a team runs at most six plans before it agrees, and calls each but the first', () => {
    const run = (call: 'higher' | 'lower' | null) => seatCommand('s1', { type: 'dryRun', call })
    const state = prepared()
    expect(refusal(state, run('higher'))).toBe('callMissing')
    const one = applyAll(state, run(null))
    expect(team(one).dryRuns[0]?.fieldAccuracy).toBeCloseTo(reach(state), 1)
    expect(refusal(one, run('higher'))).toBe('alreadyTried')
    const six = [0.1, 0.2, 0.3, 0.4, 0.55].reduce(
      (before, shrinkDecades) => applyAll(before, set({ shrinkDecades }), run('higher')),
      one,
    )
    expect(team(six).dryRuns).toHaveLength(6)
    expect(refusal(applyAll(six, set({ shrinkDecades: 0.9 })), run('lower'))).toBe('noRunsLeft')
    expect(refusal(inPhase('frontierWork'), run(null))).toBe('wrongPhase')
  })
  it('[LED1] the ledger is signed before the final run: a pace, and the risk of the agreed plan', () => {
    const state = inPhase('ledger', prepared())
    expect(team(state).finalRun).toBeNull()
    const ledger = { pace: 2.5, reason: 'riskBought', sentence: ' We bought time. ' } as const
    const signed = applyAll(state, seatCommand('s1', { type: 'fileLedger', ...ledger }))
    const risk = escapeRisk(TRACKS.tiny, planOf(state))
    expect(team(signed).ledger).toEqual({ pace: 2.5, risk, reason: 'riskBought', sentence: 'We bought time.' })
    for (const pace of [0, -1, 51]) {
      expect(refusal(state, seatCommand('s1', { type: 'fileLedger', ...ledger, pace }))).toBe('outOfRange')
    }
  })
  it('[LED2] a pace within 5% of the one signed earns five points, falling to none at 40%', () => {
    const state = inPhase('ledger', prepared())
    const real = (team(inPhase('podium', state)).finalRun?.result?.iterations ?? 0) / 26
    const points = (share: number) => {
      const ledger = { pace: real / share, reason: 'riskBought', sentence: '' } as const
      const end = inPhase('podium', applyAll(state, seatCommand('s1', { type: 'fileLedger', ...ledger })))
      return teamPoints(end, team(end)).commitment
    }
    expect([1, 1.049, 0.951].map(points)).toEqual([5, 5, 5])
    expect([1.225, 0.775].map(points)).toEqual([2.5, 2.5])
    expect([1.41, 0.59].map(points)).toEqual([0, 0])
    const unsigned = inPhase('podium', state)
    expect(teamPoints(unsigned, team(unsigned)).commitment).toBe(0)
  })
  it('[LED3] a ledger that nobody signed is filed as it was drafted when the clock runs out', () => {
    const draft = { pace: 3, reason: 'marginKept', sentence: 'Half of it' } as const
    const state = applyAll(inPhase('ledger', prepared()), seatCommand('s1', { type: 'draftLedger', ...draft }))
    expect(team(inPhase('finalRun', state)).ledger).toMatchObject(draft)
  })
  it('[LED4] a pace drafted without a reason is filed too when the clock runs out, and a reason without a pace is not', () => {
    const draft = (change: { pace: number } | { reason: 'riskBought' }) =>
      seatCommand('s1', { type: 'draftLedger', pace: null, reason: null, sentence: '', ...change })
    const state = inPhase('ledger', prepared())
    const pace = (team(inPhase('podium', state)).finalRun?.result?.iterations ?? 0) / 26
    const end = inPhase('podium', applyAll(state, draft({ pace })))
    expect(team(end).ledger).toMatchObject({ pace, reason: null })
    expect(teamPoints(end, team(end)).commitment).toBe(5)
    const unpaced = applyAll(state, draft({ reason: 'riskBought' }))
    expect(team(inPhase('finalRun', unpaced)).ledger).toBeNull()
    expect(team(applyAll(unpaced, draft({ pace: 3 }))).ledgerDraft).toMatchObject({ pace: 3, reason: 'riskBought' })
    expect(refusal(state, draft({ pace: 51 }))).toBe('outOfRange')
  })
})
