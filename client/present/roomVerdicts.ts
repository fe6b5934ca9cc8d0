import { words } from '../text/words.ts'
import { fixed } from './numbers.ts'
import {
  type Drawing,
  type FrameReading,
  jitterOf,
  type LettersReading,
  type LineReading,
  quantile,
  type SoundReading,
  type WindowReading,
} from './roomReadings.ts'

export type VerdictState = 'fine' | 'watch' | 'mend' | 'measuring' | 'yours'

/** What was found, and what to do where that is not fine. */
export type Verdict = {
  readonly name: string
  readonly state: VerdictState
  readonly found: string
  readonly advice: string
}

/** Everything measured so far; null is not yet. */
export type RoomReadings = {
  readonly line: LineReading | null
  readonly frames: FrameReading | null
  readonly drawing: Drawing | null
  readonly window: WindowReading
  readonly letters: LettersReading
  readonly sound: SoundReading
}

type Finding = Omit<Verdict, 'name'>
const found = (state: VerdictState, text: string, advice = ''): Finding => ({ state, found: text, advice })
const ms = (value: number): string => `${fixed(value, value < 10 ? 1 : 0)}\u00a0ms`

const lineFinding = (line: LineReading | null): Finding => {
  if (!line) return found('measuring', 'Holding a WebSocket to the server.')
  const { outcome, breaks, lost, trips, seconds } = line
  switch (outcome) {
    case 'unreachable':
      return found(
        'mend',
        'The server does not answer.',
        'Check that it runs, that this computer is in its network, and that a firewall lets its port in.',
      )
    case 'blocked':
      return found(
        'mend',
        'Pages load, but no WebSocket opens.',
        'A proxy or filter blocks them: have it pass WebSocket upgrades, use HTTPS, or use another network.',
      )
    case 'busy':
      return found('watch', 'Too many checks run at once.', 'Close other windows of this page, then run again.')
    case 'held':
      break
  }
  const answered = `${trips.length} of ${trips.length + lost} answered`
  if (trips.length === 0) {
    return found(
      'mend',
      'The WebSocket opens, and nothing comes back.',
      'A proxy holds messages back: have it pass WebSockets unbuffered, or use another network.',
    )
  }
  if (breaks > 0) {
    return found(
      breaks > 1 ? 'mend' : 'watch',
      `Broke ${words().terms.times(breaks)} in ${fixed(seconds, 0)} s.`,
      'Use a cable, or sit nearer to the access point. A proxy that cuts idle lines needs a longer timeout.',
    )
  }
  if (lost > 0) {
    return found('watch', `Held, but only ${answered}.`, 'Messages come late: use a cable, or a less busy network.')
  }
  return found('fine', `Held for ${fixed(seconds, 0)} s, ${answered}.`)
}

const SLOW_MEDIAN = 150
const SLOW_P95 = 400
const SLOW_JITTER = 100
const TOO_SLOW_MEDIAN = 500
const TOO_SLOW_P95 = 1500

const tripFinding = (line: LineReading | null): Finding => {
  if (!line) return found('measuring', 'Four messages a second, there and back.')
  const { trips } = line
  if (trips.length === 0) return found('watch', 'Not measured.', 'See to the connection first, then run again.')
  const median = quantile(trips, 0.5)
  const p95 = quantile(trips, 0.95)
  const jitter = jitterOf(trips)
  const text = `Median ${ms(median)}, 95 % within ${ms(p95)}, jitter ${ms(jitter)}.`
  if (median > TOO_SLOW_MEDIAN || p95 > TOO_SLOW_P95) {
    return found('mend', text, 'The race will lag: use a cable, another network, or a server nearer by.')
  }
  if (median > SLOW_MEDIAN || p95 > SLOW_P95 || jitter > SLOW_JITTER) {
    return found('watch', text, 'Playable, not smooth. A cable helps; so does ending large downloads in this network.')
  }
  return found('fine', text)
}

const SMOOTH = 50
const JERKY = 25
const LONG_GAP_MS = 34

const frameFinding = (frames: FrameReading | null): Finding => {
  if (!frames) return found('measuring', 'Drawing 24 moving lines.')
  const { gaps, unseen } = frames
  if (unseen || gaps.length < 2) {
    return found('watch', 'This window was in the background.', 'Keep it in front of others, then run again.')
  }
  const rate = 1000 / quantile(gaps, 0.5)
  const p95 = quantile(gaps, 0.95)
  const text = `${fixed(rate, 0)} frames a second, 95 % within ${ms(p95)}.`
  if (rate < JERKY) {
    return found('mend', text, 'Close other programs, plug the computer in, or choose a lower screen resolution.')
  }
  if (rate < SMOOTH) {
    return found('watch', text, 'Set the screen to 60 Hz, if need be at a lower resolution; close other programs.')
  }
  if (p95 > LONG_GAP_MS) {
    return found('watch', text, 'Some frames come late: close other programs and plug the computer in.')
  }
  return found('fine', text)
}

const drawingFinding = (drawing: Drawing | null): Finding => {
  switch (drawing) {
    case null:
      return found('measuring', 'Asking the browser.')
    case 'hardware':
      return found('fine', 'WebGL on the graphics card.')
    case 'software':
      return found(
        'watch',
        'WebGL in software.',
        'Enough if the frame rate is fine. If not, turn on hardware acceleration in the browser\u2019s settings.',
      )
    case 'none':
      return found(
        'mend',
        'No WebGL.',
        'Turn on hardware acceleration in the browser\u2019s settings, or use a current Chrome, Edge or Firefox.',
      )
  }
}

const LEAST_WIDTH = 1024
const LEAST_HEIGHT = 700
const NARROWEST = 1.3

const windowFinding = ({ width, height }: WindowReading): Finding => {
  const text = `${Math.round(width)} \u00d7 ${Math.round(height)} pixels.`
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
    const advice = 'Press F11 for full screen, set the zoom to 100 %, and give the projector 1280 \u00d7 720 or more.'
    return found(width < LEAST_WIDTH / 2 || height < LEAST_HEIGHT / 2 ? 'mend' : 'watch', text, advice)
  }
  if (width / height < NARROWEST) {
    return found('watch', text, 'Taller than 4:3, so everything is drawn smaller. Turn or widen the window.')
  }
  return found('fine', text)
}

const lettersFinding = (letters: LettersReading): Finding => {
  switch (letters) {
    case 'notYet':
      return found('yours', 'Go to the last row and read the chart.')
    case 'readable':
      return found('fine', 'The smallest line can be read from the last row.')
    case 'unreadable':
      return found(
        'mend',
        'The smallest line cannot be read from the last row.',
        'Dim the light at the front, enlarge the picture, focus the projector; or let students sit nearer.',
      )
  }
}

const soundFinding = (sound: SoundReading): Finding => {
  switch (sound) {
    case 'notYet':
      return found('yours', 'Press \u201cPlay a sound\u201d.')
    case 'played':
      return found('yours', 'Played. Was it heard at the back?')
    case 'heard':
      return found('fine', 'Heard in the room.')
    case 'silent':
      return found('mend', 'The browser plays no sound.', 'Allow sound for this site, connect an output, try again.')
    case 'unheard':
      return found(
        'watch',
        'Not heard in the room.',
        'Choose the room\u2019s loudspeakers as output and turn them up. The game needs no sound.',
      )
  }
}

/** Every verdict on a room, in the order of the page. Thresholds are those of a race with ten patches a second. */
export const roomVerdicts = (readings: RoomReadings): readonly Verdict[] => [
  { name: 'Connection', ...lineFinding(readings.line) },
  { name: 'Round trip', ...tripFinding(readings.line) },
  { name: 'Frame rate', ...frameFinding(readings.frames) },
  { name: 'Graphics', ...drawingFinding(readings.drawing) },
  { name: 'Screen', ...windowFinding(readings.window) },
  { name: 'Legibility', ...lettersFinding(readings.letters) },
  { name: 'Sound', ...soundFinding(readings.sound) },
]

/** All verdicts in one sentence: the worst first. */
export const roomSummary = (verdicts: readonly Verdict[]): string => {
  const named = (state: VerdictState) => verdicts.filter((one) => one.state === state).map(({ name }) => name)
  if (named('measuring').length > 0) return 'Measuring. Keep this window in front.'
  const mend = named('mend')
  if (mend.length > 0) return `Mend before class: ${mend.join(', ').toLowerCase()}.`
  const yours = named('yours')
  if (yours.length > 0) return `Measured. Yours to check: ${yours.join(', ').toLowerCase()}.`
  const watch = named('watch')
  if (watch.length > 0) return `Good to go. Keep an eye on: ${watch.join(', ').toLowerCase()}.`
  return 'This room is ready.'
}
