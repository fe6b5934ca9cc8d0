import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'
import { terms } from '../figures/terms.ts'

const plural = pluralIn('en')
const { accuracy, fixed, percent } = numbersIn('en')
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const trials = (count: number) => plural(count, { one: 'trial', other: 'trials' })

/** How many experiments a plan has against another one, and the word that leads to the other. */
const SHARES = [
  [0.08, 'less than a tenth of the experiments', 'of'],
  [0.15, 'a tenth of the experiments', 'of'],
  [0.225, 'a fifth of the experiments', 'of'],
  [0.29, 'a quarter of the experiments', 'of'],
  [0.41, 'a third of the experiments', 'of'],
  [0.59, 'half the experiments', 'of'],
  [0.71, 'two thirds of the experiments', 'of'],
  [0.95, 'fewer experiments', 'than'],
  [1.05, 'as many experiments', 'as'],
  [1.4, 'more experiments', 'than'],
  [1.7, 'half again as many experiments', 'as'],
  [1.95, 'nearly twice the experiments', 'of'],
  [2.3, 'twice the experiments', 'of'],
  [2.75, 'two and a half times the experiments', 'of'],
  [3.5, 'three times the experiments', 'of'],
] as const
const experiments = (times: number): readonly [string, string] => {
  const [, says, than] = SHARES.find(([most]) => times < most) ?? []
  return says ? [says, than] : [`${fixed(times, 0)} times the experiments`, 'of']
}

/** Part 2 on a student's page. */
export const frontier = {
  question: 'Who leads in month 6, the team with the better start or the faster team?',
  questionLabel: 'Who leads in month 6',
  rivalGloss: (ahead: number) => `starts ${terms.percentagePoints(ahead)} ahead`,
  fastTeam: 'The fast team',
  fastGloss: (times: number) => `has a smaller model, iterates ${fixed(times, 0)}x faster`,
  rivalStays: 'Big Model Inc. stays ahead',
  fastFrom: (week: number) => `The fast team, from week ${week}`,
  sure: (confidence: number) => `${percent(confidence)} sure. You will see the answer at the reveal.`,
  pickLeader: 'Choose a leader first',
  pickWeek: 'Choose a week first',
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
  isTrial: (trial: number) => `You ran this plan as trial ${trial}.`,
  tooMany: 'Too many iterations',
  noTrials: 'No trials yet. Run a plan, and you can compare it here and come back to it.',
  heads: ['trial', 'size', 'verified', 'run', 'in the field'],
  use: 'Use',
  useHead: 'use',
  usePlan: (trial: number) => `Use the plan of trial ${trial}`,
  best: 'best yet',
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
  noTrialHere: 'No trial yet',
  flagStands: (size: string) => `You planted your flag at ${size}.`,
  before: (missing: number) => `Run ${missing} more ${trials(missing)} before you plant the flag.`,
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
    `Stops you for <b>${terms.weeks(weeks, 1)}</b> and costs <b>${fixed(points)} percentage points</b> right away.`,
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
  taught: (points: number) => ` The last one taught you ${fixed(points, 2)} percentage points.`,
  standingStill: (reason: string) => `<stall>Stalled</stall>: ${reason}`,
  noMore: 'No iterations left',
  landsNow: 'An iteration is finishing now',
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
    `You planted your flag at <b>${size}</b>. The best plan at that size ends ${terms.percentagePoints(short, 2)} below the top.`,
  noFlag: 'Your team did not plant a flag.',
  weakFacts: (count: number): string =>
    count === 1 ? 'A fact of yours that proves nothing' : 'Facts of yours that prove nothing',
  yourRace: 'Your race',
  passed: (week: number) => `You passed Big Model Inc. in week ${week}.`,
  notPassed: 'You never passed Big Model Inc. for good.',
  finishedAt: (field: number) => `You finished at ${accuracy(field)} in the field.`,

  call: 'Call and run',
  firstTrial: 'The first trial needs no call.',
  runFirst: 'Run trial 1',
  callQuestion: (trial: number) => `Higher or lower than trial ${trial}?`,
  mateRuns: (name: string) => `${name} is running a trial.`,
  calls: { higher: 'Higher', lower: 'Lower' },
  runs: (trial: number) => `run trial ${trial}`,
  allRun: (most: number) => `All ${most} trials are run.`,
  causes: {
    title: 'What this plan causes',
    more: 'More',
    experiments: 'experiments in 26 weeks',
    perRelease: 'per release',
    holds: 'the calendar holds',
    pays: 'the budget pays for',
    cycle: 'one cycle',
    tax: 'of it is tax',
    rework: 'of it is rework',
    start: 'start',
    ceiling: 'ceiling',
    signal: 'signal',
    slips: 'changes that hide a defect',
    oneIn: (count: number) => `1 in ${fixed(count, 0)}`,
    shipDefect: 'ship a defect',
    left: 'left',
    taxEach: 'tax per experiment',
  },
  causesFirst: (experiments: number, start: number) =>
    `${fixed(experiments, 0)} experiments in 26 weeks, from a start of ${accuracy(start)}.`,
  /** Short enough for two lines on a phone. */
  causesNext: (times: number, trial: number, start: number, sameStart: boolean) => {
    const [share, than] = experiments(times)
    return `${upper(share)} ${than} trial ${trial}, from ${sameStart ? 'the same start' : `a start of ${accuracy(start)}`}.`
  },
  result: 'What the trial showed',
  firstEnds: (field: number) => `Trial 1 ends at ${accuracy(field)} in the field.`,
  callNext: 'Call each of the next trials before you run it.',
  verdict: (right: boolean, trial: number, ended: 'higher' | 'lower') =>
    `${right ? 'Right' : 'Wrong'}: trial ${trial} ends ${ended}.`,
  tooClose: 'Too close to call: counts as right.',
  against: (field: number, before: number) => `${accuracy(field)} in the field, ${accuracy(before)} before.`,
  causeNames: {
    start: (up: boolean): string => (up ? 'the higher start' : 'the lower start'),
    experiments: (_up: boolean, times: number) => experiments(times)[0],
    signal: (up: boolean): string => (up ? 'the clearer signal' : 'the weaker signal'),
    ceiling: (up: boolean): string => (up ? 'the higher ceiling' : 'the lower ceiling'),
    defects: (up: boolean): string => (up ? 'fewer shipped defects' : 'more shipped defects'),
  },
  wonMore: (gain: string, loss: string | null) =>
    loss === null ? `${upper(gain)} made the difference.` : `${upper(gain)} gained more than ${loss} cost.`,
  costMore: (loss: string, gain: string | null) =>
    gain === null ? `${upper(loss)} made the difference.` : `${upper(loss)} cost more than ${gain} gained.`,
  cancelOut: (gain: string, loss: string) => `${upper(gain)} and ${loss} cancel each other out.`,
  hardlyDiffer: 'The two plans hardly differ.',
  record: (right: number, calls: number, streak: number) =>
    `${streak > 1 ? `<b>${streak} in a row</b>, ` : ''}${right} of ${calls} right`,
  setUp: (trial: number) => `Set up trial ${trial}`,
  nowhere: 'not placed yet',
  bestNear: (size: string, field: number) => `Nearest size you tried: ${size}, ${accuracy(field)} in the field`,
  placeFlag: 'Where is the <knee>knee</knee>, the size at which smaller stops paying off?',
  placeFirst: 'Place the flag first',
}
