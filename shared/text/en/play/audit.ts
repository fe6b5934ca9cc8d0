import { numbersIn } from '../../numbers.ts'

const { fixed, hours, money, percent } = numbersIn('en')

/** Part 1 on a student's page. */
export const audit = {
  question: 'Which stage takes more than 60\u00a0% of your development time?',
  questionLabel: 'The stage that takes most time',
  locked: (stage: string, confidence: number) => `${stage}, ${percent(confidence)} sure`,
  instrumentsOpen: 'The instruments open when the clock runs out.',
  lock: (stage: string, confidence: number) => `Lock ${stage} at ${percent(confidence)}`,
  pickStage: 'Pick a stage to lock',
  stakesRight: (points: number, of: number) => `${fixed(points)} of ${of} points`,
  stakesWrong: (points: number) => `${fixed(points)} points`,

  stageToChange: 'Stage to change',
  reset: 'reset it',
  set: (level: number) => `set ${level}`,
  allStrategies: 'All strategies and your moves',
  strategies: 'Strategies',
  fileTitle: 'File the audit',

  automation: (stage: string) => `${stage} automation`,
  byHand: 'By hand: nothing saved.',
  slide: 'Slide to a strategy to see what it does.',
  saves: (saved: number, cost: number) => `Saves ${hours(saved)} for ${money(cost)}`,
  perK: (leverage: number) => `${fixed(leverage, 2)} h per k$`,
  perKBest: (leverage: number, best: number) => `${fixed(leverage, 2)} h per k$ (best yet ${fixed(best, 2)})`,

  batch: 'Changes in one release',
  batchAlone: '1, each on its own',
  batchShared: (most: number) => `${most} share the tax`,
  shipDefect: (risk: number) => `${percent(risk)} of releases ship a defect`,
  noDefect: 'No defect hides behind another',
  freeMove: 'Free, and not a move.',

  isMove: (move: number) => `Is move ${move}`,
  logMove: (move: number) => `Log as move ${move}`,
  file: 'File the audit',

  moveResult: (move: number, by: string, saved: number, leverage: number) =>
    `Move ${move}${by && ` by ${by}`}: saves ${hours(saved)}, ${fixed(leverage, 2)} h per k$`,
  tryStrategy: (name: string) => `Try ${name}`,
  try: 'Try',

  yourBottleneck: 'Your bottleneck',
  mostSaved: 'Most hours saved per k$',
  mostLeverage: 'Strategy with the most leverage',
  moveGloss: (saved: number, leverage: number) => `${fixed(saved)} h, ${fixed(leverage, 2)} per k$`,
  filesWhen: 'Files when most of you agree, or after 15 s without objection.',
  fileChoice: (stage: string, strategy: string) => `File ${stage}, ${strategy}`,
  pickBoth: 'Pick a bottleneck and a strategy',

  pointedAt: (stage: string) => `You point at ${stage}`,
  truthNext: 'The truth of every track comes next.',
  pointAt: (stage: string) => `Point at ${stage}`,
  pointAtStage: 'Point at a stage',
  whereIsTax: (fell: number) =>
    `You automated Training, yet the cycle fell only ${percent(fell)}. Where is the hidden tax?`,
  taxLabel: 'Where the hidden tax is',
  trainedReading: (fell: number) => `Training fully automated: −${percent(fell)}`,
  whySlow: 'Why does it stay slow? One sentence.',

  noLock: 'You did not predict. Your team’s lock is the mean of those who did.',
  lockRight: (stage: string, confidence: number, points: number, of: number) =>
    `You said <b>${stage}</b> at ${percent(confidence)}: right, <b>${fixed(points)} of ${of} points</b> for you; the team gets the mean.`,
  lockWrong: (stage: string, confidence: number, points: number, of: number) =>
    `You said <b>${stage}</b> at ${percent(confidence)}: wrong, <b>${fixed(points)} of ${of} points</b> for you; the team gets the mean.`,
  noAudit: 'Your team filed no audit.',
  filedTrue: (stage: string) => `You filed <b>${stage}</b>, the true bottleneck.`,
  filedWrong: (stage: string) => `You filed <b>${stage}</b>, not the bottleneck.`,
  filedTrueWith: (stage: string, strategy: string, leverage: number, best: number) =>
    `You filed <b>${stage}</b>, the true bottleneck, with <b>${strategy}</b>: ${fixed(leverage, 2)} h per k$; the best possible is ${fixed(best, 2)}.`,
  filedWrongWith: (stage: string, strategy: string, leverage: number, best: number) =>
    `You filed <b>${stage}</b>, not the bottleneck, with <b>${strategy}</b>: ${fixed(leverage, 2)} h per k$; the best possible is ${fixed(best, 2)}.`,
  halfScore: 'With fewer than five moves it scores half.',
  truth: (stage: string, share: number | null) =>
    share === null ? `${stage} takes most of each cycle.` : `${stage} takes ${percent(share)} of each cycle.`,
  yourLock: 'Your lock',
  yourAudit: 'Your audit',
  studentsSaid: (track: string) => `What the ${track} students said`,
  foundLeverage: 'Found the leverage',
  leverage: (team: string, strategy: string, share: number, cost: number) =>
    `<b>${team}</b>: ${strategy}, −${percent(share)} of the cycle for ${money(cost)}.`,
}
