import { RIVAL_NAME } from '../../../content/constants.ts'
import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, percent, signed } = numbersIn('en')
const TIMES = ['', '', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']
const many = (times: number) => `${TIMES[times] ?? fixed(times, 0)} times the experiments`
/** Without a decimal where there is nothing behind it. */
const short = (value: number) => (Number.isInteger(Number(value.toFixed(1))) ? 0 : 1)
const gap = (points: number) => `${fixed(points)} percentage points`

/** What the lead of a team over the rival is made of. */
export const lead = {
  whyFast: 'Why the fast team won',
  whyRival: `Why ${RIVAL_NAME} won`,
  fastTeam: 'the fast team',
  you: 'you',
  whyYou: `Why you beat ${RIVAL_NAME}`,
  whyNotYou: `Why ${RIVAL_NAME} beat you`,
  whyTeam: (team: string) => `Why ${team} beat ${RIVAL_NAME}`,
  whyNotTeam: (team: string) => `Why ${RIVAL_NAME} beat ${team}`,
  even: `A tie with ${RIVAL_NAME}, taken apart`,
  parts: {
    moreExperiments: 'more experiments',
    fewerExperiments: 'fewer experiments',
    sameExperiments: 'as many experiments',
    smallerModel: 'smaller model',
    fullSize: 'full-size model',
    automated: 'model and automation',
    batching: 'more changes per release',
    noBatching: 'one change per release',
    driftOutrun: 'drift outrun',
    driftAhead: 'drift not outrun',
  },
  why: {
    experiments: (own: number, rival: number) => `${fixed(own, 0)} land, not ${fixed(rival, 0)}`,
    start: (own: number, rival: number) =>
      accuracy(own) === accuracy(rival)
        ? `both start at ${accuracy(own, short(own))}`
        : `starts at ${accuracy(own, short(own))}, not ${accuracy(rival, short(rival))}`,
    defects: (risk: number) => `${percent(risk)} of releases ship a defect`,
    driftOutrun: 'the world moves, it keeps up',
    driftAhead: 'the world moves faster',
    end: 'week 26, in the field',
  },
  ahead: 'percentage points ahead',
  behind: 'percentage points behind',
  level: 'percentage points apart',
  inWeek: 'in week 26',
  reading: (points: number) =>
    points === 0
      ? `Level with ${RIVAL_NAME} in week 26.`
      : `${gap(Math.abs(points))} ${points > 0 ? 'ahead of' : 'behind'} ${RIVAL_NAME} in week 26.`,
  leadChanges: (week: number) => `The lead changes in week ${week}`,
  leadStays: 'The lead does not change',
  weekZero: 'week 0',
  chart: 'Both in the field. Thin line: what tests say.',
  /** The start of the sentences below, which is shown in bold. */
  many,
  beats: (times: number, behind: number) =>
    `${many(times)} beat a head start of ${fixed(behind, short(behind))} percentage points.`,
  beaten: (times: number, behind: number) =>
    `${many(times)} did not make up for a head start of ${fixed(behind, short(behind))} percentage points.`,
  caption: 'Accuracy in the field in week 26, part by part',
  head: ['part', 'percentage points', 'why'],
  signed: (points: number) => signed(points),
}
