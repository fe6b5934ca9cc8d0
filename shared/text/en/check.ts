import { numbersIn } from '../numbers.ts'
import { terms } from './terms.ts'

const { fixed } = numbersIn('en')
const ms = (value: number) => `${fixed(value, value < 10 ? 1 : 0)}\u00a0ms`

/** The room check before class. */
export const check = {
  title: 'Room check',
  pageTitle: 'Iteration Tax: room check',
  left: (seconds: number) => `${seconds} s left`,
  again: 'Run again',
  findings: 'Findings',
  row: (name: string) => `${name}:`,
  states: { fine: 'Fine.', watch: 'Watch.', mend: 'Mend.', measuring: 'Measuring.', yours: 'Your turn.' },

  chart: 'Letter chart',
  uses: ['Session code: 18 % of the height', 'Leaderboard: 5 %', 'Sentences: 2.8 %', 'Smallest line: 2.2 %'],
  canYouRead: 'Can you read the smallest line from the last row?',
  readable: 'Yes, all of it',
  unreadable: 'No',

  wasHeard: 'Was the sound heard at the back?',
  isOn: 'Is the sound on?',
  play: 'Play a sound',
  heard: 'Heard',
  unheard: 'Not heard',

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
    mend: (names: readonly string[]) => `Mend before class: ${names.join(', ').toLowerCase()}.`,
    yours: (names: readonly string[]) => `Measured. Yours to check: ${names.join(', ').toLowerCase()}.`,
    watch: (names: readonly string[]) => `Good to go. Keep an eye on: ${names.join(', ').toLowerCase()}.`,
    ready: 'This room is ready.',
  },

  line: {
    measuring: 'Holding a WebSocket to the server.',
    unreachable: 'The server does not answer.',
    unreachableAdvice:
      'Check that it runs, that this computer is in its network, and that a firewall lets its port in.',
    blocked: 'Pages load, but no WebSocket opens.',
    blockedAdvice: 'A proxy or filter blocks them: have it pass WebSocket upgrades, use HTTPS, or use another network.',
    busy: 'Too many checks run at once.',
    busyAdvice: 'Close other windows of this page, then run again.',
    answered: (answered: number, sent: number) => `${answered} of ${sent} answered`,
    silent: 'The WebSocket opens, and nothing comes back.',
    silentAdvice: 'A proxy holds messages back: have it pass WebSockets unbuffered, or use another network.',
    broke: (breaks: number, seconds: number) => `Broke ${terms.times(breaks)} in ${fixed(seconds, 0)} s.`,
    brokeAdvice: 'Use a cable, or sit nearer to the access point. A proxy that cuts idle lines needs a longer timeout.',
    heldPartly: (answered: string) => `Held, but only ${answered}.`,
    heldPartlyAdvice: 'Messages come late: use a cable, or a less busy network.',
    held: (seconds: number, answered: string) => `Held for ${fixed(seconds, 0)} s, ${answered}.`,
  },
  trips: {
    measuring: 'Four messages a second, there and back.',
    none: 'Not measured.',
    noneAdvice: 'See to the connection first, then run again.',
    text: (median: number, p95: number, jitter: number) =>
      `Median ${ms(median)}, 95 % within ${ms(p95)}, jitter ${ms(jitter)}.`,
    tooSlow: 'The race will lag: use a cable, another network, or a server nearer by.',
    slow: 'Playable, not smooth. A cable helps; so does ending large downloads in this network.',
  },
  frames: {
    measuring: 'Drawing 24 moving lines.',
    unseen: 'This window was in the background.',
    unseenAdvice: 'Keep it in front of others, then run again.',
    text: (rate: number, p95: number) => `${fixed(rate, 0)} frames a second, 95 % within ${ms(p95)}.`,
    jerky: 'Close other programs, plug the computer in, or choose a lower screen resolution.',
    uneven: 'Set the screen to 60 Hz, if need be at a lower resolution; close other programs.',
    late: 'Some frames come late: close other programs and plug the computer in.',
  },
  drawing: {
    measuring: 'Asking the browser.',
    hardware: 'WebGL on the graphics card.',
    software: 'WebGL in software.',
    softwareAdvice:
      'Enough if the frame rate is fine. If not, turn on hardware acceleration in the browser’s settings.',
    none: 'No WebGL.',
    noneAdvice: 'Turn on hardware acceleration in the browser’s settings, or use a current Chrome, Edge or Firefox.',
  },
  window: {
    text: (width: number, height: number) => `${width} × ${height} pixels.`,
    small: 'Press F11 for full screen, set the zoom to 100 %, and give the projector 1280 × 720 or more.',
    tall: 'Taller than 4:3, so everything is drawn smaller. Turn or widen the window.',
  },
  letters: {
    notYet: 'Go to the last row and read the chart.',
    readable: 'The smallest line can be read from the last row.',
    unreadable: 'The smallest line cannot be read from the last row.',
    advice: 'Dim the light at the front, enlarge the picture, focus the projector; or let students sit nearer.',
  },
  sound: {
    notYet: 'Press “Play a sound”.',
    played: 'Played. Was it heard at the back?',
    heard: 'Heard in the room.',
    silent: 'The browser plays no sound.',
    silentAdvice: 'Allow sound for this site, connect an output, try again.',
    unheard: 'Not heard in the room.',
    unheardAdvice: 'Choose the room’s loudspeakers as output and turn them up. The game needs no sound.',
  },
}
