import type { Persona, ScreenScene } from '../../../sim/match/matchState.ts'

/** What the console controls: the clock, the projector, the teams, the session as a whole. */
export const controls = {
  bar: {
    console: 'Instructor console',
    code: 'Code',
    session: 'Session',
    connected: (here: number, students: string, teams: string) => `${here} of ${students} connected, ${teams}`,
    nobody: (teams: string) => `no students yet, ${teams}`,
    openProjector: 'Open the projector page',
    joinLink: 'Join link',
    lock: 'Close joining',
    unlock: 'Reopen joining',
    sameLuck: (seed: number) => `Seed ${seed}: same luck each time`,
  },

  clock: {
    label: 'Clock',
    studentsJoin: (code: string, address: string) => `Students join with <b>${code}</b> at <b>${address}</b>`,
    whenAllIn: 'When everyone is in, press Start',
    botsIn: 'The bots are in: press Start',
    onlyHere: (address: string) =>
      `You opened this page as ${address}, which works only on this computer. So that phones can join, open it at the network address the server printed.`,
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
    goOnAtZero: 'Advance automatically at 0:00',
    drawnNames: 'Drawn names only',
    goOnWhenDone: 'Advance when all teams are done',
    back: 'Restart this phase',
  },

  secondVote: {
    next: (part: number) => `Next: the prediction of Part ${part}`,
    now: 'This prediction',
    how: 'Let them talk, then vote a second time. Both votes are kept; the second counts.',
    add: 'Vote again',
    adds: (length: string) => `adds ${length}`,
    added: 'Second vote added',
    undo: 'Undo',
    onTime: 'You would still end with the bell.',
    late: (time: string) => `You would end ${time} after the bell.`,
  },

  projector: {
    label: 'Projector and predictions',
    title: 'On the projector now',
    choose: 'What the projector shows',
    scenes: {
      auto: 'Follow the class',
      leaderboard: 'Leaderboard',
      reveal: 'Reveal',
      lead: 'Why the fast team won',
      race: 'Race',
      arguments: 'Arguments',
      pm: 'PM duel',
      code: 'Large join code',
    } satisfies Record<ScreenScene, string>,
    follows: 'It changes with every phase.',
    stays: (follow: string) => `Stays this way in every phase until you choose “${follow}”.`,
    duelTeam: 'Team in the duel',
    sound: 'Sound',
    volume: 'Volume',
  },

  team: {
    personas: {
      sotaChaser: 'SOTA chaser',
      speedDemon: 'Speed demon',
      average: 'Average',
      veteran: 'Veteran',
    } satisfies Record<Persona, string>,
    nameOf: (student: string) => `Name of ${student}`,
    idOf: (student: string) => `ID of ${student}`,
    correctId: 'Correct the ID',
    rename: 'Rename',
    move: (student: string) => `Move ${student} to`,
    isIn: (team: string) => `currently in ${team}`,
    moveTo: (team: string) => `move to ${team}`,
    offerSeat: 'To another device',
    offerSeatOf: (student: string) => `Seat of ${student} on another device`,
    offerHow: (student: string) => `Open this link on the device where ${student} will play from now on.`,
    offerOnce: (minutes: number) =>
      `It works once, for ${minutes} minutes. The earlier device is told that the seat has moved.`,
    linkOf: (student: string) => `Link for ${student}`,
    qrOf: (student: string) => `QR code of the link for ${student}`,
    withdraw: (student: string) => `Take ${student} out of exports`,
    withdrawNow: (student: string) => `Yes, out of all files; only ${student} can undo it`,
    isOut: 'out of exports',
    remove: (student: string) => `Remove ${student}`,
    removeNow: (student: string) => `Yes, remove ${student}`,
    botPlays: (persona: string) => `A bot is playing this team: ${persona}.`,
    botLeaves: (persona: string) =>
      `A bot is playing on this team: ${persona}. It agrees to whatever students file, and leaves when a student joins or returns.`,
    bot: 'Bot',
    freeTeam: 'Free this team for students',
    takeOutBot: 'Take the bot out now',
    handToBot: 'Give the team to a bot',
    addBot: 'Let a bot play along',
  },

  exports: {
    title: 'Export',
    print: {
      name: 'Printable debrief',
      gloss: 'For A4 or Letter: the podium and one page of charts per team. Names are optional.',
    },
    names: {
      'canvas.csv': 'For Canvas, CSV',
      'moodle.csv': 'For Moodle, CSV',
      'research.csv': 'For research, CSV',
      'codebook.csv': 'Codebook for research, CSV',
      'results.csv': 'Gradebook, CSV',
      'results.xlsx': 'Workbook, XLSX',
      'results.json': 'Results, JSON',
      'journal.ndjson': 'Journal, NDJSON',
    },
    glosses: {
      'research.csv':
        'Every student’s actions in order, under pseudonyms, without names and IDs; sentences only of those who consented.',
      'codebook.csv': 'What each column and each action’s fields hold.',
      'canvas.csv': 'Two columns of points by student ID, for Import in the Canvas gradebook.',
      'moodle.csv': 'The same for Grades, Import, CSV file in Moodle.',
      'results.csv': 'One row per student: team, points, completed parts, predictions.',
      'results.xlsx': 'One sheet per part, predictions with Brier scores, ledgers, gradebook.',
      'results.json': 'The same data for scripts, plus the race lines.',
      'journal.ndjson': 'Every command in order, for replaying the session.',
    },
    numbers: 'Numbers',
    notHere: 'Files for research and a replay in one file need the server.',
    decimals: { point: '1.5, commas between cells', comma: '1,5 with semicolons between cells' },
    failed: 'The download failed. Check your network and try again.',
  },

  hostKey: {
    change: 'Change the host key',
    sure: 'Yes, change the host key',
    gloss: 'If somebody else has your link: other consoles and old links stop working.',
    failed: 'The key was not changed. Check your network and try again.',
  },

  entry: {
    session: (code: string) => `Session ${code}`,
    opening: 'Opening the console\u2026',
    lost: 'Connection lost. Reconnecting automatically.',
    lostInClass: 'Connection lost. This page reconnects automatically. If the server has stopped, start it again.',
    closed: 'This console was closed',
    closedHow: 'Open the host link again.',
    gone: 'This session has ended',
    goneHow: 'The server has deleted it.',
    noKey: (code: string) => `Session ${code} needs its host key`,
    noKeyHow:
      'The host link ends in a # sign and a long key. Open the whole link, or use the browser you created the session in.',
    wrongKey: 'This key does not open the session',
    wrongKeyHow:
      'The key in this link belongs to another session, or the host key was changed. Open the newest host link of this session.',
    shut: (code: string) => `Session ${code} cannot be opened`,
    unknownHow: 'The server has no session with this code. It may have been deleted, or the code may be misspelled.',
    tryAgain: 'Try again',
    mySessions: 'Back to my sessions',
  },

  /** What the server reports about itself. */
  notices: {
    notStored:
      'The server cannot save: its disk is full or its database is unreachable. The clock has stopped and nothing is accepted. The session resumes automatically as soon as the server can save again.',
    apart:
      'The server’s processes cannot reach one another. Your class can keep playing. Students who join now may have to wait while their page keeps trying.',
    onStream: 'This network blocks WebSockets. This page uses a slower way to connect instead.',
    restoredPartly: 'The log of this session was damaged. The class is back where it was before the damage.',
  },

  /** Refusals that mean something different to the instructor than to a student. */
  refusals: {
    wrongPhase: 'You cannot do that in this phase.',
    notAllowed: 'You cannot do that here. Another page may have taken over this session.',
    unknownSeat: 'That student has already left.',
    unknownTeam: 'That team does not exist.',
    nameTaken: 'Someone here already has that name.',
    teamFull: 'That team is full. A team can have up to eight students.',
    outOfRange: 'That value is out of range.',
    disconnected: 'The server is not responding. Check your network and try again.',
  },
}
