import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { STAGE_NAMES } from '../../shared/content/stages.ts'
import { type LiveSession, PHONE, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { firstTeam } from '../support/playThrough.ts'
import { seesPhase } from '../support/seesPhase.ts'
import { button, choose, joinTeam, press, type Student, slide } from '../support/student.ts'

const bed = useBrowserBed()

/** Layout rounds to fractions of a pixel. */
const SLACK = 1

type Place = { readonly name: string; readonly top: number; readonly left: number }

/** Remembers every control that the page shows; the function returned says which of them have moved since. */
const watchControls = async (page: Page) => {
  const controls = await page.evaluateHandle(() =>
    [...document.querySelectorAll('main :is(button, input, textarea, a)')].filter((one) => one.checkVisibility()),
  )
  const places = (): Promise<(Place | null)[]> =>
    controls.evaluate((elements) =>
      elements.map((element) => {
        if (!element.isConnected || !element.checkVisibility()) return null
        const { top, left } = element.getBoundingClientRect()
        return { name: element.getAttribute('aria-label') ?? element.textContent ?? '', top, left }
      }),
    )
  const before = await places()
  return async (): Promise<string[]> => {
    const after = await places()
    return before.flatMap((was, i) => {
      const is = after[i]
      const moved = was && is && Math.hypot(is.top - was.top, is.left - was.left) > SLACK
      return moved ? [`${was.name} from ${was.left}, ${was.top} to ${is.left}, ${is.top}`] : []
    })
  }
}

/** What moved in a moment of the page. */
const movedBy = async (page: Page, what: string, moment: () => Promise<void>): Promise<string[]> => {
  const moved = await watchControls(page)
  await moment()
  await page.waitForTimeout(150)
  return (await moved()).map((one) => `${what}: ${one}`)
}

/** What the instructor does while students work. */
const interruptions = (live: LiveSession, page: Page): Readonly<Record<string, () => Promise<void>>> => ({
  pause: async () => {
    live.host({ type: 'pause' })
    await page.getByText(/^Paused by your instructor/).waitFor()
  },
  resume: async () => {
    live.host({ type: 'resume' })
    await page.getByText(/^Paused by your instructor/).waitFor({ state: 'detached' })
  },
  message: async () => {
    live.host({
      type: 'sendMessage',
      text: 'Two more minutes. Look at the stage that takes the most hours.',
      team: null,
    })
    await page.getByText('Two more minutes.').waitFor()
  },
  hint: async () => {
    live.host({ type: 'sendMessage', text: 'Try a much smaller model.', team: firstTeam(live).id })
    await page.getByText('Try a much smaller model.').waitFor()
  },
  'messages read': async () => {
    const read = page.locator('.said').getByRole('button')
    while ((await read.count()) > 0) await read.first().tap()
  },
})

it('[BRO10] on a phone no control moves while a finger may be on it: through pauses, messages, hints, warnings, answers and what teammates do', async () => {
  const live = await bed().newSession({ preset: 'full', seed: 7, teams: 1, tracks: ['edge'] })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('student', live.urls.join, PHONE)
  const student: Student = { page, hand: touchHand, name: 'Ana' }
  const mate: Student = { page: await bed().open('mate', live.urls.join, PHONE), hand: touchHand, name: 'Ben' }
  for (const one of [student, mate]) await joinTeam(one, firstTeam(live).name)
  const found: string[] = []
  const through = async (where: string, moments: Readonly<Record<string, () => Promise<void>>>) => {
    for (const [what, moment] of Object.entries(moments)) {
      found.push(...(await movedBy(page, `${where}, ${what}`, moment)))
    }
  }

  live.goTo('auditLock')
  await seesPhase(page, 'auditLock')
  await through('bottleneck lock', {
    stage: () => choose(student, /Training/),
    confidence: () => slide(student, 'How sure are you?', 70),
    ...interruptions(live, page),
  })

  live.goTo('auditWork')
  await seesPhase(page, 'auditWork')
  await choose(student, new RegExp(`^${STAGE_NAMES.evaluation},`))
  await through('audit', interruptions(live, page))
  await page.locator('.stops').getByRole('button').first().tap()
  await button(student, 'Estimate first').waitFor()
  await through('estimate', {
    estimate: () => slide(student, 'Hours saved per cycle', 200),
    'longer estimate': () => slide(student, 'Hours saved per cycle', 480),
    ...interruptions(live, page),
  })

  live.goTo('frontierLock')
  await seesPhase(page, 'frontierLock')
  await through('crossover lock', {
    leader: () => choose(student, /^The fast team/),
    confidence: () => slide(student, 'How sure are you?', 80),
    week: () => slide(student, 'Week of the lead change', 9),
    'the other leader': () => choose(student, /^Big Model Inc\./),
  })

  live.goTo('frontierWork')
  await seesPhase(page, 'frontierWork')
  await seesPhase(mate.page, 'frontierWork')
  await through('frontier', {
    size: () => slide(student, 'Model size', 1),
    'a small size': () => slide(student, 'Model size', 2),
    'a size moved by a teammate': () => slide(mate, 'Model size', 0.5),
    verification: () => slide(student, 'Verification depth', 1),
    'more iterations than the calendar holds': () => slide(student, 'Iterations', 500),
    'fewer iterations': () => slide(student, 'Iterations', 5),
    ...interruptions(live, page),
  })
  await press(student, 'Run trial 1')
  await press(student, 'Set up trial 2')
  await through('second trial', {
    size: () => slide(student, 'Model size', 1.5),
    'the plan of trial 1': async () => {
      await slide(student, 'Model size', firstTeam(live).trials[0]?.plan.shrinkDecades ?? 0)
      await page.waitForTimeout(300)
    },
  })

  live.goTo('frontierRace')
  await seesPhase(page, 'frontierRace')
  await through('race', interruptions(live, page))
  expect(found).toEqual([])
  expect(bed().complaints).toEqual([])
}, 120_000)

it('[PHA15] a pause disables the controls whose commands it refuses, and they work again with the clock', async () => {
  const live = await bed().newSession({ preset: 'full', seed: 7, teams: 1, tracks: ['edge'] })
  live.host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('student', live.urls.join, PHONE)
  const student: Student = { page, hand: touchHand, name: 'Ana' }
  await joinTeam(student, firstTeam(live).name)
  const banner = page.getByText(/^Paused by your instructor/)
  live.goTo('frontierWork')
  await seesPhase(page, 'frontierWork')
  const refused = [page.getByRole('slider', { name: 'Model size' }), button(student, 'Run trial 1')]
  for (const paused of [true, false]) {
    live.host({ type: paused ? 'pause' : 'resume' })
    await banner.waitFor({ state: paused ? 'visible' : 'detached' })
    for (const control of refused) expect(await control.isDisabled()).toBe(paused)
  }
})
