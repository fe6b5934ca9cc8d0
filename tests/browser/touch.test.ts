import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { type LiveSession, PHONE, useBrowserBed } from '../support/browserBed.ts'
import { type Hand, touchHand } from '../support/hand.ts'
import { isInView } from '../support/inView.ts'
import { firstTeam, playPart1, playPart2, playPart3 } from '../support/playThrough.ts'
import { joinTeam } from '../support/student.ts'

const WORKBENCHES: readonly Phase[] = ['auditWork', 'frontierWork', 'reviewWork']

const bed = useBrowserBed()

type Sight = { readonly phase: Phase; readonly part: string; readonly inView: boolean }

/** What responds to a lever: the first instrument's reading and chart, or its row and total if rows are chosen. */
const answersOf = (page: Page): Readonly<Record<string, Locator>> => {
  const figure = page.getByRole('main').getByRole('figure').first()
  const row = figure.getByRole('radio', { checked: true })
  return {
    reading: figure.locator('figcaption'),
    chart: figure.getByRole('img').or(row).first(),
    sum: figure.getByText('One cycle', { exact: true }),
  }
}

/** A finger that checks, after every lever it moves on a workbench, that the lever and what it changes are visible. */
const lookingHand = ({ session }: LiveSession, seen: Sight[]): Hand => {
  const look = async (lever: Locator): Promise<void> => {
    const { phase } = session.state
    if (!WORKBENCHES.includes(phase)) return
    const name = (await lever.getAttribute('aria-label')) ?? ''
    for (const [part, locator] of Object.entries({ lever, ...answersOf(lever.page()) })) {
      if ((await locator.count()) > 0) seen.push({ phase, part: `${part} of ${name}`, inView: await isInView(locator) })
    }
  }
  return {
    ...touchHand,
    choose: async (box) => {
      await touchHand.choose(box)
      if ((await box.getAttribute('aria-label'))?.startsWith('Gate')) await look(box)
    },
    slide: async (slider, to) => {
      await touchHand.slide(slider, to)
      await look(slider)
    },
  }
}

it('[BRO4] every part can be played with taps alone, and a lever being moved is visible together with its instrument, on a page of 360 x 640', async () => {
  const live = await bed().newSession({ teams: 2, tracks: ['tiny', 'edge'], bots: ['average'], seed: 3 })
  const page = await bed().open('student', live.urls.join, PHONE)
  const seen: Sight[] = []
  const student = { page, hand: lookingHand(live, seen), name: 'Toni' }
  await joinTeam(student, firstTeam(live).name)
  await playPart1({ student, live })
  await playPart2({ student, live })
  await playPart3({ student, live })

  const team = firstTeam(live)
  expect(team.audit).toMatchObject({ bottleneck: 'labeling', complete: true })
  expect(team.negotiation.agreed).toBe(true)
  expect(team.ledger?.reason).toBe('fasterLearning')
  expect(new Set(seen.map(({ phase }) => phase))).toEqual(new Set(WORKBENCHES))
  expect(seen.filter(({ inView }) => !inView)).toEqual([])
  expect(bed().complaints).toEqual([])
})
