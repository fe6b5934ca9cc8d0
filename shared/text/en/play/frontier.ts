import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'
import { terms } from '../terms.ts'

const plural = pluralIn('en')
const { accuracy, fixed, percent } = numbersIn('en')
const trials = (count: number) => plural(count, { one: 'trial', other: 'trials' })

/** Part 2 on a student's page. */
export const frontier = {
  question: (ahead: number, times: number) =>
    `The heavy model starts ${terms.points(ahead)} ahead and iterates ${fixed(times, 0)}x slower. Who leads in month 6?`,
  questionLabel: 'Who leads in month 6',
  rivalGloss: (ahead: number) => `${terms.points(ahead)} ahead`,
  fastTeam: 'The fast team',
  fastGloss: (times: number) => `${fixed(times, 0)}x the iterations`,
  rivalStays: 'Big Model Inc. stays ahead',
  fastFrom: (week: number) => `The fast team, from week ${week}`,
  sure: (confidence: number) => `${percent(confidence)} sure. The instruments open when the clock runs out.`,
  pickLeader: 'Pick a leader to lock',
  lockRival: (confidence: number) => `Lock Big Model Inc. at ${percent(confidence)}`,
  lockFast: (week: number) => `Lock the fast team, week ${week}`,
  whichWeek: 'In which week does the lead change?',
  weekLabel: 'Week of the lead change',
  week: (week: number) => `week ${week}`,
  lastWeek: (week: number) => `week ${week}, the last`,
  whatCounts: 'The leader counts most. The week counts while it is less than 8 weeks off.',

  levers: 'Levers',
  findKnee: 'Find the knee',
  frontier: 'Frontier',
  trials: 'Trials',
  isTrial: (trial: number) => `Is trial ${trial}`,
  tooMany: 'Too many iterations',
  logTrialOf: (trial: number, of: number) => `Log trial ${trial} of ${of}`,
  logTrial: (trial: number) => `Log trial ${trial}`,
  noTrials: 'No trial yet. Log a plan, and it stands here to compare and to return to.',
  heads: ['trial', 'size', 'verified', 'run', 'in the field'],
  use: 'Use',
  useHead: 'use',
  usePlan: (trial: number) => `Use the plan of trial ${trial}`,
  best: 'best',
  onBench: 'on the bench',
  trialTitle: (trial: number, name: string) => (name ? `Trial ${trial}, ${name}` : `Trial ${trial}`),
  nameIt: 'name',
  nameTrial: (trial: number) => `Name trial ${trial}`,
  renameTrial: (trial: number, name: string) => `Trial ${trial}, ${name}: rename`,
  trialName: (trial: number) => `Name of trial ${trial}`,
  trialNameHint: 'Name, e.g. small and safe',
  keepName: 'Keep',

  whereKnee: 'Where the knee is',
  knee: 'The knee',
  bestHere: (field: number) => `Best trial here: ${accuracy(field)} in the field`,
  noTrialHere: 'No trial yet',
  flagStands: (size: string) => `Your flag stands at ${size}.`,
  before: (missing: number) => `${missing} more ${trials(missing)} before the flag can be planted.`,
  filesWhen: (needed: number, present: number) =>
    `Files when ${needed} of ${present} agree, or 15 s without objection.`,
  filesAtOnce: 'Files at once.',
  compare: 'Compare trials',
  flagPlanted: 'Flag planted',
  toGo: (missing: number) => `${missing} ${trials(missing)} to go`,
  plantAt: (size: string) => `Plant the flag at ${size}`,

  changePlan: 'Change your plan',
  fromNext: 'counts from the next iteration',
  raceOver: 'The 26 weeks are over. What they taught comes next.',
  countsFromNext: 'Counts from the next iteration.',
  sizeStops: (weeks: number) => `A new model size stops you for ${terms.weeks(weeks, 1)} and more.`,
  sizeStopsTrain: 'A new size stops you for one release train.',
  sizeCost: (weeks: number) => `Stops you for <b>${terms.weeks(weeks, 1)}</b> and gains nothing at once.`,
  sizeLoses: (weeks: number, points: number) =>
    `Stops you for <b>${terms.weeks(weeks, 1)}</b> and loses <b>${fixed(points)} points</b> at once.`,
  moveFirst: 'Move the size first',
  changeTo: (size: string) => `Change to ${size}`,
  modelSize: 'Model size',
  verify: 'Verify',
  iterations: 'Iterations',
  slips: (one: number) => `1 in ${fixed(one, 0)} slips`,
  aRelease: (changes: number) => `${changes} a release`,

  nextLabel: 'Next iteration',
  landedOf: (landed: number, planned: number) => `${fixed(landed, 0)} of ${fixed(planned, 0)} landed.`,
  landed: (landed: number) => `${fixed(landed, 0)} landed.`,
  taught: (points: number) => ` The last one taught you ${fixed(points, 2)} points.`,
  standingStill: (reason: string) => `Standing still: ${reason}`,
  noMore: 'No more iterations',
  landsNow: 'An iteration lands now',
  nextIn: (seconds: number) => `Next iteration in ${seconds} s`,
  toWait: (span: string) => ` ${span} to go.`,

  caseSent: 'Your case is with the CFO',
  pickMore: (missing: number) => `Pick ${missing} more ${plural(missing, { one: 'fact', other: 'facts' })}`,
  makeCase: 'Make the case',
  cfo: '“Buy the model with the better first day,” says the CFO. Pick three facts from your race against it.',
  facts: 'Facts of your race',
  argument: 'Your argument in one sentence',

  noLock: 'You did not predict. Your team’s lock is the mean of those who did.',
  saidRival: (points: number, of: number) =>
    `You said <b>Big Model Inc. stays ahead</b>: <b>${fixed(points)} of ${of} points</b> for you; the team gets the mean.`,
  saidFast: (week: number, points: number, of: number) =>
    `You said <b>the fast team, from week ${week}</b>: <b>${fixed(points)} of ${of} points</b> for you; the team gets the mean.`,
  truth: (week: number | null) =>
    week === null
      ? 'The fast team takes the lead, and keeps it.'
      : `The fast team takes the lead in week ${week}, and keeps it.`,
  yourLock: 'Your lock',
  kneeLies: (size: string) => `The knee lies at ${size}`,
  flagOnKnee: (size: string) => `Your flag stands at <b>${size}</b>: on the knee.`,
  flagOff: (size: string, short: number) =>
    `Your flag stands at <b>${size}</b>: the best plan there ends ${terms.points(short, 2)} below the top.`,
  noFlag: 'Your team planted no flag.',
  yourRace: 'Your race',
  passed: (week: number) => `You passed Big Model Inc. in week ${week}.`,
  notPassed: 'You did not pass Big Model Inc. for good.',
  finishedAt: (field: number) => `You finished at ${accuracy(field)} in the field.`,
}
