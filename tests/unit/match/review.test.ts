import { describe, expect, it } from 'vitest'
import { TRACK_IDS, TRACKS } from '../../../shared/content/tracks.ts'
import type { Levers, MatchState, Proof } from '../../../shared/sim/match/matchState.ts'
import { reachOf } from '../../../shared/sim/match/negotiation.ts'
import { teamPoints } from '../../../shared/sim/match/points.ts'
import { proofOptions, rightConclusion, TERMS_OF } from '../../../shared/sim/match/proofOptions.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import { applyAll, inPhase, refusal, rightProof, seatCommand, team } from '../../support/matchBuilder.ts'

const GOOD: Partial<Levers> = {
  shrinkDecades: 0.5,
  verification: 0.6,
  automation: [1, 2, 0, 0, 0, 1],
  gates: [1, 3, 4],
}
const set = (levers: Partial<Levers>) => seatCommand('s1', { type: 'setLevers', levers })
const prepared = (levers: Partial<Levers> = GOOD): MatchState => applyAll(inPhase('reviewWork'), set(levers))
const offer = (target: number, proof: Proof) => seatCommand('s1', { type: 'offerProposal', target, proof })
const answered = (state: MatchState, target: number, proof = rightProof(team(state))) =>
  team(applyAll(state, offer(target, proof))).negotiation

describe('Part 3, the design review', () => {
  it('[PMN1] if a number is wrong, the PM names the term', () => {
    const state = prepared()
    const proof = rightProof(team(state))
    const wrong = { ...proof, picks: { ...proof.picks, noise: 'single' as const } }
    expect(answered(state, 95, wrong).offers[0]?.answer).toEqual({ type: 'wrongTerm', term: 'noise' })
  })
  it('[PMN2] if the conclusion does not follow, the PM names it too', () => {
    const state = prepared()
    expect(answered(state, 95, { conclusion: 'ceiling', picks: { ceiling: 'plan' } }).offers[0]?.answer.type).toBe(
      'wrongConclusion',
    )
  })
  it('[PMN3] if the plan can do better than the offer, the PM asks for more', () => {
    const state = prepared()
    const reach = reachOf(TRACKS.tiny, team(state))
    const negotiation = answered(state, reach - 1)
    expect(negotiation.offers[0]?.answer).toEqual({ type: 'couldAskMore', target: reach })
    expect(negotiation.pmTarget).toBe(reach)
  })
  it('[PMN4] if the offer is impossible, the PM holds the team to 99', () => {
    const state = prepared()
    const negotiation = answered(state, reachOf(TRACKS.tiny, team(state)) + 0.1)
    expect([negotiation.offers[0]?.answer.type, negotiation.pmTarget]).toEqual(['impossible', 99])
  })
  it('[PMN5] the PM accepts a target within reach with a valid proof, and the workbench is closed', () => {
    const state = prepared()
    const target = reachOf(TRACKS.tiny, team(state)) - 0.3
    const agreed = applyAll(state, offer(target, rightProof(team(state))))
    expect(team(agreed).negotiation).toMatchObject({ agreed: true, pmTarget: Math.round(target * 10) / 10 })
    expect(refusal(agreed, set({ verification: 0.1 }))).toBe('alreadyAgreed')
  })
  it('[PMN6] after three rounds the PM has the last word', () => {
    const state = prepared()
    const proof = rightProof(team(state))
    const bad = offer(98, proof)
    const spent = applyAll(state, bad, bad, bad)
    expect(refusal(spent, offer(95, proof))).toBe('noRoundsLeft')
    expect(team(spent).negotiation).toMatchObject({ agreed: false, pmTarget: 99 })
  })
  it('[PMN7] every term of the argument must be picked from what the instruments show', () => {
    const state = prepared()
    const { conclusion } = rightProof(team(state))
    expect(refusal(state, offer(95, { conclusion, picks: { gap: 'plan' } }))).toBe('proofIncomplete')
    const proof = rightProof(team(state))
    expect(refusal(state, offer(95, { conclusion, picks: { ...proof.picks, lost: 'single' } }))).toBe('unknownChoice')
  })
  it('[PMN8] the wrong values offered for a term come from common mistakes, and all values look different', () => {
    for (const id of TRACK_IDS) {
      const plan = benchPlan(TRACKS[id], { ...team(prepared()).levers, shrinkDecades: 0.4 }, 3)
      const options = proofOptions(TRACKS[id], plan)
      for (const term of TERMS_OF[rightConclusion(TRACKS[id], plan)]) {
        expect(options[term].length, `${id} ${term}`).toBeGreaterThan(1)
        expect(options[term].map((option) => option.source)).toContain('plan')
        expect(new Set(options[term].map((option) => option.value.toPrecision(3))).size).toBe(options[term].length)
      }
    }
  })
  it('[PMN9] automation that exceeds the budget is refused', () => {
    expect(refusal(prepared(), set({ automation: [2, 2, 2, 2, 2, 2] }))).toBeNull()
    expect(refusal(inPhase('reviewWork'), set({ gates: [1, 1] }))).toBe('outOfRange')
  })
  it('[PTS1] a delivery at or above the target ships; a bust keeps 40%, minus 3 per point missed', () => {
    const state = prepared()
    const target = reachOf(TRACKS.tiny, team(state)) - 0.7
    const shipped = inPhase('podium', applyAll(state, offer(target, rightProof(team(state)))))
    const result = team(shipped).finalRun?.result
    expect(result?.fieldAccuracy).toBeGreaterThan(target)
    expect(teamPoints(shipped, team(shipped)).finalRun).toBeGreaterThan(20)
    const held = inPhase('podium', prepared())
    const missed = 99 - (team(held).finalRun?.result?.fieldAccuracy ?? 0)
    const full = teamPoints(shipped, team(shipped)).finalRun ?? 0
    expect(teamPoints(held, team(held)).finalRun).toBeCloseTo(Math.max(0, 0.4 * full - 3 * missed), 0)
  })
  it('[PTS2] the proof earns up to ten points in round 1, less in later rounds, and a share for the terms that are right', () => {
    const state = prepared()
    const proof = rightProof(team(state))
    const target = reachOf(TRACKS.tiny, team(state)) - 0.2
    const points = (...offers: ReturnType<typeof offer>[]) => {
      const end = inPhase('podium', applyAll(state, ...offers))
      return teamPoints(end, team(end)).proof
    }
    const wrong = { ...proof, picks: { ...proof.picks, noise: 'single' as const } }
    expect(points(offer(target, proof))).toBe(10)
    expect(points(offer(98, proof), offer(target, proof))).toBe(8.5)
    expect(points(offer(target, wrong))).toBe(8.3)
  })
  it('[LED1] the ledger holds the pace and the risk of the run itself', () => {
    const end = applyAll(
      inPhase('ledger', prepared()),
      seatCommand('s1', { type: 'fileLedger', reason: 'riskBought', sentence: ' We bought time. ' }),
    )
    const run = team(end).finalRun?.result
    expect(team(end).ledger).toEqual({
      iterationsPerWeek: (run?.iterations ?? 0) / 26,
      risk: run?.risk,
      reason: 'riskBought',
      sentence: 'We bought time.',
    })
  })
})
