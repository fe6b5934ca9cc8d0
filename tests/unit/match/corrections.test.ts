import { describe, expect, it } from 'vitest'
import { CORRECTION_BLANKS, CORRECTIONS, ERROR_KINDS, ERRORS } from '../../../shared/content/corrections.ts'
import { FACTS, GOOD_FACTS } from '../../../shared/content/facts.ts'
import { LANGUAGES, textIn } from '../../../shared/content/language.ts'
import { OPTIONAL_PHASES } from '../../../shared/content/presets.ts'
import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import type { ScenarioDocument } from '../../../shared/content/scenario.ts'
import { STAGES } from '../../../shared/content/stages.ts'
import { STANDARD_DOCUMENT } from '../../../shared/content/standardDocument.ts'
import { scenarioDocument } from '../../../shared/protocol/scenarioDocument.ts'
import { crossoverWeek } from '../../../shared/sim/crossover.ts'
import { mostReachable, strategyEffect } from '../../../shared/sim/match/leverage.ts'
import { findSeat, trackOf } from '../../../shared/sim/match/lookup.ts'
import {
  CONCLUSIONS,
  type MatchState,
  type Offer,
  type Proof,
  type Seat,
  type Team,
} from '../../../shared/sim/match/matchState.ts'
import { PHASES, type Phase } from '../../../shared/sim/match/phases.ts'
import { proofOptions, rightConclusion } from '../../../shared/sim/match/proofOptions.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import type { Correction } from '../../../shared/views/corrections/correction.ts'
import { correctionsOf } from '../../../shared/views/corrections/correctionsOf.ts'
import { publicMatchOf } from '../../../shared/views/publicMatchOf.ts'
import { seatViewOf } from '../../../shared/views/seatViewOf.ts'
import { teamViewOf } from '../../../shared/views/teamViewOf.ts'
import { classMatch } from '../../support/classMatch.ts'
import { team } from '../../support/matchBuilder.ts'

const reveals = {
  audit: classMatch('auditReveal'),
  frontier: classMatch('frontierReveal'),
  podium: classMatch('podium'),
}

/** The corrections that a student reads with other answers, and with another team behind them. */
const corrected = (state: MatchState, answers: Partial<Seat>, bench: (of: Team) => Partial<Team> = () => ({})) => {
  const seat = findSeat(state, 's1')
  if (!seat) throw new Error('no seat')
  const teams = state.teams.map((team) => (team.id === seat.team ? { ...team, ...bench(team) } : team))
  const answered = { ...seat, auditLock: null, frontierLock: null, reviewLock: null, ...answers }
  return correctionsOf({ ...state, teams, seats: [answered] }, answered)
}
const made = (corrections: readonly Correction[]): readonly string[] =>
  corrections.map(({ about, error }) => `${about} ${error}`)

/** The track of the students' team. */
const CLOUD = trackOf(reveals.podium, team(reveals.podium))

/** An offer whose proof is right for a plan, but for the given values and conclusion. */
const offerOf = (plan: Plan, picks: Proof['picks'], conclusion = rightConclusion(CLOUD, plan)): Offer => {
  const options = proofOptions(CLOUD, plan, null)
  const right = PROOF_TERMS.map((term) => [term, options[term].find(({ source }) => source === 'plan')?.value])
  const proof = { conclusion, picks: { ...Object.fromEntries(right), ...picks } }
  return { round: 1, target: 96, proof, plan, answer: { type: 'wrongConclusion' }, proofShare: 0, misread: null }
}
const withOffer = ({ negotiation }: Team, offer: Offer): Partial<Team> => ({
  negotiation: { ...negotiation, offers: [offer] },
})

/** A race that ended elsewhere, with as many iterations as the rival's or more. */
const racedTo =
  (fieldAccuracy: number, iterations = 100) =>
  ({ race }: Team): Partial<Team> => ({
    race: race?.result ? { ...race, result: { ...race.result, fieldAccuracy, iterations, passedWeek: 9 } } : null,
  })

/** Everything a student can get wrong in each part, and the corrections that answer it. */
const everyError = (): readonly Correction[] => {
  const { audit, frontier, podium } = reveals
  const track = trackOf(audit, team(audit))
  const stages = STAGES.flatMap((stage) =>
    corrected(audit, { auditLock: { kind: 'bottleneck', stage, confidence: 0.7 } }, () => ({ audit: null })),
  )
  const filings = track.strategies.flatMap(({ id }) =>
    corrected(audit, {}, () => ({ audit: { bottleneck: 'training', strategy: id, complete: true } })),
  )
  const leader = (leader: 'fast' | 'rival', week: number): Partial<Seat> => ({
    frontierLock: { kind: 'crossover', leader, week, confidence: 0.8 },
    frontierReflection: { choices: FACTS, sentence: '' },
  })
  const truth = mostReachable(track, team(podium))
  const range = (low: number, accuracy: number, high: number): Partial<Seat> => ({
    reviewLock: { kind: 'reach', low, accuracy, high },
  })
  const plans = [0.4, 1.2].map((shrinkDecades) =>
    benchPlan(
      track,
      { ...team(podium).levers, shrinkDecades, verification: 0.6, gates: [1, 3], automation: [1, 0, 0, 0, 0, 0] },
      3,
    ),
  )
  const offers = plans.flatMap((plan) =>
    CONCLUSIONS.flatMap((conclusion) =>
      PROOF_TERMS.flatMap((term) =>
        [...proofOptions(CLOUD, plan, null)[term].map(({ value }) => value), 12345].map((value) =>
          offerOf(plan, { [term]: value }, conclusion),
        ),
      ),
    ),
  )
  return [
    ...stages,
    ...filings,
    ...corrected(frontier, leader('rival', 9), racedTo(80)),
    ...corrected(frontier, leader('rival', 9), racedTo(98)),
    ...corrected(frontier, leader('fast', 1)),
    ...corrected(frontier, leader('fast', 26)),
    ...corrected(podium, range(98.5, 99, 99.5)),
    ...corrected(podium, range(90, 91, 92)),
    ...corrected(podium, range(truth + 0.1, truth + 0.2, truth + 0.3)),
    ...corrected(podium, range(90, 95, 99)),
    ...offers.flatMap((offer) => corrected(podium, {}, (team) => withOffer(team, offer))),
  ]
}

describe('wrong answers', () => {
  it('[CON18] every tempting error has a correction in every language', () => {
    for (const kind of ERROR_KINDS) {
      for (const error of ERRORS[kind]) {
        const written = Object.entries(CORRECTIONS[kind]).find(([key]) => key === error)?.[1]
        for (const language of LANGUAGES) {
          const said = textIn(written ?? '', language)
          expect(said.length, `${kind} ${error} ${language}`).toBeGreaterThan(60)
          expect(said.length, `${kind} ${error} ${language}`).toBeLessThanOrEqual(260)
          const blanks = [...said.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
          expect(blanks.length, `${kind} ${error} ${language}`).toBeGreaterThan(0)
          expect(CORRECTION_BLANKS[kind]).toEqual(expect.arrayContaining(blanks))
        }
      }
    }
  })
  it("[CON19] a correction names the student's own figures, and each figure it names is filled", () => {
    const all = everyError()
    const wanted = ERROR_KINDS.flatMap((kind) => ERRORS[kind].map((error) => `${kind} ${error}`))
    const { taxStage } = trackOf(reveals.audit, team(reveals.audit))
    expect([...new Set(made(all))].toSorted()).toEqual(wanted.filter((one) => one !== `stages ${taxStage}`).toSorted())
    for (const { about, error, text } of all) {
      for (const language of LANGUAGES) {
        expect(text[language], `${about} ${error}`).not.toMatch(/[{}]|NaN|Infinity|undefined|null/)
        expect(text[language], `${about} ${error}`).toMatch(/\d/)
      }
    }
  })
  it('[LOC13] no correction is sent before its part is revealed, and afterwards only to the student it is about', () => {
    const wrong: Partial<Seat> = {
      auditLock: { kind: 'bottleneck', stage: 'training', confidence: 0.9 },
      frontierLock: { kind: 'crossover', leader: 'fast', week: 26, confidence: 0.9 },
      reviewLock: { kind: 'reach', low: 98, accuracy: 98.5, high: 99 },
    }
    const said = (phase: Phase) => {
      const state = classMatch(phase)
      const seats = state.seats.map((seat) => (seat.id === 's1' ? { ...seat, ...wrong } : seat))
      return made(seatViewOf({ ...state, seats }, 's1')?.corrections ?? [])
    }
    const revealed: Partial<Record<Phase, string>> = {
      auditReveal: 'stages training',
      frontierReveal: 'week late',
      podium: 'range above',
      debrief: 'range above',
    }
    const played = PHASES.filter((phase) => phase !== 'lobby' && !OPTIONAL_PHASES.some((one) => one === phase))
    for (const phase of played) expect(said(phase), phase).toEqual([revealed[phase]].filter(Boolean))
    for (const text of [
      JSON.stringify(publicMatchOf(reveals.audit, [])),
      JSON.stringify(teamViewOf(reveals.audit, 't1')),
    ]) {
      expect(text).not.toContain('corrections')
      expect(text).not.toContain('expensive hardware')
    }
  })
  it('[LOC14] a student who was right reads no correction', () => {
    const { audit, frontier, podium } = reveals
    const track = trackOf(audit, team(audit))
    const best = track.strategies.reduce((a, b) =>
      strategyEffect(track, b).leverage > strategyEffect(track, a).leverage ? b : a,
    )
    const stage = track.taxStage
    expect(
      corrected(
        audit,
        {
          auditLock: { kind: 'bottleneck', stage, confidence: 0.4 },
          auditReflection: { choices: [stage], sentence: '' },
        },
        () => ({ audit: { bottleneck: stage, strategy: best.id, complete: true } }),
      ),
    ).toEqual([])
    const week = Math.ceil(crossoverWeek(track))
    expect(
      corrected(
        frontier,
        {
          frontierLock: { kind: 'crossover', leader: 'fast', week, confidence: 0.6 },
          frontierReflection: { choices: GOOD_FACTS, sentence: '' },
        },
        racedTo(97),
      ),
    ).toEqual([])
    const truth = mostReachable(track, team(podium))
    const reviewLock = { kind: 'reach', low: truth - 0.6, accuracy: truth, high: truth + 0.6 } as const
    const plan = benchPlan(track, team(podium).levers, 3)
    expect(corrected(podium, { reviewLock }, (team) => withOffer(team, offerOf(plan, {})))).toEqual([])
    expect(made(corrected(podium, { reviewLock }, (team) => withOffer(team, offerOf(plan, { lost: 12345 }))))).toEqual([
      'lost earlier',
    ])
    // A student who said nothing is told nothing.
    expect(corrected(frontier, {}, () => ({}))).toEqual([])
  })
  it('[SCN21] a scenario may have its own corrections, and a document without any plays with the standard ones', () => {
    const own = { ...CORRECTIONS, stages: { ...CORRECTIONS.stages, training: 'Only {hours} of {cycle}.' } }
    const parsed = scenarioDocument.parse({ ...STANDARD_DOCUMENT, corrections: own })
    const { audit } = reveals
    const lock: Partial<Seat> = { auditLock: { kind: 'bottleneck', stage: 'training', confidence: 0.9 } }
    const said = (source: ScenarioDocument) => corrected({ ...audit, scenario: { ...audit.scenario, source } }, lock)[0]
    expect(said(parsed)?.text).toEqual({
      en: 'Only 28.5\u00a0h of 341.8\u00a0h.',
      es: 'Only 28,5\u00a0h of 341,8\u00a0h.',
    })
    const { corrections: _, ...older } = STANDARD_DOCUMENT
    expect(said(scenarioDocument.parse(older))?.text.en).toMatch(/^Training uses the expensive hardware/)
    const wrong = { ...own, week: { ...CORRECTIONS.week, early: 'In week {hours}.' } }
    const [issue] = scenarioDocument.safeParse({ ...STANDARD_DOCUMENT, corrections: wrong }).error?.issues ?? []
    expect([issue?.path.join('.'), issue?.message]).toEqual(['corrections.week.early', 'unknownBlank'])
  })
})
