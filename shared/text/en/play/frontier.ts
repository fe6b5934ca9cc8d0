import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'
import { terms } from '../terms.ts'

const plural = pluralIn('en')
const { accuracy, fixed, percent } = numbersIn('en')
const trials = (count: number) => plural(count, { one: 'trial', other: 'trials' })

/** Part 2 on a student's page. */
export const frontier = {
  question: (ahead: number, times: number) =>
    `The heavy model starts ${terms.points(ahead)} ahead and iterates ${fixed(times, 0)}x more slowly. Who leads in month 6?`,
  questionLabel: 'Who leads in month 6',
  rivalGloss: (ahead: number) => `${terms.points(ahead)} ahead`,
  fastTeam: 'The fast team',
  fastGloss: (times: number) => `${fixed(times, 0)}x the iterations`,
  rivalStays: 'Big Model Inc. stays ahead',
  fastFrom: (week: number) => `The fast team, from week ${week}`,
  sure: (confidence: number) => `${percent(confidence)} sure. The workbench opens when time runs out.`,
  pickLeader: 'Choose a leader first',
  lockRival: (confidence: number) => `Lock in Big Model Inc. at ${percent(confidence)}`,
  lockFast: (week: number) => `Lock in the fast team, week ${week}`,
  whichWeek: 'In which week does the lead change?',
  weekLabel: 'Week of the lead change',
  week: (week: number) => `week ${week}`,
  lastWeek: (week: number) => `week ${week}, the last`,
  whatCounts: 'Naming the leader earns the most points. The week earns points if you are less than 8 weeks off.',

  levers: 'Levers',
  findKnee: 'Find the knee',
  frontier: 'Frontier',
  trials: 'Trials',
  isTrial: (trial: number) => `Already trial ${trial}`,
  tooMany: 'Too many iterations',
  logTrialOf: (trial: number, of: number) => `Log trial ${trial} of ${of}`,
  logTrial: (trial: number) => `Log trial ${trial}`,
  noTrials: 'No trials yet. Log a plan, and you can compare it here and come back to it.',
  heads: ['trial', 'size', 'verified', 'run', 'in the field'],
  use: 'Use',
  useHead: 'use',
  usePlan: (trial: number) => `Use the plan of trial ${trial}`,
  best: 'best',
  onBench: 'current plan',
  trialTitle: (trial: number, name: string) => (name ? `Trial ${trial}, ${name}` : `Trial ${trial}`),
  nameIt: 'name',
  nameTrial: (trial: number) => `Name trial ${trial}`,
  renameTrial: (trial: number, name: string) => `Trial ${trial}, ${name}: rename`,
  trialName: (trial: number) => `Name of trial ${trial}`,
  trialNameHint: 'Name, e.g. small and safe',
  keepName: 'Save',

  whereKnee: 'Where the knee is',
  knee: 'The knee',
  bestHere: (field: number) => `Best trial here: ${accuracy(field)} in the field`,
  noTrialHere: 'No trial yet',
  flagStands: (size: string) => `You planted your flag at ${size}.`,
  before: (missing: number) => `Log ${missing} more ${trials(missing)} before you plant the flag.`,
  filesWhen: (needed: number, present: number) =>
    `Filed once ${needed} of ${present} agree, or after 15 s if nobody objects.`,
  filesAtOnce: 'Filed right away.',
  compare: 'Compare trials',
  flagPlanted: 'Flag planted',
  toGo: (missing: number) => `${missing} ${trials(missing)} to go`,
  plantAt: (size: string) => `Plant the flag at ${size}`,

  changePlan: 'Change your plan',
  fromNext: 'from the next iteration',
  raceOver: 'The 26 weeks are over. Next: what they taught you.',
  countsFromNext: 'Takes effect with the next iteration.',
  sizeStops: (weeks: number) => `Changing the model size stops you for at least ${terms.weeks(weeks, 1)}.`,
  sizeStopsTrain: 'Changing the size stops you for one release.',
  sizeCost: (weeks: number) => `Stops you for <b>${terms.weeks(weeks, 1)}</b> and gains nothing right away.`,
  sizeLoses: (weeks: number, points: number) =>
    `Stops you for <b>${terms.weeks(weeks, 1)}</b> and costs <b>${fixed(points)} points</b> right away.`,
  moveFirst: 'Choose a new size first',
  changeTo: (size: string) => `Change to ${size}`,
  modelSize: 'Model size',
  verify: 'Verify',
  iterations: 'Iterations',
  slips: (one: number) => `misses 1 in ${fixed(one, 0)}`,
  aRelease: (changes: number) => `${changes} per release`,

  nextLabel: 'Next iteration',
  landedOf: (landed: number, planned: number) => `${fixed(landed, 0)} of ${fixed(planned, 0)} done.`,
  landed: (landed: number) => `${fixed(landed, 0)} done.`,
  taught: (points: number) => ` The last one taught you ${fixed(points, 2)} points.`,
  standingStill: (reason: string) => `Stalled: ${reason}`,
  noMore: 'No iterations left',
  landsNow: 'An iteration is landing now',
  nextIn: (seconds: number) => `Next iteration in ${seconds} s`,
  toWait: (span: string) => ` ${span} to go.`,

  caseSent: 'The CFO has your case',
  pickMore: (missing: number) => `Pick ${missing} more ${plural(missing, { one: 'fact', other: 'facts' })}`,
  makeCase: 'Make the case',
  cfo: '“Buy the model that is better on day one,” says the CFO. Pick three facts from your race that argue against it.',
  facts: 'Facts from your race',
  argument: 'Your argument in one sentence',

  noLock: 'You made no prediction. Your team’s score is the average of those who did.',
  saidRival: (points: number, of: number) =>
    `You said <b>Big Model Inc. stays ahead</b>. <b>${fixed(points)} of ${of} points</b> for you. Your team gets the average.`,
  saidFast: (week: number, points: number, of: number) =>
    `You said <b>the fast team, from week ${week}</b>. <b>${fixed(points)} of ${of} points</b> for you. Your team gets the average.`,
  truth: (week: number | null) =>
    week === null
      ? 'The fast team takes the lead and keeps it.'
      : `The fast team takes the lead in week ${week} and keeps it.`,
  yourLock: 'Your prediction',
  kneeLies: (size: string) => `The knee is at ${size}`,
  flagOnKnee: (size: string) => `You planted your flag at <b>${size}</b>, right on the knee.`,
  flagOff: (size: string, short: number) =>
    `You planted your flag at <b>${size}</b>. The best plan at that size ends ${terms.points(short, 2)} below the top.`,
  noFlag: 'Your team did not plant a flag.',
  yourRace: 'Your race',
  passed: (week: number) => `You passed Big Model Inc. in week ${week}.`,
  notPassed: 'You never passed Big Model Inc. for good.',
  finishedAt: (field: number) => `You finished at ${accuracy(field)} in the field.`,
}
