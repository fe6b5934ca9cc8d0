import { numbersIn } from '../numbers.ts'
import { terms } from './figures/terms.ts'

const { accuracy, hours, percent } = numbersIn('en')

/** The timeline of a finished session. */
export const replay = {
  pageTitle: 'Iteration Tax: replay',
  title: 'Replay',
  loading: 'Loading the session\u2026',
  playing: (share: number) => `Replaying the session: ${percent(share)}`,
  toStart: 'Go to the start page',
  again: 'Try again',
  refusals: {
    notShared:
      'The instructor has not shared this replay, or the session is still running. Ask them to share it, then reload this page.',
    unknown: 'No session has this code. It may have been deleted. Check the link you were given.',
    outdated: 'This session was played with another version of the game and can no longer be shown.',
    wrongKey: 'The key in this link belongs to another session. Open the link you were given.',
    unreachable: 'The server is not responding. Check your network and try again.',
    damaged:
      'This file is damaged, so its replay cannot be shown. Save the replay again, or ask for another copy of the file.',
    noRace: 'There is nothing to replay yet: this session has not had a race.',
  },
  damaged: 'The recording is damaged. It is shown up to that point.',

  save: {
    button: 'Save as a file',
    how: 'A single HTML file that opens offline and contains no student names.',
    howNamed: 'A single HTML file that opens offline and contains the students’ names.',
    names: 'Include student names',
    notYet: 'You can save the replay as a file once the session is over.',
    failed: 'The download failed. Check your network and try again.',
  },

  /** On the host's page: what the class sees of it. */
  projector: {
    label: 'Show on the projector',
    states: {
      off: 'The class sees the projector page as usual.',
      connecting: 'Connecting to the session\u2026',
      shown: 'The class sees what you do here.',
      away: 'Not connected. The projector stays as it is and follows you again once the network is back.',
      removed: 'Taken off the projector from a console.',
      ended: 'Not shown: the session no longer exists.',
    },
    refused: (why: string) => `Not shown. ${why}`,
    notYet: 'You can show this on the projector in the debrief. Reload the page then.',
  },

  team: 'Team',
  happened: 'What happened',
  whatIf: 'What if?',
  chooseChange: 'Choose a change above. The same race then runs again with it, next to what happened.',
  changes: {
    halfCycle: 'Half the cycle time',
    moreVerification: 'One more notch of verification',
    heavyModel: 'The full-size model',
    standStill: 'A world that stands still',
  },
  changeMeans: {
    halfCycle: 'Half the hands-on, tax and rework hours for the same money.',
    moreVerification: 'Adds a quarter of full verification to every setting.',
    heavyModel: 'Full size from the first day to the last, at whatever pace that allows.',
    standStill: 'No drift and no disruptions, for Big Model Inc. either.',
  },
  ran: (iterations: number, hoursEach: number) => `${terms.iterations(iterations)}, ${hours(hoursEach)} each`,
  passes: (team: string, week: number, field: number) =>
    `${team} pass Big Model Inc. in week ${week} and end at ${accuracy(field)} in the field.`,
  neverPasses: (team: string, field: number) =>
    `${team} end at ${accuracy(field)} in the field and never pass Big Model Inc. for good.`,
  still: (team: string, week: number) => `${team} had reached week ${week} when the recording ended.`,
  changed: (change: string, week: number | null, before: number | null, field: number, was: number) => {
    const past = week === null ? 'never passes Big Model Inc.' : `passes Big Model Inc. in week ${week}`
    const really =
      week === before ? 'as it really did' : before === null ? 'in reality never' : `in reality in week ${before}`
    return `${change}: ${past} (${really}) and ends at ${accuracy(field)} in the field instead of ${accuracy(was)}.`
  },
  noEffect: 'This would change nothing: it was already that way.',

  lanePlot: (team: string) => `Accuracy of ${team} over 26 weeks against Big Model Inc.`,
  passed: (week: number) => `passed in week ${week}`,
  field: 'in the field',
  guesses: (many: number, moved: boolean) =>
    `${many} ${many === 1 ? 'prediction' : 'predictions'} of the week (rings${moved ? ', with a line from the first vote' : ''})`,

  previous: 'Previous moment',
  next: 'Next moment',
  play: 'Play',
  pause: 'Pause',
  where: 'Position in the session',
  whereText: (clock: string, phase: string, week: number | null) =>
    week === null ? `${clock}, ${phase}` : `${clock}, ${phase}, week ${week}`,
  momentsLabel: 'Moments',
  momentsAt: (count: number, where: string) => `${count} moments from ${where}`,
  moments: {
    pass: (team: string) => `${team} pass Big Model Inc.`,
    fallBack: (team: string) => `Big Model Inc. passes ${team} again.`,
    lead: (team: string) => `${team} take the lead.`,
    knee: (team: string) => `${team} plant their flag.`,
    lateConstraint: (team: string) => `${team} find a constraint late.`,
    escapedDefect: (team: string) => `${team} stall because a defect escaped.`,
    ship: (team: string) => `${team} ship.`,
    bust: (team: string) => `${team} miss their target.`,
  },
  kinds: {
    pass: 'pass',
    fallBack: 'passed again',
    lead: 'lead change',
    knee: 'flag',
    lateConstraint: 'late constraint',
    escapedDefect: 'escaped defect',
    ship: 'ship',
    bust: 'bust',
  },

  atThisMoment: 'At this moment',
  place: 'place',
  accuracyNow: 'accuracy',
  points: 'points',
  predictions: 'Predictions and answers',
  theClass: 'The class',
  scoreNote:
    'Lower is better. Bottleneck and leader are Brier scores; highest accuracy is an interval score in percentage points.',
  scores: {
    bottleneck: 'bottleneck, 0 to 2',
    leader: 'leader, 0 to 1',
    reach: 'highest accuracy, percentage points',
  },
  nobody: '\u2013',

  /** In the console. */
  panel: {
    title: 'Debrief',
    what: 'See the whole session on a timeline, and rerun any race with one change. Open it here or on a tablet and show it on the projector from there.',
    open: 'Open the timeline',
    share: 'Share it with the class',
    unshare: 'Stop sharing it',
    takeOff: 'Take it off the projector',
    shared: 'For anyone with the link, without names:',
  },
}
