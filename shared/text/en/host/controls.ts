import type { Persona, ScreenScene } from '../../../sim/match/matchState.ts'

/** What the console controls: the clock, the projector, the teams, the session as a whole. */
export const controls = {
  bar: {
    console: 'Instructor console',
    code: 'Code',
    session: 'Session',
    connected: (here: number, students: string, teams: string) => `${here} of ${students} connected, ${teams}`,
    openProjector: 'Open the projector page',
    joinLink: 'Join link',
    lock: 'Lock the door',
    unlock: 'Unlock the door',
  },

  clock: {
    label: 'Clock',
    studentsJoin: (code: string, address: string) => `Students join with <b>${code}</b> at <b>${address}</b>`,
    thenStart: 'Then press Start',
    whenAllIn: 'When all are in, press Start',
    onlyHere: (address: string) =>
      `You opened this page as ${address}, which only this computer reaches. For phones, open it by the address the server printed for your network.`,
    start: 'Start',
    nobody: 'Nobody is here yet.',
    timeLeft: 'Time left in this phase',
    noClock: 'no clock',
    noClockHow: 'take the time you need',
    leftOf: (length: string) => `left of ${length}`,
    whilePaused: (left: string) => `${left}, paused`,
    pause: 'Pause',
    resume: 'Resume',
    minuteLess: '\u22121 min',
    minuteMore: '+1 min',
    goOnAtZero: 'Go on by itself at 0:00',
    goOnWhenDone: 'Go on when all teams are done',
    back: 'Back to the start of this phase',
  },

  projector: {
    label: 'Projector and predictions',
    title: 'On the projector now',
    choose: 'What the projector shows',
    scenes: {
      auto: 'Follow the class',
      leaderboard: 'Leaderboard',
      reveal: 'Reveal',
      race: 'Race',
      pm: 'PM duel',
      code: 'Code, large',
    } satisfies Record<ScreenScene, string>,
    stays: (follow: string) => `Stays so through every phase until you choose “${follow}”.`,
    duelTeam: 'Team in the duel',
    sound: 'Sound',
    volume: 'Volume',
    progress: (done: number, of: number) => `${done} of ${of}`,
  },

  team: {
    personas: {
      sotaChaser: 'SOTA chaser',
      speedDemon: 'Speed demon',
      average: 'Average',
      veteran: 'Veteran',
    } satisfies Record<Persona, string>,
    nameOf: (student: string) => `Name of ${student}`,
    rename: 'Rename',
    move: (student: string) => `Move ${student} to`,
    isIn: (team: string) => `in ${team}`,
    moveTo: (team: string) => `move to ${team}`,
    remove: (student: string) => `Remove ${student}`,
    removeNow: (student: string) => `Yes, remove ${student}`,
    botPlays: (persona: string) => `A bot plays this team: ${persona}.`,
    bot: 'Bot',
    handBack: 'Hand it back',
    handToBot: 'Hand the team to a bot',
  },

  exports: {
    title: 'Export',
    print: {
      name: 'Debrief to print',
      gloss: 'A4 or Letter: podium, a page a team with its plots; names only if you ask.',
    },
    names: {
      'results.csv': 'Gradebook, CSV',
      'results.xlsx': 'Workbook, XLSX',
      'results.json': 'Results, JSON',
      'journal.ndjson': 'Journal, NDJSON',
    },
    glosses: {
      'results.csv': 'A line a student: team, points, completed parts, own predictions.',
      'results.xlsx': 'A sheet a part, predictions with Brier scores, ledgers, gradebook.',
      'results.json': 'The same for scripts, with the race lines.',
      'journal.ndjson': 'Every command in order; plays the session again.',
    },
    failed: 'The server did not give it. Check the network and try again.',
  },

  entry: {
    session: (code: string) => `Session ${code}`,
    opening: 'Opening the console\u2026',
    lost: 'Connection lost. Trying again by itself.',
    lostInClass: 'Connection lost. This page comes back by itself; if the server has stopped, start it again.',
    closed: 'This console was closed',
    closedHow: 'Open the host link again.',
    gone: 'This session has ended',
    goneHow: 'The server no longer has it.',
    noKey: (code: string) => `Session ${code} needs its host key`,
    noKeyHow:
      'The host link ends in a long key after a # sign. Open the whole link, or use the browser the session was made in.',
    wrongKey: 'This key does not open the session',
    wrongKeyHow: 'The key in this link does not belong to the session. Open the link you were given when you made it.',
    shut: (code: string) => `Session ${code} does not open`,
    unknownHow: 'The server has no session with this code. It may have been deleted, or the code is misspelt.',
    tryAgain: 'Try again',
    mySessions: 'To my sessions',
  },

  /** What the server reports about itself. */
  notices: {
    notStored:
      'The server cannot save: its disk is full, or its database away. The clock stands still and nothing is accepted; it goes on by itself once it can.',
    apart:
      'The server’s processes do not reach one another. Your class plays on; whoever joins now may have to wait, and their page keeps trying.',
    restoredPartly: 'The record of this session was damaged. The class is back where it was before the damage.',
  },

  /** Refusals that mean something different to the instructor than to a student. */
  refusals: {
    wrongPhase: 'That is not possible in this phase.',
    notAllowed: 'That is not possible here: the hold on this session may have moved to another page.',
    unknownSeat: 'That student has already left.',
    unknownTeam: 'That team does not exist.',
    nameTaken: 'Someone here has that name already.',
    teamFull: 'That team is full: eight students at most.',
    outOfRange: 'That value is out of range.',
    disconnected: 'No answer from the server. Check the network and try again.',
  },
}
