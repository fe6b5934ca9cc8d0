import type { GameObjects } from 'phaser'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { reasonText } from '../../text/saidText.ts'
import { words } from '../../text/words.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import { type PodiumStep, podiumDoneMs, podiumSteps, RISE_MS } from '../view/boardPodium.ts'
import { standingsOn } from '../view/boardView.ts'
import { botNote } from '../view/botNote.ts'
import { type StageFeed, StageScene } from './StageScene.ts'
import { laneTile, stageMark } from './stageMarks.ts'
import { fillRay, PAINT, trackPaint } from './stagePaint.ts'
import { sayWithin, stageText } from './stageText.ts'

const REASON_UNITS = 14.8
/** Font sizes for a reason, largest first; the first that fits on its step is used. */
const REASON_SIZES = [2.8, 2.5, 2.25] as const
/** The marks above the steps, in units. */
const WINNER_MARK = { radius: 4.1, above: 14.6 } as const
const PLACE_MARK = { radius: 3.7, above: 14 } as const
const RAYS = 13
/** How much higher the mark is above a name of two lines, in units. */
const SECOND_LINE = 4.7

/** The parts of a step that rise. */
type Riser = {
  readonly step: PodiumStep
  /** The points, the name and the mark, which stand on the step. */
  readonly top: GameObjects.Container
  /** How much higher the mark is than above a name of one line, in pixels. */
  readonly lift: number
  readonly numeral: GameObjects.Text
  readonly reason: GameObjects.Text
  readonly tile: GameObjects.TileSprite
  readonly floor: GameObjects.Rectangle
  readonly lid: GameObjects.Rectangle
}

const rise = (t: number) => 1 - (1 - Math.min(1, Math.max(0, t))) ** 3

/** Third, second, first: each step rises, then its reason appears. */
export class PodiumScene extends StageScene {
  #risers: Riser[] = []
  #rays: GameObjects.Graphics | null = null
  #shown = ''
  #since = 0

  constructor(feed: StageFeed) {
    super('podium', feed)
  }

  protected build(): void {
    this.#shown = ''
    this.#risers = []
    this.watch(() => {
      const match = this.feed.match.value
      const standings = match ? standingsOn(match.board).standings : []
      const key = standings
        .slice(0, 3)
        .map(({ team, reason }) => `${team}:${reasonText(reason)}`)
        .join()
      if (!match || key === this.#shown) return
      if (this.#shown !== '') return this.scene.restart()
      this.#shown = key
      this.#since = performance.now()
      const base = this.add.graphics()
      this.#rays = this.add.graphics()
      for (const step of podiumSteps(this.shell, standings)) {
        const team = match.teams.find(({ id }) => id === step.standing.team)
        if (team) this.#risers.push(this.#makeStep(step, team))
      }
      const { field, height, unit } = this.shell
      base.fillStyle(PAINT.ivory, 1).fillRect(field.left, 0.852 * height, field.width, 0.28 * unit)
    })
  }

  override update(): void {
    const age = performance.now() - this.#since
    for (const riser of this.#risers) this.#raise(riser, this.feed.stillness ? Number.POSITIVE_INFINITY : age)
    this.#shine(age)
  }

  #makeStep(step: PodiumStep, team: TeamSnapshot): Riser {
    const { name, track } = team
    const u = this.shell.unit
    const { box, place, standing } = step
    const middle = box.left + box.width / 2
    const floor = this.add.rectangle(box.left, 0, box.width, 1, PAINT.floor).setOrigin(0, 0)
    const tile = this.add
      .tileSprite(box.left, 0, box.width, 1, laneTile(this, track, 1.5 * u))
      .setOrigin(0, 0)
      .setAlpha(0.3)
    const lid = this.add.rectangle(box.left, 0, box.width, 0.9 * u, trackPaint(track)).setOrigin(0, 0)
    const numeral = stageText(this, middle, 0, String(place), { size: 11.5 * u, bold: true, align: 'center' })
    numeral.setStroke(DARK.floor, 1.2 * u)
    const lines = { size: REASON_SIZES[0] * u, align: 'center', wrap: box.width - 2.4 * u } as const
    const reason = stageText(this, middle, 0, reasonText(standing.reason), lines)
    for (const size of REASON_SIZES) if (reason.height > (REASON_UNITS - 1) * u) reason.setFontSize(size * u)
    const { radius, above } = place === 1 ? WINNER_MARK : PLACE_MARK
    const label = stageText(this, 0, 0, name, { size: 4.1 * u, bold: true, align: 'center' })
    const called = label.width > box.width ? name.replace(/ (?=\S+$)/, '\n') : name
    const lift = called === name ? 0 : SECOND_LINE * u
    sayWithin(label, called, box.width)
    label.setY(-7 * u - lift / 2)
    const mark = stageMark(this, track, 0, -above * u - lift, radius * u)
    const quiet = { size: 3 * u, color: DARK.muted, align: 'center' } as const
    const said = `${words().show.reveals.points(standing.points)}${botNote(team)}`
    const points = stageText(this, 0, -2.9 * u, said, quiet)
    return {
      step,
      floor,
      tile,
      lid,
      lift,
      numeral,
      reason,
      top: this.add.container(Math.round(middle), 0, [points, label, mark]),
    }
  }

  #raise(riser: Riser, age: number): void {
    const { step, floor, tile, lid, numeral, reason, top } = riser
    const u = this.shell.unit
    const { box } = step
    const up = rise((age - step.delayMs) / RISE_MS)
    const bottom = box.top + box.height
    const height = Math.max(1, box.height * up)
    const y = bottom - height
    const plain = Math.min(height, REASON_UNITS * u)
    const visible = up > 0
    floor.setPosition(box.left, y).setSize(box.width, height).setVisible(visible)
    tile
      .setPosition(box.left, y)
      .setSize(box.width, Math.max(1, height - plain))
      .setVisible(visible && height > plain)
    lid.setPosition(box.left, y).setVisible(visible)
    numeral.setPosition(box.left + box.width / 2, y + (height - plain) / 2 + 0.4 * u).setVisible(height > plain + 8 * u)
    reason.setPosition(box.left + box.width / 2, bottom - plain / 2)
    reason.setAlpha(rise((age - step.delayMs - RISE_MS) / RISE_MS))
    top.setY(y).setVisible(visible)
  }

  /** The winner's rays, which appear last. */
  #shine(age: number): void {
    const first = this.#risers.find(({ step }) => step.place === 1)
    if (!this.#rays || !first) return
    const u = this.shell.unit
    const grown = this.feed.stillness ? 1 : rise((age - podiumDoneMs(this.#risers.length)) / RISE_MS)
    this.#rays.clear()
    if (grown <= 0) return
    const x = first.step.box.left + first.step.box.width / 2
    const y = first.step.box.top - WINNER_MARK.above * u - first.lift
    this.#rays.fillStyle(PAINT.ivory, 1)
    for (let i = 0; i < RAYS; i++) {
      const angle = -Math.PI * (1.1 - (1.2 * i) / (RAYS - 1))
      const to = (6.6 + (i % 2 === 0 ? 5.6 : 3.4) * grown) * u
      fillRay(this.#rays, x, y, { angle, from: 6.6 * u, to, spread: 0.35 * u })
    }
  }
}
