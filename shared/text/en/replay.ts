import { numbersIn } from '../numbers.ts'

const { accuracy, fixed } = numbersIn('en')
const count = (iterations: number) => `${fixed(iterations, 0)} ${iterations === 1 ? 'iteration' : 'iterations'}`

/** The timeline of a finished session. */
export const replay = {
  pageTitle: 'Iteration Tax: replay',
  title: 'Replay',
  loading: 'Fetching the session\u2026',
  playing: (share: number) => `Playing the session again: ${fixed(share * 100, 0)} %`,
  toStart: 'To the start page',
  again: 'Try again',
  refusals: {
    notShared:
      'The instructor has not shared this replay, or the session is still going on. Ask them for it, then load this page again.',
    unknown: 'No session has this code. It may have been deleted. Check the link you were given.',
    outdated: 'This session was played with another version of the game and cannot be shown any more.',
    wrongKey: 'The key in this link does not belong to the session. Open the link you were given.',
    unreachable: 'No answer from the server. Check your network and try again.',
    noRace: 'There is nothing to look back on yet: no race has been run in this session.',
  },
  damaged: 'The recording is damaged. It is shown up to there.',

  save: {
    button: 'Save as a file',
    how: 'One HTML file: opens without a network, holds no names of students.',
    howNamed: 'One HTML file: opens without a network, with the names of students in it.',
    names: 'with names of students',
    failed: 'The server did not give the page to save. Check your network and try again.',
  },

  /** On the host's page: what the class sees of it. */
  projector: {
    label: 'Show on the projector',
    states: {
      off: 'The class sees the projector\u2019s own page.',
      connecting: 'Connecting to the session\u2026',
      shown: 'The class sees what you move here.',
      away: 'Not connected. The projector keeps what it has and follows again once the network is back.',
      removed: 'Taken off the projector by a console.',
      ended: 'Not shown: the session is no longer there.',
    },
    refused: (why: string) => `Not shown. ${why}`,
    notYet: 'In the debrief this can be shown on the projector. Load the page again then.',
  },

  team: 'Team',
  happened: 'What happened',
  whatIf: 'What if',
  nothing: 'As it was',
  changes: {
    halfCycle: 'Half the cycle time',
    moreVerification: 'One verification notch more',
    heavyModel: 'The heavy model',
  },
  changeMeans: {
    halfCycle: 'Hands-on, tax and rework hours halved, for the same money.',
    moreVerification: 'A quarter of the way from none to full verification, added to every setting.',
    heavyModel: 'The full-size model from the first day to the last, at the pace it allows.',
  },
  ran: (iterations: number, hoursEach: number) => `${count(iterations)}, ${fixed(hoursEach)} h each`,
  passes: (team: string, week: number, field: number) =>
    `${team} pass Big Model Inc. in week ${week} and end at ${accuracy(field)} in the field.`,
  neverPasses: (team: string, field: number) =>
    `${team} end at ${accuracy(field)} in the field and never pass Big Model Inc. for good.`,
  still: (team: string, week: number) => `${team} had come to week ${week} when the recording ends.`,
  changed: (change: string, week: number | null, before: number | null, field: number, was: number) => {
    const past = week === null ? 'never past Big Model Inc.' : `past Big Model Inc. in week ${week}`
    const not = week === before ? 'as it was' : `not ${before ?? 'never'}`
    return `${change}: ${past}, ${not}; ${accuracy(field)} in the field, not ${fixed(was)}.`
  },
  noEffect: 'This would change nothing: it was so already.',

  lanePlot: (team: string) => `Accuracy of ${team} over 26 weeks against Big Model Inc.`,
  asItWas: 'as it was',
  passed: (week: number) => `passed in week ${week}`,
  field: 'in the field',
  guesses: (many: number) => `${many} ${many === 1 ? 'prediction' : 'predictions'} of the week (rings)`,

  previous: 'Previous moment',
  next: 'Next moment',
  play: 'Play',
  pause: 'Pause',
  where: 'Where in the session',
  whereText: (clock: string, phase: string, week: number | null) =>
    week === null ? `${clock}, ${phase}` : `${clock}, ${phase}, week ${week}`,
  moments: {
    pass: (team: string) => `${team} pass Big Model Inc.`,
    fallBack: (team: string) => `Big Model Inc. is past ${team} again.`,
    lead: (team: string) => `${team} take the lead.`,
    knee: (team: string) => `${team} plant their flag on the knee.`,
    lateConstraint: (team: string) => `${team} find a constraint late.`,
    escapedDefect: (team: string) => `${team} stall: a defect escaped.`,
    ship: (team: string) => `${team} ship.`,
    bust: (team: string) => `${team} bust.`,
  },
  kinds: {
    pass: 'pass',
    fallBack: 'fall back',
    lead: 'lead change',
    knee: 'knee',
    lateConstraint: 'late constraint',
    escapedDefect: 'escaped defect',
    ship: 'ship',
    bust: 'bust',
  },

  atThisMoment: 'At this moment',
  place: 'place',
  accuracyNow: 'accuracy',
  points: 'points',
  predictions: 'Predictions against the truth',
  theClass: 'The class',
  scoreNote:
    'Lower is better. The bottleneck and who leads are Brier scores; the reach is an interval score in points.',
  scores: { bottleneck: 'bottleneck, 0 to 2', leader: 'leader, 0 to 1', reach: 'reach, points' },
  nobody: '\u2013',

  /** In the console. */
  panel: {
    title: 'Debrief',
    what: 'The whole session on a timeline, and each race with one thing changed. Open it here or on a tablet, and show it on the projector from there.',
    open: 'Open the timeline',
    share: 'Share it with the class',
    unshare: 'Stop sharing it',
    takeOff: 'Take it off the projector',
    shared: 'Without names, for whoever has the link:',
  },
}
