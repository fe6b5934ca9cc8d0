import type { GameObjects, Scene } from 'phaser'
import { words } from '../../text/words.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import type { BoardRow } from '../view/boardView.ts'
import { stageSwatch } from './stageMarks.ts'
import { PAINT } from './stagePaint.ts'
import { placeText, say, sayWithin, stageText } from './stageText.ts'

/** Size of a row in pixels. */
export type RowSize = {
  readonly width: number
  readonly height: number
  readonly type: number
  /** Font size of the change since the last update. */
  readonly small: number
}

const ROW_GLIDE_MS = 350

/** One team of the leaderboard, which glides to its place. */
export class BoardRowView {
  readonly #scene: Scene
  readonly #size: RowSize
  readonly #box: GameObjects.Container
  readonly #rank: GameObjects.Text
  readonly #name: GameObjects.Text
  readonly #bot: GameObjects.Text
  readonly #value: GameObjects.Text
  readonly #change: GameObjects.Text
  readonly #arrow: GameObjects.Triangle
  #goal = { x: Number.NaN, y: Number.NaN }

  constructor(scene: Scene, row: BoardRow, size: RowSize) {
    const { width, height, type, small } = size
    this.#scene = scene
    this.#size = size
    this.#rank = stageText(scene, type * 0.95, 0, '', { size: type, bold: true, color: DARK.muted, align: 'right' })
    const swatch = stageSwatch(scene, row.track, type * 2.3, 0, height * 0.66)
    this.#name = stageText(scene, type * 3.45, 0, '', { size: type })
    this.#bot = stageText(scene, 0, 0, '', { size: small, color: DARK.muted })
    this.#value = stageText(scene, width - type * 1.95, 0, '', { size: type, bold: true, align: 'right' })
    this.#change = stageText(scene, width - type * 0.05, 0, '', { size: small, color: DARK.muted, align: 'right' })
    const side = type * 0.36
    this.#arrow = scene.add.triangle(width - type * 1.25, 0, 0, side * 1.7, side, 0, side * 2, side * 1.7, PAINT.ivory)
    const rule = scene.add.rectangle(0, height / 2, width, Math.max(1, height * 0.024), PAINT.rule).setOrigin(0, 0.5)
    const parts = [rule, this.#rank, swatch, this.#name, this.#bot, this.#value, this.#change, this.#arrow]
    this.#box = scene.add.container(0, 0, parts)
  }

  /** Shows a row and moves it smoothly to its place; the first time without motion. */
  show(row: BoardRow, value: string, x: number, y: number, still: boolean): void {
    const { width, type } = this.#size
    say(this.#rank, String(row.rank))
    this.#rank.setColor(row.rank === 1 ? DARK.ivory : DARK.muted)
    say(this.#value, value)
    placeText(this.#value, this.#value.x, 0)
    const room = width - type * 2.2 - this.#value.width - this.#name.x - type * 0.4
    sayWithin(this.#name, row.name, room)
    say(this.#bot, row.isBot ? words().show.bot : '')
    // The name comes first: who plays the team stands on the podium's steps, too.
    if (this.#name.width + type * 0.4 + this.#bot.width > room) say(this.#bot, '')
    placeText(this.#name, this.#name.x, 0)
    placeText(this.#bot, this.#name.x + this.#name.width + type * 0.4, 0)
    this.#showChange(row.climbed)
    this.#glide(x, y, still)
  }

  destroy(): void {
    this.#scene.tweens.killTweensOf(this.#box)
    this.#box.destroy(true)
  }

  #showChange(climbed: number | null): void {
    const moved = climbed !== null && climbed !== 0
    say(this.#change, climbed === null ? '' : climbed === 0 ? '\u2013' : String(Math.abs(climbed)))
    this.#change.setColor(moved && climbed > 0 ? DARK.ivory : DARK.dim)
    this.#change.setFontStyle(moved && climbed > 0 ? 'bold' : 'normal')
    this.#arrow.setVisible(moved)
    if (!moved) return
    this.#arrow.setScale(1, climbed > 0 ? 1 : -1)
    this.#arrow.setFillStyle(climbed > 0 ? PAINT.ivory : PAINT.dim)
  }

  #glide(x: number, y: number, still: boolean): void {
    if (x === this.#goal.x && y === this.#goal.y) return
    const first = Number.isNaN(this.#goal.y)
    this.#goal = { x, y }
    const place = { x: Math.round(x), y: Math.round(y) }
    this.#scene.tweens.killTweensOf(this.#box)
    if (first || still) this.#box.setPosition(place.x, place.y)
    else this.#scene.tweens.add({ targets: this.#box, ...place, duration: ROW_GLIDE_MS, ease: 'Cubic.easeInOut' })
  }
}
