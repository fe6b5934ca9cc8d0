import type { GameObjects, Scene } from 'phaser'
import { steadyOrder } from '../../charts/spread.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import { type LabelPlan, type LabelWidths, labelPlan, spreadLabels } from '../view/raceLabels.ts'
import type { RacePanel } from '../view/racePanels.ts'
import { kept } from './kept.ts'
import { stageKnot } from './knots.ts'
import type { RaceLane } from './RaceLane.ts'
import { dressMark, stageMark } from './stageMarks.ts'
import { PAINT, trackPaint } from './stagePaint.ts'
import { placeText, say, sayWithin, stageText } from './stageText.ts'

/** A lane's head on the screen. */
export type RaceHead = { readonly lane: RaceLane; readonly x: number; readonly y: number; readonly accuracy: number }

/** From where to where a label reaches. */
type Span = { readonly left: number; readonly right: number }

type Row = {
  readonly mark: GameObjects.Image | null
  readonly knot: GameObjects.Image
  readonly name: GameObjects.Text
  readonly accuracy: GameObjects.Text
  readonly iterations: GameObjects.Text
  y: number
  lit: boolean
  saidAt: number
}

const WIDTHS = {
  big: { leader: 8, name: 25, accuracy: 12, iterations: 14 },
  small: { leader: 5.2, name: 16.6, accuracy: 9.5, iterations: 1000 },
} as const
const LOOKS = {
  big: { size: 2.8, pitch: 4.4, mark: 1.05, bold: true },
  small: { size: 2.2, pitch: 3.1, mark: 0, bold: false },
} as const
/** Numbers change no more often than they can be read. */
const SAY_MS = 240
/** Lanes this close, in points, overtake each other with every landing, so their labels keep their order. */
const LEAPFROG = 0.15
/** Labels move to their place in about this time. */
const GLIDE_MS = 90

const outcomeText = ({ outcome }: RaceLane): string => {
  if (outcome === '') return ''
  return outcome === 'shipped' ? words().show.race.shipped : words().show.race.bust
}

/** Names and numbers next to the heads, without overlaps. */
export class RaceLabels {
  readonly #scene: Scene
  readonly #panel: RacePanel
  readonly #pen: GameObjects.Graphics
  readonly #heads: readonly [GameObjects.Text, GameObjects.Text]
  readonly #rows = new Map<string, Row>()
  #order: readonly string[] = []

  constructor(scene: Scene, panel: RacePanel) {
    this.#scene = scene
    this.#panel = panel
    this.#pen = scene.add.graphics()
    const look = { size: 2.4 * panel.unit, color: DARK.muted, align: 'right' } as const
    const { accuracy, iterations } = words().show.race
    this.#heads = [stageText(scene, 0, 0, accuracy, look), stageText(scene, 0, 0, iterations, look)]
    for (const head of this.#heads) head.setVisible(false)
  }

  show(heads: readonly RaceHead[], hour: number, spotlight: string | null, delta: number): void {
    const { plot, small, unit: u } = this.#panel
    const kind = small ? 'small' : 'big'
    const widths = this.#widths(kind)
    const plan = labelPlan(hour, plot.width, widths)
    const shown = this.#choose(heads, LOOKS[kind].pitch * u, spotlight)
    const half = (LOOKS[kind].pitch * u) / 2
    const top = plot.top + (plot.height * 1.6) / 12 + half
    // Heads that are close together may be slightly out of order.
    const wanted = shown.map(({ y }) => y).sort((a, b) => a - b)
    const places = spreadLabels(wanted, LOOKS[kind].pitch * u, top, plot.top + plot.height - half)
    const box = this.#box(shown[0]?.x ?? plot.left, plan, widths)
    this.#pen.clear()
    for (const [i, head] of shown.entries()) {
      const row = kept(this.#rows, head.lane.id, () => this.#makeRow(head.lane))
      const target = places[i] ?? head.y
      row.y = Number.isNaN(row.y) ? target : row.y + (target - row.y) * (1 - Math.exp(-delta / GLIDE_MS))
      this.#place(row, head, box, plan, head.lane.id === spotlight)
    }
    const ids = new Set(shown.map(({ lane }) => lane.id))
    for (const [id, row] of this.#rows) if (!ids.has(id)) this.#hide(row)
    this.#placeHeads(box, plan, (places[0] ?? 0) - LOOKS[kind].pitch * u, small)
  }

  #widths(kind: 'big' | 'small'): LabelWidths {
    const { plot, unit: u } = this.#panel
    const { leader, name, accuracy, iterations } = WIDTHS[kind]
    const narrow = kind === 'big' && plot.width < 90 * u
    return { leader: (narrow ? 6 : leader) * u, name: name * u, accuracy: accuracy * u, iterations: iterations * u }
  }

  /** Chooses labels, best first; without space for all, the top teams, the rival and the spotlighted team. */
  #choose(heads: readonly RaceHead[], pitch: number, spotlight: string | null): RaceHead[] {
    const best = [...heads].sort((a, b) => b.accuracy - a.accuracy || (a.lane.id < b.lane.id ? -1 : 1))
    const sorted = steadyOrder(best, this.#order, {
      id: ({ lane }) => lane.id,
      value: ({ accuracy }) => accuracy,
      slack: LEAPFROG,
    })
    this.#order = sorted.map(({ lane }) => lane.id)
    const room = Math.floor((this.#panel.plot.height * 0.86) / pitch)
    if (sorted.length <= room) return sorted
    const must = sorted.filter(({ lane }) => lane.owner === 'rival' || lane.id === spotlight)
    const top = sorted.filter((head) => !must.includes(head)).slice(0, Math.max(0, room - must.length))
    return sorted.filter((head) => must.includes(head) || top.includes(head))
  }

  #box(x: number, plan: LabelPlan, widths: LabelWidths): Span {
    const width =
      plan.name + (plan.accuracy ? widths.accuracy : 0) + (plan.iterations ? widths.iterations : 0) - this.#panel.unit
    if (plan.side === 'right') return { left: x + widths.leader, right: x + widths.leader + width }
    return { left: x - widths.leader - width, right: x - widths.leader }
  }

  #makeRow(lane: RaceLane): Row {
    const { small, unit: u } = this.#panel
    const look = LOOKS[small ? 'small' : 'big']
    const rival = lane.owner === 'rival'
    const color = rival && small ? DARK.muted : DARK.ivory
    const size = look.size * u
    return {
      mark: look.mark > 0 ? stageMark(this.#scene, lane.owner, 0, 0, look.mark * u) : null,
      knot: stageKnot(this.#scene, 1.2 * u),
      name: stageText(this.#scene, 0, 0, '', { size, bold: look.bold, color }),
      accuracy: stageText(this.#scene, 0, 0, '', { size, bold: true, color, align: 'right' }),
      iterations: stageText(this.#scene, 0, 0, '', { size, color: DARK.muted, align: 'right' }),
      y: Number.NaN,
      lit: false,
      saidAt: Number.NEGATIVE_INFINITY,
    }
  }

  #place(row: Row, head: RaceHead, box: Span, plan: LabelPlan, lit: boolean): void {
    const { small, unit: u } = this.#panel
    const { lane } = head
    const now = performance.now()
    const { y } = row
    const half = (small ? 1.35 : 1.95) * u
    this.#leader(head, plan.side === 'right' ? box.left - 0.3 * u : box.right + 0.3 * u, y)
    this.#pen.fillStyle(lit ? PAINT.ivory : plan.side === 'right' ? PAINT.stage : PAINT.floor, lit ? 1 : 0.86)
    this.#pen.fillRect(box.left - 0.4 * u, y - half, box.right - box.left + 0.8 * u, 2 * half)
    const markX = box.left + 1.8 * u
    const nameX = small ? box.left + 0.2 * u : box.left + 3.9 * u
    const columns = (plan.accuracy ? WIDTHS[small ? 'small' : 'big'].accuracy : 0) + (plan.iterations ? 14 : 0)
    const knotted = lane.stall !== null && small && plan.accuracy
    const room = box.right - nameX - columns * u + u * (small ? 0.2 : 1.6) - (knotted ? 3 * u : 0)
    row.mark?.setPosition(markX, y).setVisible(true)
    row.name.setVisible(true)
    sayWithin(row.name, lane.name, room)
    placeText(row.name, nameX, y)
    const accuracyX = box.right - (plan.iterations ? 14 * u : 0) - 0.3 * u
    row.accuracy.setVisible(plan.accuracy)
    row.iterations.setVisible(plan.iterations)
    row.knot.setVisible(knotted).setPosition(accuracyX - 9 * u, y)
    const due = now - row.saidAt > SAY_MS
    if (due) row.saidAt = now
    if (plan.accuracy && due) say(row.accuracy, accuracyText(head.accuracy))
    if (plan.iterations && due) say(row.iterations, outcomeText(lane) || String(lane.iterations))
    placeText(row.accuracy, accuracyX, y)
    placeText(row.iterations, box.right - 0.6 * u, y)
    this.#light(row, lane, lit)
  }

  #light(row: Row, lane: RaceLane, lit: boolean): void {
    if (row.lit === lit) return
    row.lit = lit
    const plain = lane.owner === 'rival' && this.#panel.small ? DARK.muted : DARK.ivory
    row.name.setColor(lit ? DARK.stage : plain)
    row.accuracy.setColor(lit ? DARK.stage : plain)
    row.iterations.setColor(lit ? DARK.stage : DARK.muted)
    if (row.mark) dressMark(row.mark, lane.owner, LOOKS.big.mark * this.#panel.unit, lit)
  }

  #leader({ lane, x, y }: RaceHead, to: number, labelY: number): void {
    const u = this.#panel.unit
    const sign = to > x ? 1 : -1
    const elbow = to - sign * 1.6 * u
    this.#pen.lineStyle(Math.max(1, 0.16 * u), lane.owner === 'rival' ? PAINT.rival : trackPaint(lane.owner), 1)
    this.#pen.beginPath()
    this.#pen.moveTo(x + sign * 1.7 * u, y)
    this.#pen.lineTo(elbow, labelY)
    this.#pen.lineTo(to, labelY)
    this.#pen.strokePath()
  }

  #placeHeads({ right }: Span, plan: LabelPlan, y: number, small: boolean): void {
    const u = this.#panel.unit
    const [accuracy, iterations] = this.#heads
    const room = !small && y > this.#panel.plot.top + 8 * u
    accuracy.setVisible(room && plan.accuracy).setPosition(right - (plan.iterations ? 14 * u : 0) - 0.3 * u, y)
    iterations.setVisible(room && plan.iterations).setPosition(right - 0.6 * u, y)
  }

  #hide(row: Row): void {
    for (const part of [row.mark, row.knot, row.name, row.accuracy, row.iterations]) part?.setVisible(false)
    row.y = Number.NaN
  }
}
