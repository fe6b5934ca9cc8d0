import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import type { PublicMatch } from '../../../shared/views/publicMatch.ts'
import { scenario } from '../../text/scenario.ts'

type Clocked = Pick<PublicMatch, 'phase' | 'preset' | 'secondsLeft' | 'phaseSeconds' | 'hour' | 'speed'>

/** Simulated hours that pass in one real second of the race under way: what is left of both, in proportion. */
export const hoursPerSecond = ({ phase, preset, secondsLeft, phaseSeconds, hour, speed }: Clocked): number => {
  const { seconds, finalRunSeconds } = scenario().presets[preset]
  const tail = phase === 'finalRun' ? seconds.finalRun - finalRunSeconds : 0
  const whole = CALENDAR_HOURS / Math.max(1, phaseSeconds - tail)
  const left = secondsLeft - tail
  return speed * (left > 2 ? (CALENDAR_HOURS - hour) / left : whole)
}
