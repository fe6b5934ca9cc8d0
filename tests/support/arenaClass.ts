import type { Phase } from '../../shared/sim/match/phases.ts'
import type { LiveSession } from './browserBed.ts'

const SERVER = { kind: 'server' } as const

/** What the class writes to the CFO; one word in it needs a look, and one sentence is as long as sentences can be. */
export const CASES = [
  'Day one is the only day their model wins: we ran 117 experiments to their 13 and passed it in week 11.',
  'Who cares about a damn first day? The race has 26 weeks.',
  'Every release pays the same tax, so let ten experiments share one.',
  'A 90% model sounds bad, but ours gets better every single week and the big one just stands still.',
  '<b>Small steps</b> & "quotes" beat <img src=x onerror=alert(1)> one big step that only gets older.',
  'التعلم الأسرع يفوز على البداية الأفضل',
  `For the same money we learned seven points and they learned none${', and they learned none'.repeat(5)}.`,
] as const

/** Students of the class beside those with a page: one for each sentence, in every team but the first. */
export const seatClass = ({ session }: LiveSession): readonly string[] =>
  CASES.map((_, i) => {
    const seat = `w${i + 1}`
    const team = session.state.teams[1 + (i % (session.state.teams.length - 1))]?.id ?? ''
    session.submit(SERVER, { type: 'takeSeat', seat, name: `Writer ${i + 1}`, team, keyHash: '' })
    return seat
  })

/** Takes the class to the reveal of the first or second part, with one sentence of each of these students. */
export const writeAndReveal = (live: LiveSession, seats: readonly string[], part: 1 | 2): void => {
  const [reflect, reveal]: readonly [Phase, Phase] =
    part === 1 ? ['auditReflect', 'auditReveal'] : ['frontierReflect', 'frontierReveal']
  live.goTo(reflect)
  for (const [i, seat] of seats.entries()) {
    const choices = part === 1 ? ['labeling'] : ['iterationsRun', 'leadChange', i % 2 ? 'pointsLearned' : 'moneySpent']
    live.session.submit({ kind: 'seat', seat }, { type: 'reflect', choices, sentence: CASES[i] ?? '' })
  }
  live.goTo(reveal)
}
