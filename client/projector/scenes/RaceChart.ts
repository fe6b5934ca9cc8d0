import type { GameObjects, Scene } from 'phaser'
import { CALENDAR_HOURS, DEMANDED_ACCURACY, RACE_LOW } from '../../../shared/content/constants.ts'
import { EARLIER_PLACES } from '../../../shared/sim/match/matchState.ts'
import { weeksText } from '../../text/numbers.ts'
import { stallText } from '../../text/saidText.ts'
import { words } from '../../text/words.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import { LANDING_MS, SPOTLIGHT_MS } from '../view/raceMotion.ts'
import type { RacePanel } from '../view/racePanels.ts'
import { kept } from './kept.ts'
import { stageKnot } from './knots.ts'
import { RaceBackdrop } from './RaceBackdrop.ts'
import { RaceFlash } from './RaceFlash.ts'
import { EARLIER_DOT, type EarlierRaced, RaceHistory } from './RaceHistory.ts'
import { type RaceHead, RaceLabels } from './RaceLabels.ts'
import { ghostOf, type RaceLane } from './RaceLane.ts'
import { stageMark } from './stageMarks.ts'
import { PAINT, trackPaint } from './stagePaint.ts'
import { say, stageText } from './stageText.ts'

/** Charts narrower than this show less text next to their name. */
const NARROW_UNITS = 45
const LEGEND_DOTS = 4
const HEAD = { big: 1.2, small: 0.85 } as const

/** One chart of the race with its lanes. */
export class RaceChart {
  readonly lanes: RaceLane[] = []
  /** The earlier class's lanes, which run in addition to the rival. */
  earlier: EarlierRaced = { lanes: [], hour: 0 }
  readonly #scene: Scene
  readonly #panel: RacePanel
  readonly #backdrop: RaceBackdrop
  readonly #history: RaceHistory
  readonly #live: GameObjects.Graphics
  readonly #flash: RaceFlash
  readonly #labels: RaceLabels
  readonly #marks = new Map<string, GameObjects.Image>()
  readonly #knots = new Map<string, GameObjects.Image>()
  readonly #callout: { title: GameObjects.Text; reason: GameObjects.Text } | null
  readonly #tally: GameObjects.Text | null
  #spotlight: string | null = null

  constructor(scene: Scene, panel: RacePanel) {
    const { plot, wall, small, unit } = panel
    this.#scene = scene
    this.#panel = panel
    this.#backdrop = new RaceBackdrop(scene, panel)
    this.#history = new RaceHistory(scene, panel)
    this.#live = scene.add.graphics()
    this.#flash = new RaceFlash(scene, unit)
    this.#labels = new RaceLabels(scene, panel)
    this.#callout = small
      ? null
      : {
          title: stageText(scene, 0, 0, '', { size: 2.6 * unit, bold: true, align: 'right' }),
          reason: stageText(scene, 0, 0, '', { size: 2.4 * unit, align: 'right' }),
        }
    const look = { size: 2.4 * unit, color: DARK.muted, align: 'right' } as const
    this.#tally = small ? stageText(scene, wall.left + wall.width, plot.top - 2.8 * unit, '', look) : null
  }

  /** Paints what arrived; `anew` after lines that do not continue. */
  paint(anew: boolean): void {
    if (anew) this.#history.clear()
    this.#history.paint(this.lanes, this.#spotlight, this.#ghost(), this.earlier)
  }

  /** Takes the lanes of an earlier class. If the page has no legend, their labels go above the 99% line. */
  takeEarlier(lanes: EarlierRaced['lanes'], withLegend: boolean): void {
    this.earlier = { lanes, hour: 0 }
    if (!withLegend) return
    const { plot, small, y: heightOf, unit: u } = this.#panel
    // Slightly above the middle, so that no letter touches the line.
    const y = plot.top + 0.42 * (heightOf(DEMANDED_ACCURACY) - plot.top)
    let x = plot.left + (small ? 1.6 : 16) * u
    for (const place of EARLIER_PLACES) {
      if (!lanes.some((lane) => lane.place === place)) continue
      for (let dot = 0; dot < LEGEND_DOTS; dot++) {
        this.#scene.add.circle(x + dot * u, y, EARLIER_DOT[place] * u, PAINT.muted)
      }
      const look = { size: (small ? 2.2 : 2.4) * u, color: DARK.muted } as const
      const text = stageText(this.#scene, x + (LEGEND_DOTS + 0.2) * u, y, words().terms.earlier[place], look)
      x += text.width + (LEGEND_DOTS + 3) * u
    }
  }

  /** Shows or hides what a slow computer does without. */
  decorate(on: boolean): void {
    this.#backdrop.decorate(on)
  }

  light(team: string | null, now: number): void {
    if (team === this.#spotlight) return
    const mine = this.lanes.some(({ id }) => id === team)
    if (!mine && this.#spotlight === null) return
    this.#spotlight = mine ? team : null
    if (mine) this.#flash.begin(now)
    this.paint(true)
  }

  show(hour: number, now: number, delta: number, still: boolean): void {
    this.#backdrop.show(hour)
    const ghost = this.#ghost()
    const heads = this.lanes
      .filter((lane) => lane.owner !== 'rival' || lane.id === ghost)
      .map((lane) => this.#headOf(lane, hour, now))
    for (const [id, mark] of this.#marks) mark.setVisible(heads.some(({ lane }) => lane.id === id))
    this.#live.clear()
    for (const head of heads) this.#drawTip(head, hour)
    for (const head of heads) this.#drawTarget(head)
    for (const head of heads) this.#placeMark(head, now, still)
    for (const head of heads) this.#placeKnot(head)
    this.#labels.show(heads, hour, this.#spotlight, delta)
    this.#call(heads, hour)
    this.#count(heads)
    const lit = heads.find(({ lane }) => lane.id === this.#spotlight)
    if (lit) this.#flash.show(lit.x, lit.y, now, SPOTLIGHT_MS, still)
    else this.#flash.show(0, 0, Number.POSITIVE_INFINITY, 0, still)
  }

  /**
   * The ghosts of several tracks nearly coincide, so only one is highlighted: that of the spotlighted team, or else of
   * the track with the most teams.
   */
  #ghost(): string {
    const teams = this.lanes.filter(({ owner }) => owner !== 'rival')
    const lit = teams.find(({ id }) => id === this.#spotlight)
    if (lit) return ghostOf(lit.owner)
    const count = (owner: string) => teams.filter((team) => team.owner === owner).length
    const [most] = [...teams].sort((a, b) => count(b.owner) - count(a.owner))
    return ghostOf(most?.owner ?? 'cloud')
  }

  #headOf(lane: RaceLane, hour: number, now: number): RaceHead {
    const accuracy = lane.accuracyAt(now)
    return { lane, accuracy, x: this.#panel.x(hour), y: this.#panel.y(accuracy) }
  }

  /** Draws the line from the last sample to the head, with an arrow if the head is below the chart. */
  #drawTip({ lane, x, y, accuracy }: RaceHead, hour: number): void {
    const { small, unit: u } = this.#panel
    const paint = lane.owner === 'rival' ? PAINT.rival : trackPaint(lane.owner)
    const last = lane.line.length - 1
    const from = Math.min(hour, (last * CALENDAR_HOURS) / 364)
    const before = (lane.line[last] ?? accuracy * 100) / 100
    const startY = this.#panel.y(before)
    this.#live.lineStyle((small ? 0.2 : 0.28) * u, paint, 1)
    this.#live.beginPath()
    this.#live.moveTo(this.#panel.x(from), startY)
    if (accuracy > before) this.#live.lineTo(x, startY)
    this.#live.lineTo(x, y)
    this.#live.strokePath()
    if (accuracy >= RACE_LOW) return
    this.#live.fillStyle(paint, 1)
    this.#live.fillTriangle(x - 1.1 * u, y - 3.4 * u, x + 1.1 * u, y - 3.4 * u, x, y - 1.6 * u)
  }

  /** A pennant on the wall at the target that the PM holds the team to. */
  #drawTarget({ lane }: RaceHead): void {
    if (lane.target <= 0 || lane.owner === 'rival') return
    const { wall, small, unit: u } = this.#panel
    const y = this.#panel.y(lane.target)
    const size = (small ? 0.8 : 1.2) * u
    this.#live
      .fillStyle(PAINT.stage, 1)
      .fillTriangle(wall.left, y - size, wall.left, y + size, wall.left + 2.2 * size, y)
    this.#live.lineStyle(0.3 * u, trackPaint(lane.owner), 1)
    this.#live.strokeTriangle(wall.left, y - size, wall.left, y + size, wall.left + 2.2 * size, y)
  }

  #placeMark({ lane, x, y }: RaceHead, now: number, still: boolean): void {
    const radius = HEAD[this.#panel.small ? 'small' : 'big'] * this.#panel.unit
    const mark = kept(this.#marks, lane.id, () => stageMark(this.#scene, lane.owner, x, y, radius))
    const age = (now - lane.poppedAt) / LANDING_MS
    mark.setPosition(x, y)
    mark.setScale(still || age >= 1 ? 1 : 1 + 0.3 * (1 - age))
  }

  #placeKnot({ lane }: RaceHead): void {
    if (!lane.stall) {
      this.#knots.get(lane.id)?.setVisible(false)
      return
    }
    const { small, unit, x, y } = this.#panel
    const { hour } = lane.stall
    const knot = kept(this.#knots, lane.id, () => stageKnot(this.#scene, (small ? 1 : 1.5) * unit))
    knot.setVisible(true).setPosition(x(hour), y(lane.accuracyOnLine(hour)))
  }

  /** Says why the most recently stalled team is stalled, if there is space left of the now-line. */
  #call(heads: readonly RaceHead[], hour: number): void {
    if (!this.#callout) return
    const { title, reason } = this.#callout
    const { plot, unit: u } = this.#panel
    const [newest] = heads
      .filter(({ lane }) => lane.stall !== null)
      .sort((a, b) => (b.lane.stall?.hour ?? 0) - (a.lane.stall?.hour ?? 0))
    const x = this.#panel.x(hour) - 2.4 * u
    const stall = newest?.lane.stall
    const room = stall && x - plot.left > 30 * u && hour < CALENDAR_HOURS * 0.75
    title.setVisible(Boolean(room))
    reason.setVisible(Boolean(room))
    if (!newest || !stall || !room) return
    const top = this.#panel.y(98.2)
    say(title, words().show.race.stallOf(newest.lane.name))
    say(reason, `${stallText(stall.reason)}: ${weeksText(stall.hours)}`)
    title.setPosition(x, top)
    reason.setPosition(x, top + 3.1 * u)
    const knotX = Math.min(x, this.#panel.x(stall.hour))
    this.#live.lineStyle(Math.max(1, 0.16 * u), PAINT.muted, 1)
    this.#live.lineBetween(knotX, top + 5 * u, knotX, this.#panel.y(newest.lane.accuracyOnLine(stall.hour)) - 1.2 * u)
  }

  #count(heads: readonly RaceHead[]): void {
    if (!this.#tally) return
    const rival = heads.find(({ lane }) => lane.owner === 'rival')
    const teams = heads.filter(({ lane }) => lane.owner !== 'rival')
    const ahead = teams.filter(({ accuracy }) => accuracy > (rival?.accuracy ?? 100)).length
    const text = words().show.race
    const narrow = this.#panel.plot.width < NARROW_UNITS * this.#panel.unit
    say(this.#tally, rival ? (narrow ? text.ahead(ahead) : text.aheadOfRival(ahead, teams.length)) : '')
  }
}
