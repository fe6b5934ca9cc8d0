import type { GameObjects, Scene } from 'phaser'
import { DEMANDED_ACCURACY, ROUNDS } from '../../../shared/content/constants.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import { colorNumber, PAINT } from './stagePaint.ts'
import { say, stageText } from './stageText.ts'

/** The figure is drawn at this size in units and scaled to its place. */
export const PM_WIDTH = 41
const GREY = { suit: colorNumber('#33404f'), sleeve: colorNumber('#2a3542'), skin: colorNumber('#c3cad2') } as const
const BURN_MS = 400
const CANDLE = { x: 32.5, bottom: 54.1, whole: 13.5, width: 4.4 } as const

/** The PM at the desk with a candle for patience, in units from the top left. */
export class PmFigure {
  readonly #scene: Scene
  readonly #candle: GameObjects.Graphics
  readonly #flame: GameObjects.Graphics
  readonly #patience: GameObjects.Text
  readonly #demand: GameObjects.Text
  readonly #unit: number
  #height: number = CANDLE.whole
  #goal: number = CANDLE.whole

  /** Text keeps its size (`typeUnit`) when the figure has to be smaller. */
  constructor(scene: Scene, left: number, top: number, unit: number, typeUnit: number) {
    this.#scene = scene
    this.#unit = unit
    const text = words().show.duel
    const at = (x: number, y: number) => [x * unit, y * unit] as const
    const figure = this.#drawFigure()
    const sign = scene.add.graphics()
    sign.lineStyle(0.36 * unit, PAINT.ruleStrong, 1).strokeRect(0.2 * unit, 0.2 * unit, 26.2 * unit, 16.2 * unit)
    this.#candle = scene.add.graphics()
    this.#flame = scene.add.graphics().setPosition(...at(CANDLE.x, 0))
    const size = 2.4 * typeUnit
    const strong = { size, bold: true, align: 'center' } as const
    this.#patience = stageText(scene, ...at(CANDLE.x, 28.8), '', { size, color: DARK.muted, align: 'center' })
    this.#demand = stageText(scene, ...at(2.2, 65), '', { size, color: DARK.muted })
    const parts = [
      sign,
      stageText(scene, ...at(13.3, 6.2), accuracyText(DEMANDED_ACCURACY, 0), { ...strong, size: 7 * unit }),
      stageText(scene, ...at(13.3, 12.6), text.orBust, { size: Math.max(3.4 * unit, size), align: 'center' }),
      figure,
      stageText(scene, CANDLE.x * unit, 28.8 * unit - 3.1 * typeUnit, text.patience, strong),
      this.#patience,
      this.#candle,
      this.#flame,
      stageText(scene, ...at(2.2, 61), text.pm, { size: 2.6 * typeUnit, bold: true }),
      this.#demand,
    ]
    scene.add.container(left, top, parts)
  }

  /** Shows the remaining patience; a lost round burns a third of the candle. */
  show(patience: number, demand: string, still: boolean): void {
    const left = Math.max(0, Math.min(ROUNDS, patience))
    say(this.#patience, words().show.duel.left(left, ROUNDS))
    say(this.#demand, demand)
    const goal = 1.2 + ((CANDLE.whole - 1.2) * left) / ROUNDS
    if (goal === this.#goal) return
    this.#goal = goal
    if (still) this.#height = goal
    else {
      this.#scene.tweens.addCounter({
        from: this.#height,
        to: goal,
        duration: BURN_MS,
        ease: 'Cubic.easeInOut',
        onUpdate: (tween) => {
          this.#height = tween.getValue() ?? goal
        },
      })
    }
  }

  /** Draws the candle's current state with a flickering flame. */
  draw(now: number, still: boolean): void {
    const u = this.#unit
    const top = CANDLE.bottom - this.#height
    this.#candle.clear()
    this.#candle.fillStyle(PAINT.ivory, 1)
    this.#candle.fillRect((CANDLE.x - CANDLE.width / 2) * u, top * u, CANDLE.width * u, this.#height * u)
    this.#candle.lineStyle(0.2 * u, PAINT.stage, 1)
    for (let third = 1; third < ROUNDS; third++) {
      const y = CANDLE.bottom - 1.2 - ((CANDLE.whole - 1.2) * third) / ROUNDS
      if (y > top) this.#candle.lineBetween((CANDLE.x - 2.2) * u, y * u, (CANDLE.x + 2.2) * u, y * u)
    }
    this.#candle.fillStyle(colorNumber('#8793a1'), 1)
    this.#candle.fillRect((CANDLE.x - 3.7) * u, CANDLE.bottom * u, 7.4 * u, 0.8 * u)
    this.#burn(top, still ? 1 : 1 + 0.07 * Math.sin(now / 130) + 0.04 * Math.sin(now / 47))
  }

  #burn(top: number, sway: number): void {
    const u = this.#unit
    const lit = this.#height > 1.3
    this.#flame.clear()
    if (!lit) return
    this.#flame.setPosition(CANDLE.x * u, (top - 0.9) * u)
    this.#flame.fillStyle(PAINT.flame, 0.1).fillCircle(0, -3 * u, 8.6 * u * sway)
    this.#flame.fillStyle(PAINT.flame, 0.08).fillCircle(0, -3 * u, 5.4 * u * sway)
    this.#flame.fillStyle(PAINT.flame, 1)
    this.#flame.fillEllipse(0, -2 * u, 3.7 * u, 4 * u)
    this.#flame.fillTriangle(-1.6 * u, -2.8 * u, 1.6 * u, -2.8 * u, 0, -6.6 * u * sway)
    this.#flame.fillStyle(colorNumber('#a39a2c'), 1).fillEllipse(0, -1.4 * u, 1.6 * u, 2.4 * u)
    this.#flame.lineStyle(0.35 * u, PAINT.ivory, 1).lineBetween(0, 0, 0, 0.9 * u)
  }

  #drawFigure(): GameObjects.Graphics {
    const u = this.#unit
    const pen = this.#scene.add.graphics()
    const box = (x: number, y: number, w: number, h: number, radius: number) =>
      pen.fillRoundedRect(x * u, y * u, w * u, h * u, radius * u)
    const line = (x1: number, y1: number, x2: number, y2: number) => pen.lineBetween(x1 * u, y1 * u, x2 * u, y2 * u)
    const corners = (color: number, ...points: readonly (readonly [number, number])[]) => {
      pen.fillStyle(color, 1).beginPath()
      for (const [x, y] of points) pen.lineTo(x * u, y * u)
      pen.closePath().fillPath()
    }
    pen.fillStyle(GREY.skin, 1)
    box(11, 33.5, 4.7, 6, 0.6)
    pen.fillStyle(GREY.suit, 1)
    box(0.4, 38.2, 26, 17, 8)
    corners(PAINT.ivory, [9.2, 38.2], [17.4, 38.2], [13.4, 48.6])
    corners(GREY.sleeve, [9.2, 38.2], [13.4, 48.6], [6.6, 43], [7.6, 38.4])
    corners(GREY.sleeve, [17.4, 38.2], [13.4, 48.6], [20.2, 43], [19.2, 38.4])
    corners(PAINT.stage, [12.2, 38.8], [14.6, 38.8], [15, 47.6], [13.4, 50.4], [11.8, 47.6])
    pen.fillStyle(PAINT.brick, 1)
    box(7.5, 19.4, 11.8, 13, 5)
    pen.fillStyle(GREY.skin, 1)
    box(8, 23.8, 10.8, 12.4, 4.2)
    corners(PAINT.brick, [7.7, 28.6], [7.9, 22.6], [19, 22.6], [19.1, 28.6], [18, 25], [14, 24], [9, 25])
    pen.lineStyle(0.42 * u, PAINT.stage, 1)
    line(9.4, 26.2, 12.2, 27)
    line(14.4, 27, 17.4, 26.2)
    pen.strokeRoundedRect(9 * u, 27.6 * u, 3.9 * u, 2.8 * u, 0.6 * u)
    pen.strokeRoundedRect(14 * u, 27.6 * u, 3.9 * u, 2.8 * u, 0.6 * u)
    line(12.9, 28.6, 14, 28.6)
    line(11.4, 33.6, 15.4, 33.6)
    pen.fillStyle(GREY.suit, 1).lineStyle(0.36 * u, PAINT.stage, 1)
    for (const [x, y, w, h] of [
      [0.6, 44.4, 6, 10.4],
      [20.4, 44.4, 6, 10.4],
      [2, 49.2, 19.6, 4.9],
    ] as const) {
      box(x, y, w, h, 2.4)
      pen.strokeRoundedRect(x * u, y * u, w * u, h * u, 2.4 * u)
    }
    pen.fillStyle(GREY.skin, 1).fillCircle(21.2 * u, 50 * u, 2.2 * u)
    pen.fillStyle(PAINT.brick, 1).fillRect(-1 * u, 54.9 * u, 40 * u, 2.4 * u)
    pen.fillStyle(PAINT.floor, 1).fillRect(0, 57.3 * u, 38 * u, 11 * u)
    return pen
  }
}
