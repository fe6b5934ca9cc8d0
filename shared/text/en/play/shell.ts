import type { LedgerReason } from '../../../sim/match/matchState.ts'
import { numbersIn } from '../../numbers.ts'
import { pluralIn } from '../../plural.ts'

const plural = pluralIn('en')
const { accuracy, fixed, hours, percent } = numbersIn('en')

/** The parts of a student's page that every phase shares. */
export const shell = {
  partWait: 'Loading this part…',
  /** The line under the team's name: what to do now. */
  steps: {
    lobby: 'You are in. Wait for the start',
    soloLobby: 'You are in. Start when you like',
    predict: (part: number) => `Part ${part} · Predict on your own`,
    voteAgain: (part: number) => `Part ${part} · Talk, then vote again`,
    locked: (part: number) => `Part ${part} · Locked in`,
    sent: (part: number) => `Part ${part} · Sent`,
    truth: (part: number) => `Part ${part} · The answer`,
    tryMoves: 'Part 1 · Try 5 moves, then file',
    fileAudit: 'Part 1 · File your audit',
    auditFiled: 'Part 1 · Filed. Keep exploring',
    pointAtTax: 'Part 1 · Point at the hidden tax',
    tryPlans: (plans: number) => `Part 2 · Try ${plans} plans, then your flag`,
    plantFlag: 'Part 2 · Plant your flag',
    flagPlanted: 'Part 2 · Flag planted. Tune for the race',
    race: 'Part 2 · Race',
    convince: 'Part 2 · Convince the CFO',
    agreeTarget: 'Part 3 · Agree on a target with the PM',
    agreed: 'Part 3 · The PM agreed',
    tuneForRun: 'Part 3 · Tune for the run',
    finalRun: 'Part 3 · Final run',
    writeLedger: 'Part 3 · Sign before the run',
    ledgerFiled: 'Part 3 · Ledger signed',
    podium: 'The podium',
    debrief: 'Debrief: look at the screen',
    soloDebrief: 'The end',
  },
  weekOf: (week: number, weeks: number) => `week ${week} of ${weeks}`,
  paused: 'paused',
  timeLeft: 'Time left in this phase',
  left: 'left',
  watchShow: 'Watch the projector page',

  strip: {
    label: 'Progress',
    place: (place: string, teams: number) => `${place} of ${teams}`,
    locked: (done: number, of: number) => `${done} of ${of} locked in`,
    answered: (done: number, of: number) => `${done} of ${of} answered`,
    auditFiled: 'Audit filed',
    moves: (count: number) => `${count} ${plural(count, { one: 'move', other: 'moves' })}`,
    movesOf: (done: number, of: number) => `${done} of ${of} moves`,
    flagPlanted: 'Flag planted',
    trials: (count: number) => `${count} ${plural(count, { one: 'trial', other: 'trials' })}`,
    trialsOf: (done: number, of: number) => `${done} of ${of} trials`,
    inRace: (own: number, rival: number) => `${accuracy(own)}, Big Model Inc. ${accuracy(rival)}`,
    agreed: (target: number) => `Agreed on ${accuracy(target)}`,
    heldTo: (target: number) => `Held to ${accuracy(target)}`,
    round: (round: number, of: number) => `Round ${round} of ${of}`,
    patience: (left: number, of: number) => `patience ${left} of ${of}`,
    ledgerFiled: 'Ledger signed',
    ledgerOpen: 'Ledger not signed yet',
    points: (points: number) => `${fixed(points)} points`,
    atBench: (count: number) => `${count} on this team`,
  },

  solo: { resume: 'Resume', pause: 'Pause', next: 'Next phase' },
  next: {
    solo: 'Press Next phase when you are ready.',
    byItself: 'Watch the screen too. The game advances automatically.',
    instructor: 'Watch the screen too. Your instructor will advance the game.',
  },

  notices: {
    botPlays:
      'A bot is playing on your team now. Carry on as before: it agrees to whatever you file, and it leaves when a student joins or returns.',
    reconnecting: 'Reconnecting. Your seat and your work are safe; what you do now is sent once you are back.',
    soloPaused: 'Paused. Press Resume to continue.',
    paused: 'Paused by your instructor. This page resumes automatically.',
    dismiss: 'OK',
  },

  status: {
    refused: 'You are not in yet',
    removed: 'Your instructor removed you',
    removedWhat: 'Ask them why. You can join again under another name.',
    replaced: 'You are playing on another page',
    replacedWhat:
      'Your seat was opened in another tab or on another device. It can be open on only one page at a time.',
    moved: 'Your seat is now on another device',
    movedWhat: 'Your instructor moved it there. If that was not for you, tell them.',
    gone: 'This session is over',
    goneWhat: 'The server has deleted it. Your instructor has the results.',
    connecting: 'Taking your seat…',
    connectingWhat: (code: string) =>
      `Session ${code}. This usually takes a second. If the network fails, we keep trying.`,
    playHere: 'Play here instead',
    back: 'Back to the join page',
  },

  filing: {
    label: 'Team filing',
    mate: 'A teammate',
    youPropose: (what: string) => `You propose ${what}.`,
    mateProposes: (name: string, what: string) => `${name} proposes ${what}.`,
    objected: (missing: number) => `Someone objected. ${missing} more must agree.`,
    waiting: (missing: number, seconds: number) => `${missing} more must agree, or it is filed in ${seconds} s.`,
    withdraw: 'Withdraw',
    object: 'Object',
    agree: 'Agree',
    agreed: 'You agreed',
    seconds: (seconds: number) => ` (${seconds} s)`,
    audit: (stage: string, strategy: string) => `the audit: ${stage}, ${strategy}`,
    flag: (size: string) => `a flag at ${size}`,
    proposal: (target: number) => `an offer of ${accuracy(target)} to the PM`,
    ledger: (reason: string, pace: string) => `the ledger: ${pace} iterations per week, ${reason}`,
  },

  answers: {
    haveAnswered: (done: number, of: number) => `${done} of ${of} have answered. Change yours until time is up.`,
    haveLocked: (done: number, of: number) => `${done} of ${of} have locked in. Change yours until time is up.`,
    change: 'Change my answer',
    charactersLeft: (count: number) => `${count} left`,
    quoted: (sentence: string) => `“${sentence}”`,
    howSure: 'How sure are you?',
    sayHowSure: 'Say how sure you are first',
    notSet: 'not set',
    notSaid: '–',
    guess: (share: string) => `${share}, a guess`,
    certain: (share: string) => `${share}, certain`,
    ifRight: 'if you are right',
    ifWrong: 'if you are wrong',
    bestGuess: 'Best guess',
    atLeast: 'At least',
    atMost: 'At most',
  },

  /** Voting a second time after the discussion. */
  secondVote: {
    first: (vote: string) => `Your first vote: <b>${vote}</b>.`,
    moved: (first: string, second: string) => `Before the discussion: <b>${first}</b>. After it: <b>${second}</b>.`,
    stayed: 'You kept your vote after the discussion.',
  },

  keep: {
    what: 'Save your plan, your predictions and both races as a page you can open and print offline.',
    button: 'Save my run',
  },

  handIn: {
    title: 'Hand in your homework',
    what: 'Save the result file, and hand it in as it is: changed files are refused.',
    button: 'Save the result file',
    failed: 'The file could not be made. Reload the page and try again.',
  },

  standing: {
    part: (part: number) => `Part ${part}`,
    of: (points: number, worth: number) => `<b>${fixed(points)}</b> of ${worth}`,
    soFar: (place: string, teams: number, points: number) => `${place} of ${teams} with ${fixed(points)} points`,
  },

  lobby: {
    start: 'Start',
    wait: (code: string) => `Your instructor will start the session. Latecomers can join with code ${code}.`,
    youAreIn: (name: string) => `You are in, ${name}.`,
    yourId: (id: string) => `Your ID: ${id}. If it is wrong, tell your instructor.`,
    trackTitle: (track: string, product: string) => `${track}: ${product}`,
    youPlay: (persona: string) => `You are the ${persona}.`,
    yourTax: 'Your iteration tax',
    taxWhat: (tax: string) => `${tax}. You pay it in full, no matter how small the model is.`,
    atYourBench: 'Your team',
    you: 'you',
    here: 'here',
    away: 'away',
    against: 'Your opponents',
    bot: 'a bot',
    students: (count: number) => `${count} ${plural(count, { one: 'student', other: 'students' })}`,
  },

  ledger: {
    reasons: {
      fasterLearning: { name: 'Learning beats caution', gloss: 'more iterations teach more' },
      riskBought: { name: 'We pay to lower the risk', gloss: 'verification and gates slow us down' },
      marginKept: { name: 'We keep a margin', gloss: 'we promise less than we can deliver' },
      calendarBound: { name: 'The calendar forces us', gloss: 'no hours are left to iterate' },
      moneyBound: { name: 'The budget forces us', gloss: 'no money is left to iterate' },
    } satisfies Record<LedgerReason, { name: string; gloss: string }>,
    next: 'Next comes the final run. It shows whether you keep your pace.',
    filed: 'Your ledger is signed.',
    pace: 'iterations per week',
    gap: 'Verification Gap',
    file: 'Sign the ledger',
    pick: 'Choose a reason first',
    why: 'Why is this pace worth the risk?',
    whyLabel: 'Why the pace is worth the risk',
    words: 'In your own words',
    title: 'Sign before the run',
    commit: 'The pace we commit to',
    noPace: 'not set',
    aWeek: (pace: string) => `${pace} per week`,
    slower: 'A little slower',
    faster: 'A little faster',
    setPace: 'Set a pace',
    paceWhat:
      'Iterations per week in the final run, with its constraints and disruptions. You earn points if you keep it.',
    paceMeans: (iterations: number, every: number, low: string, high: string) =>
      `${fixed(iterations, iterations < 10 ? 1 : 0)} iterations in 26 weeks, one every ${hours(every, every < 10 ? 1 : 0)}. You earn full points if the run keeps ${low} to ${high} per week.`,
    yourPlan: 'Your plan',
    planCauses: (size: string, cycle: string, changes: number, verified: number, gates: readonly number[]) =>
      `${size}, a cycle of ${cycle}, ${changes} per release, ${percent(verified)} verified, ${gates.length === 0 ? 'no gates' : `gates ${gates.join(', ')}`}.`,
    accept: 'The <gap>Verification Gap</gap> we accept',
    acceptWhat: (points: number) =>
      `of releases ship a defect, which costs about ${fixed(points)} percentage points in the field. You accept it by signing.`,
  },

  podium: {
    wait: 'The results are on their way.',
    soloEnd: 'That was the game. You can close this page or play again.',
    debrief: 'That was the game. Talk it over with your class.',
    onScreen: 'The podium is on the screen.',
    place: (place: string, teams: number, points: number) =>
      `<b>${place}</b> of ${teams}, ${fixed(points)} of 100 points`,
    learn: 'One thing to learn',
    shipped: 'You shipped',
    bust: 'Bust',
    run: 'Your run',
    inField: (field: number) => `${accuracy(field)} in the field`,
    reached: (field: number) => `You reached ${accuracy(field)} in the field.`,
    promised: (target: number) => `You promised ${accuracy(target)}.`,
    heldTo: (target: number) => `The PM held you to ${accuracy(target)}.`,
    par: (par: number) => `<par>Par</par> is ${accuracy(par)}.`,
    yourRange: (reach: number, low: number, high: number) =>
      `You said ${accuracy(reach)}, from ${accuracy(low)} to ${accuracy(high)}`,
    yourProof: 'Your team’s proof',
    named: 'Best of the class',
    yourTeam: 'your team',
    argued: (team: string, won: number, of: number) => `Best argument: ${team}, which won ${won} of ${of} comparisons.`,
    calibrated: (team: string, points: number, of: number) =>
      `Best calibrated: ${team}, whose predictions earned ${fixed(points)} of ${of} points.`,
    byPart: 'Points by part',
    allTeams: 'All teams',
    bot: 'bot',
    openReplay: 'Open the replay',
    again: 'Play again',
  },
}
