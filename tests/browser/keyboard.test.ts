import { expect, it } from 'vitest'
import { PHONE, useBrowserBed } from '../support/browserBed.ts'
import { keyboardHand } from '../support/hand.ts'
import { firstTeam, playPart1, playPart2, playPart3 } from '../support/playThrough.ts'
import { joinTeam } from '../support/student.ts'

const bed = useBrowserBed()

it('[BRO3] every part can be played with the keyboard alone, on a page of 360 x 640', async () => {
  const live = await bed().newSession({ teams: 2, tracks: ['cloud', 'tiny'], bots: ['veteran'], seed: 7 })
  const page = await bed().open('student', live.urls.join, PHONE)
  const student = { page, hand: keyboardHand(page), name: 'Kit' }
  await joinTeam(student, firstTeam(live).name)
  await playPart1({ student, live })
  await playPart2({ student, live })
  await playPart3({ student, live })

  const team = firstTeam(live)
  expect(team.audit).toMatchObject({ bottleneck: 'dataPrep', strategy: 'regionalCache', complete: true })
  expect(team.flag).toMatchObject({ complete: true })
  expect(team.negotiation.offers.map(({ answer }) => answer.type)).toEqual(['wrongTerm', 'accepted'])
  expect(team.ledger?.reason).toBe('fasterLearning')
  expect(bed().complaints).toEqual([])
})
