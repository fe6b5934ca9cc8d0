import type { GameObjects, Scene, Textures } from 'phaser'
import { CALENDAR_HOURS } from '../../../shared/content/constants.ts'
import { EARLIER_SAMPLE_HOURS } from '../../../shared/sim/match/earlierLanes.ts'
import { linePoints, type Pulse, pulsesOf, restlessness, scatter } from '../../charts/race/raceLine.ts'
import type { EarlierLaneSnapshot } from '../../net/matchSnapshot.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import type { RacePanel } from '../view/racePanels.ts'
import { tieKnot } from './knots.ts'
import type { RaceLane } from './RaceLane.ts'
import { colorOf, shapeOf, traceMark } from './stageMarks.ts'

type Pen = CanvasRenderingContext2D

const LINE = { usual: 0.28, spotlight: 0.42, rival: 0.3 } as const
const PULSE = { big: 1.16, small: 0.52 } as const
/** Smaller pulses are not drawn; in units. */
const LEAST_PULSE = 0.22
const SHIVER_UNITS = 2.4
/** Maximum iterations per sample that are drawn as noise. */
const TICKS_PER_SAMPLE = 3

const FAINT = 0.3
/** Dots of an earlier class, in units. */
export const EARLIER_DOT = { best: 0.24, median: 0.16 } as const

/** The earlier class's lanes, and the hour up to which they are shown. */
export type EarlierRaced = { readonly lanes: readonly EarlierLaneSnapshot[]; readonly hour: number }

let count = 0

/**
 * What was raced so far, painted once and piece by piece, so that a frame only moves the heads. The picture is as large
 * as the plot and is uploaded when a sample has arrived.
 */
export class RaceHistory {
  readonly image: GameObjects.Image
  readonly #texture: Textures.CanvasTexture | null
  readonly #panel: RacePanel
  readonly #dotted = new Map<string, number>()
  readonly #painted = new Map<string, { samples: number; knots: number }>()

  constructor(scene: Scene, panel: RacePanel) {
    const { left, top, width, height } = panel.plot
    count += 1
    const key = `race-history-${count}`
    this.#panel = panel
    this.#texture = scene.textures.createCanvas(key, Math.ceil(width), Math.ceil(height))
    this.#texture?.context.translate(-left, -top)
    this.image = scene.add.image(left, top, key).setOrigin(0, 0)
    this.image.once('destroy', () => scene.textures.remove(key))
  }

  /** Forgets everything; the next paint draws all lanes completely. */
  clear(): void {
    this.#painted.clear()
    this.#dotted.clear()
    const { left, top, width, height } = this.#panel.plot
    this.#texture?.context.clearRect(left, top, width + 1, height + 1)
  }

  /** Paints what is new, with the earlier class up to an hour. */
  paint(lanes: readonly RaceLane[], spotlight: string | null, ghost: string, earlier: EarlierRaced): void {
    const pen = this.#texture?.context
    if (!pen) return
    let changed = false
    for (const lane of earlier.lanes) changed = this.#dotEarlier(pen, lane, earlier.hour) || changed
    for (const lane of lanes) {
      const before = this.#painted.get(lane.id) ?? { samples: 0, knots: 0 }
      // The other tracks' ghosts are drawn, but faintly.
      pen.globalAlpha = lane.owner === 'rival' && lane.id !== ghost ? FAINT : 1
      if (before.samples < lane.line.length) this.#paintPiece(pen, lane, before.samples, lane.id === spotlight)
      pen.globalAlpha = 1
      for (const hour of lane.knots.slice(before.knots)) this.#paintKnot(pen, lane, hour)
      changed ||= before.samples < lane.line.length || before.knots < lane.knots.length
      this.#painted.set(lane.id, { samples: lane.line.length, knots: lane.knots.length })
    }
    if (changed) this.#texture?.refresh()
  }

  /** Dotted rather than dashed, because the rival's line is dashed. */
  #dotEarlier(pen: Pen, lane: EarlierLaneSnapshot, hour: number): boolean {
    const { x, y, unit } = this.#panel
    const key = `${lane.track}/${lane.place}`
    const days = Math.min(lane.line.length, Math.floor(hour / EARLIER_SAMPLE_HOURS) + 1)
    const from = this.#dotted.get(key) ?? 0
    if (from >= days) return false
    const every = Math.ceil(unit / (x(EARLIER_SAMPLE_HOURS) - x(0)))
    pen.fillStyle = colorOf(lane.track)
    pen.beginPath()
    for (let day = Math.ceil(from / every) * every; day < days; day += every) {
      const [left, top] = [x(day * EARLIER_SAMPLE_HOURS), y((lane.line[day] ?? 0) / 100)]
      pen.moveTo(left, top)
      pen.arc(left, top, EARLIER_DOT[lane.place] * unit, 0, 2 * Math.PI)
    }
    pen.fill()
    this.#dotted.set(key, days)
    return true
  }

  #paintPiece(pen: Pen, lane: RaceLane, from: number, spotlight: boolean): void {
    const { x, y, unit, small, plot } = this.#panel
    const rival = lane.owner === 'rival'
    const points = linePoints(lane.line, lane.landed, from)
    const width = LINE[rival ? 'rival' : spotlight ? 'spotlight' : 'usual'] * unit
    pen.strokeStyle = colorOf(lane.owner)
    pen.lineWidth = width * (small ? 0.75 : 1)
    pen.lineJoin = 'round'
    pen.lineCap = rival ? 'butt' : 'round'
    pen.setLineDash(rival ? [unit * 1.1, unit * 0.75] : [])
    // Continues the dashes where the last piece ended.
    pen.lineDashOffset = x(points[0]?.hour ?? 0) - plot.left
    pen.beginPath()
    for (const { hour, accuracy } of points) pen.lineTo(x(hour), y(accuracy))
    pen.stroke()
    pen.setLineDash([])
    if (pen.globalAlpha === 1) this.#paintPulses(pen, lane, from)
  }

  #paintPulses(pen: Pen, lane: RaceLane, from: number): void {
    const { small, unit } = this.#panel
    const pulses = pulsesOf(lane.line, lane.landed, from)
    const everyTick = Math.max(1, Math.ceil(pulses.length / Math.max(1, (lane.line.length - from) * TICKS_PER_SAMPLE)))
    for (const [i, pulse] of pulses.entries()) {
      const radius = PULSE[small ? 'small' : 'big'] * Math.sqrt(pulse.learned) * unit
      if (radius >= LEAST_PULSE * unit) this.#paintPulse(pen, lane, pulse, radius)
      else if (i % everyTick === 0 && lane.owner !== 'rival') this.#paintTick(pen, lane, pulse)
    }
  }

  #paintPulse(pen: Pen, lane: RaceLane, { hour, accuracy }: Pulse, radius: number): void {
    const { x, y, unit } = this.#panel
    traceMark(pen, shapeOf(lane.owner), x(hour), y(accuracy), radius)
    const rival = lane.owner === 'rival'
    pen.fillStyle = rival ? DARK.floor : colorOf(lane.owner)
    pen.fill()
    if (!rival) return
    pen.lineWidth = 0.22 * unit
    pen.strokeStyle = colorOf('rival')
    pen.stroke()
  }

  /** Draws noise: a small jitter of the line for an iteration that taught nothing. */
  #paintTick(pen: Pen, lane: RaceLane, { hour, accuracy, learned, iteration }: Pulse): void {
    const { x, y, small, plot, unit } = this.#panel
    const shake = small ? 0.45 : 1
    const length = SHIVER_UNITS * shake * restlessness(learned) * scatter(lane.id, iteration) * unit
    pen.globalAlpha = 0.65
    pen.lineWidth = Math.max(1, (plot.width * 4) / CALENDAR_HOURS)
    pen.beginPath()
    pen.moveTo(x(hour), y(accuracy))
    pen.lineTo(x(hour), y(accuracy) + length)
    pen.stroke()
    pen.globalAlpha = 1
  }

  #paintKnot(pen: Pen, lane: RaceLane, hour: number): void {
    const { x, y, small, unit } = this.#panel
    const size = (small ? 0.8 : 1.2) * unit
    tieKnot(pen, x(hour), y(lane.accuracyOnLine(hour)), size, colorOf(lane.owner))
  }
}
