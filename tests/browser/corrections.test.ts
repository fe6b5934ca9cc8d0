import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { SeatAction } from '../../shared/sim/match/command.ts'
import { findTeam, trackOf } from '../../shared/sim/match/lookup.ts'
import { proofOptions, rightConclusion } from '../../shared/sim/match/proofOptions.ts'
import { benchPlan } from '../../shared/sim/match/teamPlan.ts'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { joinTeam } from '../support/student.ts'

const bed = useBrowserBed()

/** The corrections on a page, once the heading of a reveal is there. */
const corrections = async (page: Page, heading: RegExp): Promise<readonly string[]> => {
  await page.getByRole('heading', { name: heading }).waitFor()
  return page.locator('.correction').allInnerTexts()
}

it('[LOC14] a student who was right reads no correction: next to a teammate who erred, at each reveal', async () => {
  const live = await bed().newSession({
    teams: 2,
    tracks: ['cloud', 'edge'],
    bots: ['veteran'],
    seed: 5,
    preset: 'demo',
  })
  const { session, urls, goTo, host } = live
  host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const name = session.state.teams[0]?.name ?? ''
  const join = async (student: string): Promise<Page> => {
    const page = await bed().open(student, urls.join, PHONE)
    await joinTeam({ page, hand: touchHand, name: student }, name)
    return page
  }
  const [erring, right] = [await join('Erring'), await join('Right')]
  const act = (student: string, action: SeatAction): void => {
    const seat = session.state.seats.find((one) => one.name === student)?.id ?? ''
    expect(session.submit({ kind: 'seat', seat }, action), action.type).toEqual({ ok: true })
  }
  const predict = (student: string, prediction: Extract<SeatAction, { type: 'lockPrediction' }>['prediction']): void =>
    act(student, { type: 'lockPrediction', prediction })

  goTo('auditLock')
  predict('Erring', { kind: 'bottleneck', stage: 'training', confidence: 0.8 })
  predict('Right', { kind: 'bottleneck', stage: 'dataPrep', confidence: 0.8 })
  goTo('auditReveal')
  expect(await corrections(erring, /^Data Prep takes up/)).toEqual([
    'Training uses the expensive hardware, so it looks like the heart of the work. Yet it takes 28.5\u00a0h of a 341.8\u00a0h cycle; Data Prep takes 222.2\u00a0h.',
  ])
  expect(await corrections(right, /^Data Prep takes up/)).toEqual([])

  goTo('frontierLock')
  predict('Erring', { kind: 'crossover', leader: 'rival', week: 1, confidence: 0.8 })
  predict('Right', { kind: 'crossover', leader: 'fast', week: 13, confidence: 0.8 })
  // A smaller model passes the rival, so that the good facts prove the case.
  goTo('frontierWork')
  act('Right', { type: 'setLevers', levers: { shrinkDecades: 0.9 } })
  goTo('frontierReflect')
  act('Erring', { type: 'reflect', choices: ['firstDay', 'iterationsRun', 'leadChange'], sentence: '' })
  act('Right', { type: 'reflect', choices: ['pointsLearned', 'iterationsRun', 'leadChange'], sentence: '' })
  goTo('frontierReveal')
  const [leader, fact, ...rest] = await corrections(erring, /^The fast team takes the lead/)
  expect(leader).toMatch(/^A lead of 5\.0 percentage points on day one looks safe\./)
  expect(fact).toMatch(/^Day one is easy to measure.*you went from 90\.1%/)
  expect(rest).toEqual([])
  expect(await corrections(right, /^The fast team takes the lead/)).toEqual([])

  goTo('reviewLock')
  predict('Erring', { kind: 'reach', low: 98, accuracy: 98.5, high: 99 })
  goTo('reviewWork')
  const team = findTeam(session.state, 't1')
  if (!team) throw new Error('no team')
  const [track, plan] = [trackOf(session.state, team), benchPlan(trackOf(session.state, team), team.levers, 3)]
  const options = proofOptions(track, plan, null)
  const [lost, available, required] = (['lost', 'available', 'required'] as const).map((term) => {
    const source = term === 'lost' ? 'linear' : 'plan'
    return options[term].find((option) => option.source === source)?.value ?? null
  })
  const picks = { lost: lost ?? null, available: available ?? null, required: required ?? null }
  act('Erring', { type: 'offerProposal', target: 95, proof: { conclusion: rightConclusion(track, plan), picks } })
  act('Right', { type: 'agree' })
  goTo('podium')
  const proof = expect.stringMatching(/^Costs that grow from stage to stage/)
  expect(await corrections(erring, /^You said 98\.5%/)).toEqual([expect.stringMatching(/^The ceiling/), proof])
  expect(await corrections(right, /^Your team’s proof/)).toEqual([proof])
})
