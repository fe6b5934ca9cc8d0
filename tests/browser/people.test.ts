import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LAPTOP, PHONE, PROJECTOR, useBrowserBed } from '../support/browserBed.ts'
import { touchHand } from '../support/hand.ts'
import { joinTeam, type Student } from '../support/student.ts'

const bed = useBrowserBed()

const student = async (name: string, url: string): Promise<Student> => ({
  page: await bed().open(name, url, PHONE),
  hand: touchHand,
  name,
})

it('[PRO26] a code is found in whatever was typed or pasted around it: on the join page', async () => {
  const { code } = await bed().newSession({ preset: 'demo' })
  const page = await bed().open('join', `${bed().url}/`, PHONE)
  for (const pasted of [
    ` ${code.toLowerCase()}`,
    `${code.slice(0, 3)} ${code.slice(3)}`,
    `https://school.example/game/join/${code}?from=chat`,
  ]) {
    const field = page.getByRole('textbox', { name: 'Room code' })
    await field.fill('')
    await field.focus()
    await page.keyboard.insertText(pasted)
    await page.getByText('Room found').waitFor()
    expect(await field.inputValue()).toBe(code)
  }
})

it('[NET31] a browser asks before it forgets a seat, and a rude name leaves the projector with its student', async () => {
  const { code, session, host } = await bed().newSession({ preset: 'demo', teams: 2 })
  const stage = await bed().open('projector', `${bed().url}/screen/${code}`, PROJECTOR)
  const ada = await student('Rude', `${bed().url}/join/${code}`)
  await joinTeam(ada, session.state.teams[0]?.name ?? '')
  await stage.getByText('Rude joins').first().waitFor()
  host({ type: 'renameSeat', seat: 's1', name: 'Ada' })
  await stage.getByText('Ada joins').first().waitFor()
  expect(await stage.getByText('Rude').count()).toBe(0)

  await ada.page.goto(`${bed().url}/join/${code}`)
  await ada.page.getByRole('button', { name: 'Join as someone else' }).tap()
  await ada.page.getByText('only your instructor can free that name').waitFor()
  await ada.page.reload()
  await ada.page.getByRole('button', { name: 'Continue as Ada' }).waitFor()
  await ada.page.getByRole('button', { name: 'Join as someone else' }).tap()
  await ada.page.getByRole('button', { name: 'Give up the seat of Ada' }).tap()
  await ada.page.getByRole('button', { name: 'Type my own name' }).waitFor()

  host({ type: 'removeSeat', seat: 's1' })
  await stage.getByText('Ada joins').first().waitFor({ state: 'detached' })
})

it('[NET32] where the host allows drawn names only, the join page offers no field for a name', async () => {
  const { code, hostKey, session } = await bed().newSession({ preset: 'demo', teams: 2 })
  const page = await bed().open('console', `${bed().url}/host/${code}#${hostKey}`, LAPTOP)
  const { page: phone } = await student('Ada', `${bed().url}/join/${code}`)
  await phone.getByRole('button', { name: 'Type my own name' }).tap()
  await phone.getByRole('textbox', { name: 'You are playing as' }).fill('Rude')
  await page.getByRole('switch', { name: 'Drawn names only' }).click()
  await phone.getByText('Your instructor has chosen that everybody plays under such a name.').waitFor()
  expect(await phone.locator('#name').count()).toBe(0)
  const drawn = await phone.locator('.name-large').textContent()
  await phone.getByRole('button', { name: 'New name' }).tap()
  const other = await phone.locator('.name-large').textContent()
  expect(other).not.toBe(drawn)
  await phone.getByRole('button', { name: /^Join / }).tap()
  await phone.waitForURL(/\/play\//)
  expect(session.state.seats.map(({ name }) => name)).toEqual([other])
})

it('[RES22] a CSV file has the headings of the session’s language, and decimal marks by choice: in Export', async () => {
  const { code, hostKey, host } = await bed().newSession({ preset: 'demo', teams: 2, bots: 1, language: 'es' })
  host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  const page = await bed().open('console', `${bed().url}/host/${code}#${hostKey}`, LAPTOP)
  const save = async (): Promise<string> => {
    await page.locator('.export-menu > summary').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.export-menu li:has(.export-decimals)').getByRole('button').click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }
  expect(await save()).toContain('Estudiante;Equipo;Categoría;"Puntos del equipo, de 100"')
  await page.locator('.export-menu > summary').click()
  await page.locator('.export-decimals select').selectOption('point')
  await page.locator('.export-menu > summary').click()
  expect(await save()).toContain('Estudiante,Equipo,Categoría,"Puntos del equipo, de 100"')
})

it('[API28] a host can change the host key, which disconnects every console and ends the old key everywhere: in the console', async () => {
  const { code, hostKey } = await bed().newSession({ preset: 'demo', teams: 2 })
  const link = `${bed().url}/host/${code}#${hostKey}`
  const [own, leaked] = [await bed().open('own', link, LAPTOP), await bed().open('leaked', link, LAPTOP)]
  await leaked.locator('.export-menu > summary').waitFor()
  await own.locator('.export-menu > summary').click()
  await own.getByRole('button', { name: 'Change the host key' }).click()
  await own.getByRole('button', { name: 'Yes, change the host key' }).click()
  await leaked.getByText('This key does not open the session').waitFor()
  await own.locator('.export-menu > summary').waitFor()
  expect(own.url()).not.toContain(hostKey)
  await own.reload()
  await own.locator('.export-menu > summary').waitFor()
})

it('[NET44] a student whose device is gone gets the seat on another one, by the host’s link or by asking: on both pages', async () => {
  const { code, hostKey, session } = await bed().newSession({ preset: 'demo', teams: 2 })
  const desk = await bed().open('console', `${bed().url}/host/${code}#${hostKey}`, LAPTOP)
  const team = session.state.teams[0]?.name ?? ''
  const phone = await student('Ada', `${bed().url}/join/${code}`)
  await joinTeam(phone, team)

  await desk.getByRole('button', { name: `Manage ${team}` }).click()
  await desk.getByRole('button', { name: 'To another device' }).click()
  const link = await desk.getByRole('textbox', { name: 'Link for Ada' }).inputValue()
  const tablet = await student('Ada', link)
  await tablet.page.getByRole('button', { name: 'Continue in that seat here' }).tap()
  await tablet.page.getByRole('heading', { name: 'You are in, Ada.' }).waitFor()
  expect(tablet.page.url()).toBe(`${bed().url}/play/${code}`)
  await phone.page.getByRole('heading', { name: 'Your seat is now on another device' }).waitFor()
  await tablet.page.reload()
  await tablet.page.getByRole('heading', { name: 'You are in, Ada.' }).waitFor()
  await desk.keyboard.press('Escape')

  const third = await student('Ada', `${bed().url}/join/${code}`)
  await third.page.getByRole('button', { name: 'Type my own name' }).tap()
  await third.page.getByRole('textbox', { name: 'You are playing as' }).fill('Ada')
  await third.page.getByRole('button', { name: /^Join/ }).tap()
  await third.page.getByRole('button', { name: 'I am Ada: ask for my seat' }).tap()
  const number = await third.page.locator('.ask-number').textContent()
  await desk.getByText(`Ada asks for their seat: ${number}`).waitFor()
  await desk.getByRole('button', { name: 'Give the seat' }).click()
  await third.page.getByRole('heading', { name: 'You are in, Ada.' }).waitFor()
  await tablet.page.getByRole('heading', { name: 'Your seat is now on another device' }).waitFor()
  expect(session.state.seats).toHaveLength(1)
})

it('[NET45] the host removes those who never did anything with two taps, the second of which names how many: on the console', async () => {
  const { code, hostKey, session, host } = await bed().newSession({ preset: 'demo', teams: 4 })
  host({ type: 'setFlow', autoAdvance: false, advanceWhenDone: false })
  for (let i = 1; i <= 30; i++) {
    const seat = { seat: `s${i}`, name: `Student ${i}`, team: null, keyHash: `${i}` }
    session.submit({ kind: 'server' }, { type: 'takeSeat', ...seat })
  }
  host({ type: 'goOn' })
  const answer = { kind: 'bottleneck', stage: 'training', confidence: 0.5 } as const
  session.submit({ kind: 'seat', seat: 's7' }, { type: 'lockPrediction', prediction: answer })
  const desk = await bed().open('console', `${bed().url}/host/${code}#${hostKey}`, LAPTOP)
  await desk.getByRole('button', { name: 'Remove unused seats…' }).click()
  await desk.getByText('All 29 who have never done anything').waitFor()
  await desk.getByRole('button', { name: 'Remove 29 and close joining' }).click()
  expect(session.state.seats).toHaveLength(30)
  await desk.getByRole('button', { name: 'Yes, remove 29 students' }).click()
  await desk.getByRole('button', { name: 'Reopen joining' }).waitFor()
  expect(session.state.seats.map(({ id }) => id)).toEqual(['s7'])
})
