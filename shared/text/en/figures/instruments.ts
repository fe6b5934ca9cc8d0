import { numbersIn } from '../../numbers.ts'

const { accuracy, fixed, hours, money, percent, signed } = numbersIn('en')
const points = (value: number) => `${fixed(value)} percentage points`

/** Levers and charts. */
export const instruments = {
  points: (caption: string) => `Points: ${caption}`,
  asTable: (caption: string) => `Table: ${caption}`,
  illustrative: 'illustrative model',
  illustrativeShort: 'illustrative',
  accuracyAxis: 'accuracy, %',
  week: 'week',
  weekZero: 'week 0',
  trial: (trial: number) => `trial ${trial}`,
  startsHere: (trial: number) => `trial ${trial} starts here`,
  you: 'you',
  tests: (reached: number) => `tests ${accuracy(reached)}`,
  youPass: (week: number) => `week ${week}: you pass`,
  youSaidWeek: (week: number) => `you predicted week ${week}`,
  youSaidRange: (low: number, high: number) => `you predicted ${fixed(low)} to ${accuracy(high)}`,
  ceiling: 'ceiling',
  yourLock: 'your prediction',
  yourLockAfter: ', your prediction',
  theTruth: ' the answer',

  moving: (name: string) => `${name} is moving it`,
  youMove: 'you are moving it',
  atBench: 'On this team',
  mate: (name: string, status: string) => `${name}, ${status}`,
  youPill: 'You',
  here: 'here',
  away: 'away',

  levers: {
    modelSize: 'Model size',
    fullSize: 'full size',
    smaller: (factor: string) => `${factor}× smaller`,
    size: (size: string, shrink: string) => `${size}, ${shrink}`,
    verifyShare: (share: number) => `Verify ${percent(share)}`,
    verify: 'Verify',
    iterate: 'Iterate',
    automate: 'Automate',
    lost: 'lost',
    moneyLeft: (left: number, budget: number) => `${money(left)} of ${money(budget)} left`,
    depth: 'Verification depth',
    depthText: (share: number, cost: number, budget: number, one: number) =>
      `${percent(share)}, ${money(cost)} of ${money(budget)}, 1 in ${fixed(one, 0)} changes hides a defect`,
    slips: (one: number) => `1 in ${fixed(one, 0)} slips through`,
    iterations: 'Iterations',
    inWeeks: (weeks: number) => `in ${weeks} weeks`,
    iterationsText: (count: number, release: string, risk: string) =>
      `${count} iterations, ${release}${risk && `, ${risk}`}`,
    release: (changes: number) => `${changes} per release`,
    shipDefect: (risk: number) => `${percent(risk)} of releases ship a defect`,
    moneyPays: (count: number) => `The budget pays for ${count}`,
    cannotHold: (limit: number) => `The calendar holds ${fixed(limit, 0)} at most.`,
    moneyEnds: (count: number) => `The money runs out after ${count}.`,
    followSize: 'match the size',
    fits: (experiments: number, ceiling: number) =>
      `<ceiling>Ceiling</ceiling> ${accuracy(ceiling)}; ${experiments === 1 ? '1 experiment fits' : `${fixed(experiments, 0)} experiments fit`} into one release.`,
    byHand: 'by hand',
    free: 'free',
  },

  projection: {
    level: 'You end tied with Big Model Inc.',
    behind: (lead: number) => `You end ${points(lead)} behind Big Model Inc.`,
    ahead: (lead: number) => `You end ${points(lead)} ahead of Big Model Inc.`,
    passAhead: (week: number, lead: number) => `You pass Big Model Inc. in week ${week} and end ${points(lead)} ahead.`,
    caption: 'Accuracy by week',
    label: (reading: string, field: number) => `${reading} ${accuracy(field)} in the field.`,
    projected: 'Projected accuracy by week',
    pmWants: `the PM wants ${accuracy(99, 0)}`,
    deadline: '26, deadline',
    ceiling: (ceiling: number) => `ceiling ${accuracy(ceiling)}`,
    fieldAxis: 'accuracy in the field, %',
    start: (accuracy: number) => `start ${fixed(accuracy)}`,
    dryRun: (run: number) => `dry run ${run}`,
    rivalEnds: (rival: number) => `Big Model Inc. ends at ${accuracy(rival)} in the field.`,
    ranTo: (run: number, field: number, lead: number) =>
      `Dry run ${run}: ${accuracy(field)} in the field, ${points(Math.abs(lead))} ${lead < 0 ? 'behind' : 'ahead of'} Big Model Inc.`,
  },

  tax: {
    reading: (cycleHours: number, tax: number, rework: number) =>
      `${hours(cycleHours, cycleHours < 20 ? 1 : 0)} cycle: ${percent(tax)} tax, ${percent(rework)} rework`,
    label: (reading: string) => `Iteration tax. ${reading}`,
  },

  frontier: {
    caption: 'Trials by model size',
    head: ['size', 'in the field', 'run', 'learned from'],
    accuracy: 'Final accuracy in the field, %',
    bySize: 'Frontier: field accuracy by model size, %',
    iterations: 'Iterations, 26 weeks',
    noSignal: 'speed without signal',
    flag: 'flag',
    place: 'Each dot is a trial. Where does a smaller model stop paying off?',
    run: 'run',
    learned: 'learned from',
    empty: 'Each trial becomes a dot. Find the size where smaller stops paying off.',
    trySmaller: 'Try smaller models too. Is this the knee, or just the last one you tried?',
    reading: (from: string, to: string, run: string, learned: string, won: number) =>
      `From ${from} to ${to}: ${run} the iterations, ${learned} the learning, ${won > 0 ? `${points(won)} gained` : `${points(-won)} lost`}.`,
    dots: 'Trials, full size first',
    plan: (size: string, verified: number, run: number, learned: number) =>
      `${size}, ${percent(verified)} verified, ${fixed(run, 0)} run, ${fixed(learned, 0)} learned from`,
    dot: (trial: string, plan: string, field: number) =>
      `${trial}: ${plan}, ${accuracy(field)} in the field. Use this plan`,
    trial: (trial: string, field: number) => `${trial}: ${accuracy(field)} in the field`,
    use: 'Use this plan',
  },

  learned: {
    title: 'Percentage points learned per iteration',
    reading: (first: number, last: number) =>
      `Percentage points per iteration: ${signed(first, 2)} at first, ${signed(last, 2)} at the end`,
    caption: 'Percentage points learned by iteration',
    points: 'percentage points',
  },

  waterfall: {
    was: 'was',
    now: 'now',
    rework: 'Rework',
    takes: (row: string, share: number) => `${row} takes ${percent(share)} of each cycle`,
    fell: (row: string, share: number, was: number) => `${row}: ${percent(share)} of each cycle, was ${percent(was)}`,
    caption: 'Hours per cycle',
    axis: 'hours per cycle',
    stage: 'stage',
    hours: 'hours',
    oneCycle: 'One cycle',
    level: (level: number) => `automation level ${level}`,
    taxStage: 'tax stage',
    row: (row: string, spent: number) => `${row}, ${hours(spent)}`,
    rowLocked: (row: string, spent: number) => `${row}, your prediction, ${hours(spent)}`,
    batch: (changes: number) => `batch of ${changes}`,
    wasHours: (was: number) => `was ${fixed(was)}`,
  },

  constraints: {
    /** Short stage names under narrow bars. */
    short: ['Data', 'Label', 'Train', 'Eval', 'Deploy', 'Monitor'],
    reading: (stage: string, weeks: string) => `A <constraint>constraint</constraint> found at ${stage} costs ${weeks}`,
    label: (reading: string, cost: number) => `${reading}: ${hours(cost)}. Each later stage doubles it.`,
    caption: 'Cost of a late constraint',
    head: ['found at', 'factor', 'hours', 'weeks'],
    power: '2<sup>N−1</sup>',
    formula: 'Cost(N) = 2<sup>N−1</sup>',
    sum: (stage: number, factor: number, base: number, cost: number, weeks: string) =>
      `Stage ${stage}: 2<sup>${stage}−1</sup> = ${fixed(factor, 0)}, so ${fixed(factor, 0)} × ${hours(base)} = <b>${hours(cost)}</b>, ${weeks}.`,
    axis: (base: number) => `stage N where it is found; cost in multiples of ${hours(base)}`,
    gatesCaption: 'Constraints and gates',
    gatesHead: ['constraint', 'visible at', 'found at', 'hours'],
    noGate: 'You have no open gate from there on',
    nextGate: (stage: number) => `Your next open gate is stage ${stage}`,
    worst: (
      name: string,
      shows: number,
      where: string,
      stage: number,
      factor: number,
      base: number,
      cost: number,
      weeks: string,
    ) =>
      `${name} becomes visible at stage ${shows}. ${where}: 2<sup>${stage}−1</sup> = ${fixed(factor, 0)}, so ${fixed(factor, 0)} × ${hours(base)} = <b>${hours(cost)}</b>, ${weeks}.`,
    gates: 'Gates',
    gate: (stage: number, name: string) => `Gate at stage ${stage}, ${name}`,
    lostReading: (lost: number, lostWeeks: number, weeks: number) =>
      `${hours(lost)} lost so far: ${fixed(lostWeeks)} of ${weeks} weeks`,
    register: 'Your <constraint>constraints</constraint>, which <gate>gates</gate> find',
    firstVisible: 'first visible at',
    stage: (stage: number) => `stage ${stage}`,
    always: 'always',
    lostSum: (gates: number, gate: number, base: number, factors: readonly number[]) =>
      `${gates} × ${hours(gate, 0)} + ${hours(base)} × (${factors.map((factor) => fixed(factor, 0)).join(' + ')})`,
  },

  weeks: {
    title: 'Where your 26 weeks go',
    handsOn: 'hands-on',
    tax: 'tax',
    rework: 'rework',
    constraints: 'constraints',
    idle: 'idle',
  },

  votes: {
    reading: (fast: number, rival: number) => `${fast} predicted the fast team, ${rival} predicted Big Model Inc.`,
    caption: 'Votes by week',
    votes: 'votes',
    label: (reading: string, week: number | null) => `${reading} The answer: week ${week ?? 'unknown'}.`,
    truth: (week: number) => `week ${week}, the answer`,
  },

  lane: {
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
    nobody: 'nobody gets there',
    target: (target: number) => `target ${accuracy(target)}`,
    at: (reached: number, week: number) => `${accuracy(reached)} in week ${week}`,
    ahead: (lead: number) => `, ${points(lead)} ahead`,
    behind: (lead: number) => `, ${points(lead)} behind`,
    pastSince: (week: number) => `; in the lead since week ${week}`,
    passed: (week: number) => `week ${week}: passed`,
    caption: 'Race by week',
    you: ' you',
    stall: (reason: string, span: string) => `${reason}: ${span} lost`,
  },
}
