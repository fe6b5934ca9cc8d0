import { HOURS_PER_WEEK } from '../../content/constants.ts'
import { numbersIn } from '../numbers.ts'
import { terms } from './figures/terms.ts'

const { accuracy, percent } = numbersIn('en')
const weeks = (hours: number) => terms.weeks(hours / HOURS_PER_WEEK, 1)
const stall = (reason: string) => Object.entries(terms.stalls).find(([name]) => name === reason)?.[1] ?? reason

/** The commentator's sentences: one for each phase, and one for each thing a team does. */
export const commentary = {
  auditLock: `Part 1. Everyone predicts on their own: which stage takes more than ${percent(0.6)} of the time?`,
  again: 'Talk to someone who voted differently. Then everyone votes again.',
  auditWork: 'The workbenches are open: try five moves, then file the audit.',
  auditReflect: (fell: number) =>
    `Training was automated, yet the cycle fell only ${percent(fell)}. Where is the hidden tax?`,
  auditReveal: 'Here is what the class predicted, and here is the answer.',
  frontierLock: (ahead: number) => `Part 2. Big Model Inc. starts ${terms.percentagePoints(ahead)} ahead.`,
  frontierWork: 'Call and run your trials, then plant your flag on the knee.',
  frontierRace: 'The race is on: 26 weeks against Big Model Inc.',
  frontierReflect: 'The CFO wants the model that is better on day one. Make your case.',
  frontierReveal: 'Who leads in month 6? The class predicted, and the race decided.',
  reviewLock: 'Part 3. What is the highest accuracy a team can reach by the deadline?',
  reviewWork: `The product manager wants ${accuracy(99, 0)} or bust. Prove that it is out of reach, then agree on a target.`,
  finalRun: 'Final run: 26 weeks, and the levers are locked.',
  ledger: 'Sign your ledger: the pace you commit to, the risk you accept and why it is worth it.',
  podium: 'The podium.',
  debrief: 'That was the race. Now let us talk about it.',

  /** What happens to every team's world. */
  disruption: (sentence: string) => sentence,

  seatTaken: (student: string, team: string) => `${student} joins ${team}.`,
  auditFiled: (team: string) => `${team} file their audit.`,
  rightCalls: (team: string, calls: number) => `${team} make ${calls} right calls in a row.`,
  flagPlanted: (team: string) => `${team} plant their flag.`,
  pmAccepted: (team: string, round: number, target: number) =>
    `${team} prove it in round ${round}. The PM agrees to ${accuracy(target)}.`,
  pmAskedMore: (team: string, offered: number, asked: number) =>
    `${team} offer ${accuracy(offered)}; the PM asks for ${accuracy(asked)}.`,
  pmHeld: (team: string, offered: number) =>
    `${team} offer ${accuracy(offered)}; their own plan falls short. The PM holds them to ${accuracy(99, 0)}.`,
  pmFoundHole: (team: string, round: number) => `Round ${round}: the PM finds a hole in the proof of ${team}.`,
  rivalPassed: (team: string, week: number) => `Week ${week}: ${team} pass Big Model Inc.`,
  earlierPassed: (team: string, week: number) => `Week ${week}: ${team} pass the best team of the earlier class.`,
  rivalPassedBack: (team: string, week: number) => `Week ${week}: Big Model Inc. passes ${team} again.`,
  teamStalled: (team: string, week: number, hours: number, reason: string) =>
    `Week ${week}: ${team} stall for ${weeks(hours)}: ${stall(reason)}.`,
  moneyRanOut: (team: string, week: number) => `Week ${week}: ${team} run out of money, and drift continues.`,
  raceFinished: (team: string, field: number) => `${team} finish at ${accuracy(field)} in the field.`,
  shipped: (team: string, field: number) => `${team} ship at ${accuracy(field)} in the field and meet their target.`,
  busted: (team: string, field: number, target: number) =>
    `${team} reach ${accuracy(field)}, short of ${accuracy(target)}. Bust.`,
}
