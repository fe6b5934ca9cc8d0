import { words } from '../../text/words.ts'
import { stepAfter } from '../../ui/stage/drawingPace.ts'
import {
  type ConnectionReading,
  type Drawing,
  type FrameReading,
  jitterOf,
  type LettersReading,
  quantile,
  type SoundReading,
  type WindowReading,
} from './roomReadings.ts'

export type VerdictState = 'fine' | 'watch' | 'mend' | 'measuring' | 'yours'

/** A finding, and what to do when something is wrong. */
export type Verdict = {
  readonly name: string
  readonly state: VerdictState
  readonly found: string
  readonly advice: string
}

/** Everything measured so far; null when not measured yet. */
export type RoomReadings = {
  readonly line: ConnectionReading | null
  readonly frames: FrameReading | null
  readonly drawing: Drawing | null
  readonly window: WindowReading
  readonly letters: LettersReading
  readonly sound: SoundReading
}

type Finding = Omit<Verdict, 'name'>
const found = (state: VerdictState, text: string, advice = ''): Finding => ({ state, found: text, advice })

const lineFinding = (line: ConnectionReading | null): Finding => {
  const text = words().check.line
  if (!line) return found('measuring', text.measuring)
  const { outcome, breaks, lost, trips, seconds } = line
  switch (outcome) {
    case 'unreachable':
      return found('mend', text.unreachable, text.unreachableAdvice)
    case 'blocked':
      return found('mend', text.blocked, text.blockedAdvice)
    case 'busy':
      return found('watch', text.busy, text.busyAdvice)
    case 'held':
      break
  }
  if (trips.length === 0) return found('mend', text.silent, text.silentAdvice)
  if (breaks > 0) return found(breaks > 1 ? 'mend' : 'watch', text.broke(breaks, seconds), text.brokeAdvice)
  const answered = text.answered(trips.length, trips.length + lost)
  if (lost > 0) return found('watch', text.heldPartly(answered), text.heldPartlyAdvice)
  return found('fine', text.held(seconds, answered))
}

const SLOW_MEDIAN = 150
const SLOW_P95 = 400
const SLOW_JITTER = 100
const TOO_SLOW_MEDIAN = 500
const TOO_SLOW_P95 = 1500

const tripFinding = (line: ConnectionReading | null): Finding => {
  const text = words().check.trips
  if (!line) return found('measuring', text.measuring)
  const { trips } = line
  if (trips.length === 0) return found('watch', text.none, text.noneAdvice)
  const median = quantile(trips, 0.5)
  const p95 = quantile(trips, 0.95)
  const jitter = jitterOf(trips)
  const said = text.text(median, p95, jitter)
  if (median > TOO_SLOW_MEDIAN || p95 > TOO_SLOW_P95) return found('mend', said, text.tooSlow)
  if (median > SLOW_MEDIAN || p95 > SLOW_P95 || jitter > SLOW_JITTER) return found('watch', said, text.slow)
  return found('fine', said)
}

const SMOOTH = 50
const JERKY = 25
const LONG_GAP_MS = 34

const frameFinding = (frames: FrameReading | null): Finding => {
  const text = words().check.frames
  if (!frames) return found('measuring', text.measuring)
  const { gaps, unseen } = frames
  if (unseen || gaps.length < 2) return found('watch', text.unseen, text.unseenAdvice)
  const rate = 1000 / quantile(gaps, 0.5)
  const p95 = quantile(gaps, 0.95)
  const stepsDown = stepAfter(gaps) > 0
  const said = `${text.text(rate, p95)} ${stepsDown ? text.stepsDown : text.drawsAll}`
  if (rate < JERKY) return found('mend', said, text.jerky)
  if (rate < SMOOTH) return found('watch', said, text.uneven)
  return stepsDown || p95 > LONG_GAP_MS ? found('watch', said, text.late) : found('fine', said)
}

const drawingFinding = (drawing: Drawing | null): Finding => {
  const text = words().check.drawing
  if (!drawing) return found('measuring', text.measuring)
  const findings: Readonly<Record<Drawing, Finding>> = {
    hardware: found('fine', text.hardware),
    software: found('watch', text.software, text.softwareAdvice),
    unnamed: found('fine', text.unnamed),
    none: found('mend', text.none, text.noneAdvice),
  }
  return findings[drawing]
}

const LEAST_WIDTH = 1024
const LEAST_HEIGHT = 700
const NARROWEST = 1.3

const windowFinding = ({ width, height }: WindowReading): Finding => {
  const text = words().check.window
  const said = text.text(Math.round(width), Math.round(height))
  if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
    return found(width < LEAST_WIDTH / 2 || height < LEAST_HEIGHT / 2 ? 'mend' : 'watch', said, text.small)
  }
  return width / height < NARROWEST ? found('watch', said, text.tall) : found('fine', said)
}

const lettersFinding = (letters: LettersReading): Finding => {
  const text = words().check.letters
  const findings: Readonly<Record<LettersReading, Finding>> = {
    notYet: found('yours', text.notYet),
    readable: found('fine', text.readable),
    unreadable: found('mend', text.unreadable, text.advice),
  }
  return findings[letters]
}

const soundFinding = (sound: SoundReading): Finding => {
  const text = words().check.sound
  const findings: Readonly<Record<SoundReading, Finding>> = {
    notYet: found('yours', text.notYet),
    played: found('yours', text.played),
    heard: found('fine', text.heard),
    silent: found('mend', text.silent, text.silentAdvice),
    unheard: found('watch', text.unheard, text.unheardAdvice),
  }
  return findings[sound]
}

/** Every verdict on a room, in page order. The thresholds suit a race with ten patches a second. */
export const roomVerdicts = (readings: RoomReadings): readonly Verdict[] => {
  const { names } = words().check
  return [
    { name: names.connection, ...lineFinding(readings.line) },
    { name: names.roundTrip, ...tripFinding(readings.line) },
    { name: names.frameRate, ...frameFinding(readings.frames) },
    { name: names.graphics, ...drawingFinding(readings.drawing) },
    { name: names.screen, ...windowFinding(readings.window) },
    { name: names.legibility, ...lettersFinding(readings.letters) },
    { name: names.sound, ...soundFinding(readings.sound) },
  ]
}

/** All verdicts in one sentence, worst first. */
export const roomSummary = (verdicts: readonly Verdict[]): string => {
  const named = (state: VerdictState) => verdicts.filter((one) => one.state === state).map(({ name }) => name)
  const text = words().check.summary
  if (named('measuring').length > 0) return text.measuring
  const worst = (['mend', 'yours', 'watch'] as const).find((state) => named(state).length > 0)
  return worst ? text[worst](named(worst)) : text.ready
}
