import { numbersIn } from '../numbers.ts'
import { terms } from './figures/terms.ts'

const { fixed, percent, seconds } = numbersIn('en')
const ms = (value: number) => `${fixed(value, value < 10 ? 1 : 0)}\u00a0ms`

/** The room check before class. */
export const check = {
  title: 'Room check',
  pageTitle: 'Iteration Tax: room check',
  left: (left: number) => `${seconds(left)} left`,
  again: 'Run again',
  findings: 'Findings',
  row: (name: string) => `${name}:`,
  states: { fine: 'OK.', watch: 'Warning.', mend: 'Problem.', measuring: 'Measuring.', yours: 'Your turn.' },

  chart: 'Letter chart',
  uses: [
    `Session code: ${percent(0.18)} of the height`,
    `Leaderboard: ${percent(0.05)}`,
    `Sentences: ${percent(0.028, 1)}`,
    `Smallest line: ${percent(0.022, 1)}`,
  ],
  canYouRead: 'Can you read the smallest line from the last row?',
  readable: 'Yes, all of it',
  unreadable: 'No',

  wasHeard: 'Could you hear the sound at the back?',
  isOn: 'Is the sound on?',
  play: 'Play a sound',
  heard: 'Yes',
  unheard: 'No',

  names: {
    connection: 'Connection',
    roundTrip: 'Round trip',
    frameRate: 'Frame rate',
    graphics: 'Graphics',
    screen: 'Screen',
    legibility: 'Legibility',
    sound: 'Sound',
  },
  summary: {
    measuring: 'Measuring. Keep this window in front.',
    mend: (names: readonly string[]) => `Fix before class: ${names.join(', ').toLowerCase()}.`,
    yours: (names: readonly string[]) => `Measured. Now check these yourself: ${names.join(', ').toLowerCase()}.`,
    watch: (names: readonly string[]) => `Good to go. Keep an eye on: ${names.join(', ').toLowerCase()}.`,
    ready: 'This room is ready.',
  },

  line: {
    measuring: 'Keeping a WebSocket to the server open.',
    unreachable: 'The server is not responding.',
    unreachableAdvice:
      'Check that it is running, that this computer is on the same network, and that no firewall blocks its port.',
    blocked: 'Pages load, but a WebSocket cannot be opened.',
    blockedAdvice:
      'A proxy or filter is blocking it. The game then uses a slower way by itself. Better: allow WebSocket upgrades, use HTTPS, or use another network.',
    busy: 'Too many checks are running at once.',
    busyAdvice: 'Close other windows with this page, then run the check again.',
    answered: (answered: number, sent: number) => `${answered} of ${sent} messages answered`,
    silent: 'The WebSocket opens, but nothing comes back.',
    silentAdvice: 'A proxy is holding messages back. Have it pass WebSockets unbuffered, or use another network.',
    broke: (breaks: number, span: number) => `Dropped ${terms.times(breaks)} in ${seconds(span)}.`,
    brokeAdvice:
      'Use a cable or move closer to the access point. If a proxy cuts idle connections, give it a longer timeout.',
    heldPartly: (answered: string) => `Stayed connected, but only ${answered}.`,
    heldPartlyAdvice: 'Messages arrive late. Use a cable or a less busy network.',
    held: (span: number, answered: string) => `Stayed connected for ${seconds(span)}, ${answered}.`,
  },
  trips: {
    measuring: 'Sending four messages per second and waiting for the answers.',
    none: 'Not measured.',
    noneAdvice: 'Fix the connection first, then run the check again.',
    text: (median: number, p95: number, jitter: number) =>
      `Median ${ms(median)}, ${percent(0.95)} within ${ms(p95)}, jitter ${ms(jitter)}.`,
    tooSlow: 'The race will lag. Use a cable, another network or a server closer to you.',
    slow: 'Playable but not smooth. Use a cable, or stop large downloads on this network.',
  },
  frames: {
    measuring: 'Drawing 24 moving lines.',
    unseen: 'This window was in the background.',
    unseenAdvice: 'Keep it in front of other windows, then run the check again.',
    text: (rate: number, p95: number) => `${fixed(rate, 0)} frames per second, ${percent(0.95)} within ${ms(p95)}.`,
    drawsAll: 'The projector can draw everything at full speed.',
    stepsDown:
      'The projector will draw less by itself: its plots move 30 times a second. Text stays sharp, and nothing is missing.',
    jerky: 'Close other programs, plug in the computer, or choose a lower screen resolution.',
    uneven: 'Set the screen to 60 Hz, at a lower resolution if necessary, and close other programs.',
    late: 'Some frames arrive late. Close other programs and plug in the computer.',
  },
  drawing: {
    measuring: 'Asking the browser.',
    hardware: 'WebGL on the graphics card.',
    software: 'WebGL in software.',
    softwareAdvice:
      'This is enough if the frame rate is OK. If it is not, turn on hardware acceleration in the browser’s settings.',
    unnamed: 'WebGL. The browser does not say whether the graphics card draws it: see the frame rate.',
    none: 'No WebGL.',
    noneAdvice:
      'Turn on hardware acceleration in the browser’s settings, or use a current version of Chrome, Edge or Firefox.',
  },
  window: {
    text: (width: number, height: number) => `${width} × ${height} pixels.`,
    small: `Press F11 for full screen, set the zoom to ${percent(1)}, and set the projector to at least 1280 × 720.`,
    tall: 'Taller than 4:3, so everything is drawn smaller. Rotate the screen or widen the window.',
  },
  letters: {
    notYet: 'Go to the last row and read the chart.',
    readable: 'The smallest line is readable from the last row.',
    unreadable: 'The smallest line is not readable from the last row.',
    advice: 'Dim the lights at the front, enlarge the picture or focus the projector, or have students sit closer.',
  },
  sound: {
    notYet: 'Press “Play a sound”.',
    played: 'Played. Could you hear it at the back?',
    heard: 'The sound can be heard in the room.',
    silent: 'The browser is not playing sound.',
    silentAdvice: 'Allow sound for this site, connect a speaker and try again.',
    unheard: 'The sound cannot be heard in the room.',
    unheardAdvice: 'Select the room’s speakers as the output and turn them up. The game also works without sound.',
  },
}
