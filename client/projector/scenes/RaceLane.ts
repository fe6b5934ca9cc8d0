import { RIVAL_NAME } from '../../../shared/content/constants.ts'
import { LINE_SAMPLE_HOURS } from '../../../shared/sim/match/matchState.ts'
import type { RivalSnapshot, TeamSnapshot } from '../../net/matchSnapshot.ts'
import { landOn, type Motion, moveTo, resting, valueAt } from '../view/raceMotion.ts'
import type { MarkOwner } from './stageMarks.ts'

/** When patches that change a lane's iteration count come faster than this, its head glides instead of landing. */
const FAST_LANDINGS_MS = 350

/** The rival's lane in a track. */
export const ghostOf = (track: MarkOwner): string => `rival-${track}`

/** One line of the race as it is drawn: the samples so far and the head between two patches. */
export class RaceLane {
  readonly id: string
  readonly owner: MarkOwner
  name = RIVAL_NAME
  line: readonly number[] = []
  landed: readonly number[] = []
  iterations = 0
  /** Hours of the stalls that have ended. */
  knots: readonly number[] = []
  stall: { readonly hour: number; readonly reason: string; readonly hours: number } | null = null
  outcome: '' | 'shipped' | 'busted' = ''
  /** The target that the PM holds the team to; 0 without an agreement. */
  target = 0
  /** When the last iteration landed on its own rather than among many. */
  poppedAt = Number.NEGATIVE_INFINITY
  #landedAt = Number.NEGATIVE_INFINITY
  #accuracy: Motion | null = null

  constructor(id: string, owner: MarkOwner) {
    this.id = id
    this.owner = owner
  }

  /** Takes in a patch; true when the line no longer continues what was drawn. */
  take(view: TeamSnapshot | RivalSnapshot, now: number, interval: number): boolean {
    const restarted = view.line.length < this.line.length
    if (restarted || this.#accuracy === null) this.#accuracy = resting(view.accuracy)
    else this.#accuracy = this.#moved(this.#accuracy, view, now, interval)
    this.line = view.line
    this.landed = view.landed
    this.iterations = view.iterations
    if ('name' in view) {
      this.name = view.name
      this.outcome = view.outcome
      this.target = view.target
      const standing = view.stallReason === '' ? undefined : view.stalls.at(-1)
      this.stall = standing ?? null
      this.knots = (standing ? view.stalls.slice(0, -1) : view.stalls).map((stall) => stall.hour)
    }
    return restarted
  }

  accuracyAt(now: number): number {
    return this.#accuracy === null ? 0 : valueAt(this.#accuracy, now)
  }

  /** Accuracy on the drawn line at an hour of the past. */
  accuracyOnLine(hour: number): number {
    const index = Math.min(this.line.length - 1, Math.max(0, Math.round(hour / LINE_SAMPLE_HOURS)))
    return (this.line[index] ?? 0) / 100
  }

  #moved(motion: Motion, view: TeamSnapshot | RivalSnapshot, now: number, interval: number): Motion {
    const landed = view.iterations > this.iterations
    const rare = now - this.#landedAt > FAST_LANDINGS_MS
    if (landed) this.#landedAt = now
    if (landed && rare && view.accuracy > motion.to) {
      this.poppedAt = now
      return landOn(motion, view.accuracy, now)
    }
    return view.accuracy === motion.to ? motion : moveTo(motion, view.accuracy, now, interval)
  }
}
