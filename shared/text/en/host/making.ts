import { terms } from '../figures/terms.ts'

const classOf = (teams: number, each: number | null): string =>
  each === null ? terms.teams(teams) : `${terms.teams(teams)} of about ${terms.students(each)}`

/** The page where a session or a rehearsal is created or an old one opened. */
export const making = {
  students: 'Students (about)',
  teamsAuto: (teams: number) => `auto: ${teams}`,
  tracks: 'Tracks',
  tracksAuto: 'Auto: all four in turn',
  tracksChosen: 'Only these',
  oneTrack: 'Tracks: choose at least one, or choose auto.',
  studentsRange: 'Students: enter a whole number from 1 to 192.',
  thisBrowserOnly:
    "Here you rehearse: everything is played in this browser, and nothing leaves it. Open the projector and students' pages in other tabs. To play with a class, run the server.",
  rehearseTitle: 'Rehearse',
  rehearseHow: 'See the whole lesson in a minute: bots play every team, and you control the clock and the projector.',
  rehearseOptions: 'Another lesson, start or speed',
  lesson: 'Lesson',
  from: 'Start at',
  speed: 'Speed',
  rehearse: 'Rehearse with bots',
  newSession: 'New session',
  teams: 'Teams',
  bots: 'Extra bot teams',
  seed: 'Seed (optional)',
  seedNone: 'random',
  seedWhat:
    'The same seed gives the same team names, constraints and disruptions. Whoever knows it can find them out in advance.',
  title: 'Title (optional)',
  titleLike: 'ML Systems, Tuesday',
  drawnNames: 'Students play under drawn names only',
  make: 'Create a session',
  /** The students on each team are null when their number is not known. */
  willHold: (teams: number, each: number | null) => `${classOf(teams, each)}.`,
  willHoldBots: (teams: number, each: number | null, bots: number) =>
    `${classOf(teams, each)}, plus ${bots === 1 ? '1 team' : `${bots} teams`} that bots play.`,
  tooFewSeats: (teams: number, seats: number) =>
    `${terms.teams(teams)} ${teams === 1 ? 'has' : 'have'} room for only ${terms.students(seats)}.`,
  advanced: 'Advanced: questions, IDs, names, tracks, scenario, seed',
  teamsRange: (most: number) => `Teams: enter a whole number from 1 to ${most}.`,
  botsRange: (most: number) => `Bot teams: enter a whole number from 0 to ${most}.`,
  seedRange: 'Seed: enter a whole number or leave it empty.',
  scenarioTooSlow:
    'The server did not find the best plans of this scenario in time. Try again, or bring its numbers closer to those of the standard scenario.',
  notMade:
    'The server did not create the session. Check that it is running and that this page can reach it, then try again.',
  what: [
    '<b>The lesson</b> teaches why a model that starts 5 percentage points behind but improves 10x as often ends up ahead, and how to prove a target out of reach.',
    '<b>Your students</b> work in teams on their phones. They predict, test plans, race for 26 weeks, and explain what happened.',
    '<b>You</b> create a session, put it on the projector and press Start. A clock runs the 45 minutes; you can pause or change it at any time.',
  ],
  /** In place of the last line where there is no server. */
  youHere:
    '<b>You</b> rehearse it here with a class of bots, with your console, the projector and students in tabs of this browser. A clock runs the lesson; you can pause or change it at any time.',
  gradingWait: 'Opening the page for grading\u2026',
  editorWait: 'Opening the editor…',
  onTheDay: 'On the day',
  /** Where the teaching pack is in this language. */
  packPath: '/teach/',
  pack: 'Teaching pack',
  packHow: ': lesson plans, what to ask, slides, answer key.',
  check: 'Check this room’s screen and network',
  checkHow: ' on the computer in the room. It takes a minute.',
  steps: [
    'Create a session. Its console opens here.',
    'From the console, open the projector page on the big screen.',
    'Students scan the code with their phones. They need no account and install nothing.',
    'Press Start. The clock does the rest. You can always pause, advance or restart a phase.',
  ],
  mine: 'Sessions created in this browser',
  asking: 'asking the server\u2026',
  unknown: 'no longer on the server',
  unreachable: 'the server is not responding',
  open: (code: string) => `Open ${code}`,
  forget: 'Forget',
  forgetOne: (code: string) => `Forget ${code}`,
  ghosts: 'Race against an earlier class',
  ghostsNone: 'no earlier class',
  ghostsHow: 'The best and the median race of that class appear in Part 2 as dots, without names.',
  ghostsGone: 'The earlier session is no longer on the server. Choose another, or none.',
  ghostsRefused:
    'The server could not create the session with this earlier class. Choose another or none, then try again.',
  homework: {
    title: 'Homework',
    how: 'Students play alone at their own pace and hand in a file. Their points are computed again when you grade the files, so they cannot be made up.',
    open: 'Make an assignment',
    name: 'Title',
    deadline: 'Deadline, as students read it',
    deadlineLike: 'Friday, 18:00',
    seed: 'Seed',
    seedNone: 'Another one for each ID',
    seedWhat:
      'With a number, everybody has the same luck. Without one, it follows from the ID that each student types.',
    make: 'Save the assignment file',
    made: 'The file is saved: keep it for grading. Give students this link:',
    madeFile:
      'The file is saved: keep it for grading. It holds a scenario, which no link can: give students this link and the file.',
    link: 'Link for students',
    grade: 'Grade the files that students handed in',
  },
}
