import { HOURS_PER_WEEK } from '../../../content/constants.ts'
import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'
import { terms } from '../figures/terms.ts'

const plural = pluralIn('en')
const { fixed, hours, money, percent } = numbersIn('en')
const short = (value: number) => fixed(value, value < 10 ? 1 : 0)

type Band = { readonly from: number; readonly to: number }
type CreditBands = { readonly whole: Band; readonly half: Band }

/** Part 1 on a student's page. */
export const audit = {
  question: `Which stage takes more than ${percent(0.6)} of your development time?`,
  questionLabel: 'The stage that takes the most time',
  locked: (stage: string, confidence: number) => `${stage}, ${percent(confidence)} sure`,
  answerLater: 'You will see the answer at the reveal.',
  lock: (stage: string, confidence: number) => `Lock in ${stage} at ${percent(confidence)}`,
  pickStage: 'Choose a stage first',
  stakesRight: (points: number, of: number) => `${fixed(points)} of ${of} points`,
  stakesWrong: (points: number) => `${fixed(points)} points`,

  stageToChange: 'Stage to change',
  reset: 'reset it',
  set: (level: number) => `set it to ${level}`,
  allStrategies: 'All strategies and your moves',
  strategies: 'Strategies',
  fileTitle: 'File the audit',

  automation: (stage: string) => `${stage} automation`,
  perK: (leverage: number) => `${fixed(leverage, 2)} h per $1k`,

  batch: 'Changes per release',
  batchAlone: '1: each ships alone',
  batchShared: (most: number) => `${most}: all share the tax`,
  shipDefect: (risk: number) => `${percent(risk)} of releases ship a defect`,
  noDefect: 'No change hides a defect in another',
  freeMove: 'Free. Does not count as a move.',

  isMove: (move: number) => `move ${move}`,
  logMove: (move: number) => `Log move ${move}`,
  file: 'File the audit',

  moveResult: (move: number, by: string, saved: number, leverage: number) =>
    `Move ${move}${by && ` by ${by}`}: saves ${hours(saved)}, ${fixed(leverage, 2)} h per $1k`,
  tryStrategy: (name: string) => `Estimate ${name}`,
  try: 'Estimate',

  yourBottleneck: 'Your bottleneck',
  mostSaved: 'Most hours saved per $1k',
  mostLeverage: 'The strategy with the most leverage',
  moveGloss: (saved: number, leverage: number) => `${hours(saved)}, ${fixed(leverage, 2)} per $1k`,
  filesWhen: 'Filed once most of you agree, or after 15 s if nobody objects.',
  fileChoice: (stage: string, strategy: string) => `File ${stage} and ${strategy}`,
  pickBoth: 'Choose a bottleneck and a strategy first',

  pointedAt: (stage: string) => `You pointed at ${stage}`,
  truthNext: 'Next comes the answer for every track.',
  pointAt: (stage: string) => `Point at ${stage}`,
  pointAtStage: 'Choose a stage first',
  whereIsTax: (fell: number) =>
    `You automated Training, yet the cycle fell only ${percent(fell)}. Where is the hidden tax?`,
  taxLabel: 'Where the hidden tax is',
  trainedReading: (fell: number) => `Training fully automated: −${percent(fell)}`,
  whySlow: 'Why is it still slow? One sentence.',

  noLock: 'You made no prediction. Your team’s score is the average of those who did.',
  lockRight: (stage: string, confidence: number, points: number, of: number) =>
    `You said <b>${stage}</b> at ${percent(confidence)}: right. <b>${fixed(points)} of ${of} points</b> for you. Your team gets the average.`,
  lockWrong: (stage: string, confidence: number, points: number, of: number) =>
    `You said <b>${stage}</b> at ${percent(confidence)}: wrong. <b>${fixed(points)} of ${of} points</b> for you. Your team gets the average.`,
  noAudit: 'Your team did not file an audit.',
  filedTrue: (stage: string) => `You filed <b>${stage}</b>, the true bottleneck.`,
  filedWrong: (stage: string) => `You filed <b>${stage}</b>, not the bottleneck.`,
  filedTrueWith: (stage: string, strategy: string, leverage: number, best: number) =>
    `You filed <b>${stage}</b>, the true bottleneck, with <b>${strategy}</b>: ${fixed(leverage, 2)} h per $1k; the best possible is ${fixed(best, 2)}.`,
  filedWrongWith: (stage: string, strategy: string, leverage: number, best: number) =>
    `You filed <b>${stage}</b>, not the bottleneck, with <b>${strategy}</b>: ${fixed(leverage, 2)} h per $1k; the best possible is ${fixed(best, 2)}.`,
  halfScore: 'It earns half the points, because you tried fewer than five moves.',
  truth: (stage: string, share: number | null) =>
    share === null ? `${stage} takes up most of each cycle.` : `${stage} takes up ${percent(share)} of each cycle.`,
  isTaxStage: (tax: string) => `${tax}. It is your <taxStage>tax stage</taxStage>.`,
  yourLock: 'Your prediction',
  yourAudit: 'Your audit',
  studentsSaid: (track: string) => `What students on ${track} said`,
  foundLeverage: 'Best leverage',
  leverage: (team: string, strategy: string, share: number, cost: number) =>
    `<b>${team}</b>: ${strategy} shortens the cycle by ${percent(share)} for ${money(cost)}.`,

  cycleTakes: (cycle: number) => `One cycle takes ${hours(cycle)}, or ${terms.weeks(cycle / HOURS_PER_WEEK, 1)}`,
  cycleFalls: (cycle: number, change: number) => `One cycle falls to ${hours(cycle)}: ${percent(change)}`,
  chooseToEstimate: 'Choose a strategy, then estimate the hours it saves.',
  otherStrategies: 'Other strategies',
  hoursGo: (effects: readonly { readonly stage: string; readonly share: number }[]) =>
    `${effects.map(({ stage, share }) => `${percent(share)} of ${stage}’s`).join(' and ')} hours go.`,
  hoursSaved: 'Hours saved per cycle',
  notEstimated: 'not estimated yet',
  estimateHow: `Within ${percent(0.15)} of the truth earns full credit, within ${percent(0.35)} half.`,
  estimateFirst: 'Estimate first',
  creditFor: ({ whole, half }: CreditBands) =>
    `Full credit if it saves ${short(whole.from)} to ${short(whole.to)} h, half for ${short(half.from)} to ${short(half.to)} h.`,
  result: 'Your estimate against the model',
  saidAndSaves: (mate: string, said: string, saved: number) =>
    `${mate || 'You'} said ${said}; it saves ${hours(saved)}.`,
  you: 'you',
  truthName: 'truth',
  credit: 'credit',
  credits: { whole: 'full', half: 'half', none: 'none' },
  error: (off: number) =>
    Math.abs(off) < 0.005 ? 'exact' : `${percent(Math.abs(off))} too ${off > 0 ? 'high' : 'low'}`,
  leverageName: 'leverage',
  bestYet: (best: number) => `best yet ${fixed(best, 2)}`,
  creditSoFar: 'credit so far',
  creditOf: (credit: number, of: number) => `${fixed(credit)} of ${of}`,
  bestCount: (count: number) => `best ${count} count`,
  moreMoves: (missing: number) =>
    `${missing} more ${plural(missing, { one: 'move', other: 'moves' })}, then you can file the audit.`,
  chooseStrategy: (move: number) => `Choose strategy ${move}`,
}
