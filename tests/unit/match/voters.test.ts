import { expect, it } from 'vitest'
import { votersOf } from '../../../shared/sim/match/voters.ts'
import { boardOf } from '../../../shared/views/boardOf.ts'
import { hostViewOf } from '../../../shared/views/hostViewOf.ts'
import { applyAll, inPhase, match, seatCommand, seated } from '../../support/matchBuilder.ts'

it('[LOC8] the predictions shown for the class are those of its students; bots count only in a rehearsal, or if there are no students', () => {
  const mixed = seated(2, { bots: ['average'] })
  expect(mixed.seats.some(({ bot }) => bot)).toBe(true)
  expect(votersOf(mixed).map(({ bot }) => bot)).toEqual([false, false])
  const alone = match({ bots: ['average', 'veteran'] })
  expect(votersOf(alone)).toHaveLength(alone.seats.length)
  expect(votersOf({ ...mixed, settings: { ...mixed.settings, rehearsal: true } })).toHaveLength(mixed.seats.length)
})

it('the projector and the console count the same students', () => {
  const say = (seat: string) =>
    seatCommand(seat, {
      type: 'lockPrediction',
      prediction: { kind: 'crossover', leader: 'fast', week: 8, confidence: 0.8 },
    })
  const opened = inPhase('frontierLock', seated(2, { bots: ['average'] }))
  const bot = opened.seats.find((seat) => seat.bot)?.id ?? ''
  const locked = applyAll(opened, say('s1'), say('s2'), say(bot))
  const reveal = inPhase('frontierReveal', locked)
  expect(boardOf(reveal)).toMatchObject({ saidFast: 2, saidRival: 0 })
  expect(hostViewOf(reveal).predictions?.answers).toEqual([{ answer: 'fast', count: 2 }])
})
