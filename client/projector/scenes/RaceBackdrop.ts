import type { GameObjects, Scene } from 'phaser'
import { DEMANDED_ACCURACY, HOURS_PER_WEEK, RACE_LOW, WEEKS } from '../../../shared/content/constants.ts'
import { weekOf } from '../../../shared/views/wording.ts'
import { monthAt, RACE_MONTHS } from '../../charts/race/raceCalendar.ts'
import { RACE_TICKS, RACE_WEEK_TICKS } from '../../charts/race/racePlot.ts'
import { accuracyText } from '../../text/numbers.ts'
import { trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import type { RacePanel } from '../view/racePanels.ts'
import { layBricks } from './bricks.ts'
import { pictureOf } from './pictureOf.ts'
import { laneTile, stageMark } from './stageMarks.ts'
import { PAINT } from './stagePaint.ts'
import { say, stageText } from './stageText.ts'

/** Week numbers closer than this to the now-line's tab would touch it. */
const TAB_WEEKS = 1.7
const FLOOR_TEXTURE_ALPHA = { cloud: 0.1, edge: 0.13, mobile: 0.13, tiny: 0.13 } as const

/** The chart without its lines: past and future, grid, calendar, the 99% line and the deadline. */
export class RaceBackdrop {
  readonly #panel: RacePanel
  readonly #floor: GameObjects.Rectangle
  readonly #texture: GameObjects.TileSprite | null
  readonly #weeks: { week: number; text: GameObjects.Text }[] = []
  readonly #months: GameObjects.Text[] = []
  readonly #tab: GameObjects.Graphics
  readonly #tabText: GameObjects.Text | null
  #lit = -1
  #past = 0

  constructor(scene: Scene, panel: RacePanel) {
    const { plot, track, small, unit } = panel
    this.#panel = panel
    this.#floor = scene.add.rectangle(plot.left, plot.top, 1, plot.height, PAINT.floor).setOrigin(0, 0)
    this.#texture = track
      ? scene.add
          .tileSprite(plot.left, plot.top, 1, plot.height, laneTile(scene, track, unit * 1.3))
          .setOrigin(0, 0)
          .setAlpha(FLOOR_TEXTURE_ALPHA[track])
      : null
    this.#drawGrid(scene)
    this.#writeAxes(scene)
    if (small) this.#writeTitle(scene)
    this.#tab = scene.add.graphics()
    this.#tabText = small
      ? null
      : stageText(scene, 0, 0, '', { size: unit * 2.4, bold: true, color: DARK.stage, align: 'center' })
  }

  /** The texture repeats what the chart's mark and name say. */
  decorate(on: boolean): void {
    this.#texture?.setVisible(on)
  }

  /** Moves the border between past and future. */
  show(hour: number): void {
    const { plot, small, unit: u } = this.#panel
    const x = this.#panel.x(hour)
    const past = Math.max(1, Math.round(x - plot.left))
    // Changing a texture's size rebuilds it.
    if (past !== this.#past) {
      this.#past = past
      this.#floor.setSize(past, plot.height)
      this.#texture?.setSize(past, plot.height)
    }
    this.#tab.clear()
    this.#tab.lineStyle(u * 0.17, PAINT.ivory, 1)
    const bottom = plot.top + plot.height
    this.#tab.lineBetween(x, plot.top, x, bottom + (small ? u * 0.6 : 0))
    if (!small) this.#moveTab(x, weekOf(hour))
    this.#lightMonth(monthAt(hour / HOURS_PER_WEEK))
    for (const { week, text } of this.#weeks) {
      text.setVisible(Math.abs(week - hour / HOURS_PER_WEEK) > TAB_WEEKS)
    }
  }

  #moveTab(x: number, week: number): void {
    const { plot, unit: u } = this.#panel
    const top = plot.top + plot.height
    const half = 2.4 * u
    this.#tab.fillStyle(PAINT.ivory, 1)
    this.#tab.fillTriangle(x - half, top + 1.3 * u, x + half, top + 1.3 * u, x, top - 0.1 * u)
    this.#tab.fillRect(x - half, top + 1.2 * u, 2 * half, 3 * u)
    if (this.#tabText) {
      say(this.#tabText, String(week))
      this.#tabText.setPosition(x, top + 2.65 * u)
    }
  }

  #lightMonth(month: number): void {
    if (month === this.#lit) return
    this.#lit = month
    for (const [i, text] of this.#months.entries()) {
      text.setColor(i === month ? DARK.ivory : DARK.muted)
      text.setFontStyle(i === month ? 'bold' : 'normal')
    }
  }

  #drawGrid(scene: Scene): void {
    const { plot, wall, small, unit: u } = this.#panel
    const above = Math.ceil(u)
    const box = {
      left: plot.left,
      top: plot.top - above,
      width: wall.left + wall.width - plot.left,
      height: above + plot.height + u * (small ? 4 : 7.6) + 1,
    }
    pictureOf(scene, box, (pen) => this.#penGrid(pen))
  }

  #penGrid(pen: GameObjects.Graphics): void {
    const { plot, wall, small, months, x, y, unit: u } = this.#panel
    const right = plot.left + plot.width
    const bottom = plot.top + plot.height
    pen.lineStyle(Math.max(1, u * 0.13), PAINT.rule, 1)
    for (const accuracy of RACE_TICKS[small ? 'small' : 'large'])
      pen.lineBetween(plot.left, y(accuracy), right, y(accuracy))
    pen.lineBetween(plot.left, plot.top, right, plot.top)
    pen.lineStyle(Math.max(1, u * 0.16), PAINT.ruleStrong, 1)
    pen.lineBetween(plot.left, y(RACE_LOW), right, y(RACE_LOW))
    for (let week = 1; week < WEEKS; week++) {
      const at = x(week * HOURS_PER_WEEK)
      pen.lineBetween(at, bottom, at, bottom + u * (small ? 0.5 : 0.9))
    }
    for (const { from } of RACE_MONTHS.slice(1)) {
      const at = x(from * HOURS_PER_WEEK)
      if (months) pen.lineBetween(at, bottom, at, bottom + u * (small ? 4 : 7.6))
    }
    pen.fillStyle(PAINT.ivory, 1)
    for (const side of [-1, 1]) {
      pen.fillRect(plot.left, y(DEMANDED_ACCURACY) + side * u * 0.3 - u * 0.1, plot.width, Math.max(1, u * 0.2))
    }
    const deep = small ? 0 : 7.6 * u
    layBricks(pen, { ...wall, top: wall.top - 0.6 * u, height: wall.height + 0.6 * u + deep }, u * (small ? 1.5 : 1.9))
  }

  #writeAxes(scene: Scene): void {
    const text = words().show.race
    const { plot, wall, small, accuracies, months, x, y, unit: u } = this.#panel
    const left = plot.left - 1.6 * u
    const bottom = plot.top + plot.height
    const size = 2.4 * u
    const quiet = { size, color: DARK.muted } as const
    if (accuracies) {
      for (const accuracy of small ? RACE_TICKS.small : [RACE_LOW, ...RACE_TICKS.large]) {
        stageText(scene, left, y(accuracy), accuracyText(accuracy, 0), { ...quiet, align: 'right' })
      }
      const strong = { size, bold: true, align: 'right' } as const
      stageText(scene, left, y(DEMANDED_ACCURACY), accuracyText(DEMANDED_ACCURACY, 0), strong)
    }
    if (months) {
      const look = { ...quiet, size: u * (small ? 2.4 : 2.6), align: 'center' } as const
      const names = small || plot.width / 6 < 14 * u ? text.monthsShort : text.months
      for (const [i, { from, to }] of RACE_MONTHS.entries()) {
        const middle = x(((from + to) / 2) * HOURS_PER_WEEK)
        this.#months.push(stageText(scene, middle, bottom + (small ? 2.9 : 6.2) * u, names[i] ?? '', look))
      }
    }
    if (small) return
    const weeks = bottom + 2.75 * u
    for (const week of RACE_WEEK_TICKS) {
      const number = stageText(scene, x(week * HOURS_PER_WEEK), weeks, String(week), { ...quiet, align: 'center' })
      this.#weeks.push({ week, text: number })
    }
    stageText(scene, left, weeks, text.week, { ...quiet, align: 'right' })
    const head = (plot.top + y(DEMANDED_ACCURACY)) / 2
    stageText(scene, plot.left + 1.3 * u, head, text.accuracy, quiet)
    stageText(scene, plot.left + plot.width - 1.3 * u, head, text.wanted, { ...quiet, align: 'right' })
    const deadline = { size: 2.6 * u, bold: true, align: 'right' } as const
    stageText(scene, wall.left + wall.width, plot.top - 2.6 * u, text.deadline, deadline)
  }

  #writeTitle(scene: Scene): void {
    const { plot, track, unit: u } = this.#panel
    if (!track) return
    const y = plot.top - 2.8 * u
    stageMark(scene, track, plot.left + 1.5 * u, y, 1.35 * u)
    stageText(scene, plot.left + 4.2 * u, y, trackName(track), { size: 2.8 * u, bold: true })
  }
}
