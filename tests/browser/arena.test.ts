import { expect, it } from 'vitest'
import { arenaOf } from '../support/arenaBuilder.ts'
import { CASES, seatClass, writeAndReveal } from '../support/arenaClass.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { LAPTOP, type LiveSession, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { keyboardHand, touchHand } from '../support/hand.ts'
import { joinTeam } from '../support/student.ts'

const bed = useBrowserBed()

const newClass = (): Promise<LiveSession> => bed().newSession({ teams: 4, seed: 5, preset: 'full' })
const firstTeam = ({ session }: LiveSession): string => session.state.teams[0]?.name ?? ''
const decided = ({ session }: LiveSession): number =>
  arenaOf(session.latest).pairs.filter(({ seat, choice }) => !seat.startsWith('w') && choice !== null).length

it.each([
  ['taps', () => touchHand, PHONE],
  ['the keyboard', keyboardHand, LAPTOP],
] as const)(
  '[ARE13] a student compares sentences with %s alone, and axe finds no problem on the way',
  async (_, handOf, device) => {
    const live = await newClass()
    const seats = seatClass(live)
    const page = await bed().open('student', live.urls.join, device)
    const hand = handOf(page)
    await joinTeam({ page, hand, name: 'Toni' }, firstTeam(live))
    writeAndReveal(live, seats, 1)
    const found: string[] = []
    for (let pair = 1; pair <= 5; pair++) {
      await page.getByText(`${pair} of 5`, { exact: true }).waitFor()
      if (pair === 1) found.push(...(await axeFindings(page, 'arena')))
      const name = pair === 2 ? 'Can’t decide' : /^[AB] ?\S/
      await hand.press(page.getByRole('button', { name }).first())
      await expect.poll(() => decided(live)).toBe(pair)
    }
    await page.getByText('Thank you. Watch the screen.').waitFor()
    await hand.press(page.getByRole('button', { name: 'See your result' }))
    await page.getByRole('heading', { name: 'Your prediction' }).waitFor()
    expect(found).toEqual([])
    expect(bed().complaints).toEqual([])
  },
)

it('[ARE14] the host allows, shows and hides a sentence, and the projector follows; axe finds no problem on either', async () => {
  const live = await newClass()
  const seats = seatClass(live)
  const page = await bed().open('host', live.urls.host)
  const screen = await bed().open('screen', live.urls.screen, PROJECTOR)
  writeAndReveal(live, seats, 2)
  const toCheck = page.getByText('1 sentence to check').or(page.getByText(/: a sentence to check/))
  const more = page.getByRole('button', { name: /^Show \d+ more$/ })
  await toCheck.or(more).first().waitFor()
  // Another need may have come first.
  if (!(await toCheck.isVisible())) await more.click()
  await toCheck.waitFor()
  await page.getByRole('button', { name: 'Look', exact: true }).click()
  const list = page.getByRole('region', { name: 'What students wrote' })
  const act = (what: string, sentence: string) => list.getByRole('button', { name: `${what}: ${sentence}` })
  await list.getByText('damn', { exact: true }).waitFor()
  await act('Allow', CASES[1]).click()
  await act('Show', CASES[1]).waitFor()
  const found = await axeFindings(page, 'console, arguments')

  await page.getByRole('button', { name: 'Show the top 3' }).click()
  await screen.getByRole('heading', { name: 'The best arguments' }).waitFor()
  await screen.getByText(CASES[0]).waitFor()
  await screen
    .getByRole('status')
    .getByText(/^The CFO:/)
    .waitFor()
  expect(await screen.getByText(/Writer \d/).count()).toBe(0)
  found.push(...(await axeFindings(screen, 'projector, arguments')))

  await act('Hide', CASES[0]).click()
  await screen.getByText(CASES[0]).waitFor({ state: 'detached' })
  await act('Unhide', CASES[0]).waitFor()
  await page
    .getByRole('button', { name: 'Take all down' })
    .or(page.getByRole('button', { name: 'Show the top 3' }))
    .waitFor()
  for (const shown of arenaOf(live.session.latest).shown) {
    const text = arenaOf(live.session.latest).sentences.find(({ id }) => id === shown)?.text ?? ''
    await act('On screen', text).click()
    await act('Show', text).waitFor()
  }
  await screen.getByRole('heading', { name: /^\d+ of \d+ predicted|No student/ }).waitFor()
  expect(found).toEqual([])
  expect(bed().complaints).toEqual([])
})
