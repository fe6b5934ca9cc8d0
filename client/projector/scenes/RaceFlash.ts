import type { GameObjects, Scene } from 'phaser'
import { fillRay, PAINT } from './stagePaint.ts'

const GROW_MS = 300
const FADE_MS = 400
const RAYS = 16

/** The ring and rays around a team that passes the rival. */
export class RaceFlash {
  readonly #pen: GameObjects.Graphics
  readonly #unit: number
  #since = Number.NEGATIVE_INFINITY

  constructor(scene: Scene, unit: number) {
    this.#pen = scene.add.graphics()
    this.#unit = unit
  }

  begin(now: number): void {
    this.#since = now
  }

  /** Draws around a head; with reduced motion it appears at full size and only fades. */
  show(x: number, y: number, now: number, lastsMs: number, still: boolean): void {
    const age = now - this.#since
    this.#pen.clear()
    if (age < 0 || age > lastsMs) return
    const u = this.#unit
    const grown = still ? 1 : 1 - (1 - Math.min(1, age / GROW_MS)) ** 3
    this.#pen.setAlpha(Math.min(1, (lastsMs - age) / FADE_MS))
    this.#pen.lineStyle(0.3 * u, PAINT.ivory, 1).fillStyle(PAINT.ivory, 1)
    this.#pen.strokeCircle(x, y, 2.6 * u * grown)
    for (let i = 0; i < RAYS; i++) {
      const angle = (2 * Math.PI * (i + 0.5)) / RAYS
      const to = (i % 2 === 0 ? 8 : 6) * u * grown
      fillRay(this.#pen, x, y, { angle, from: 3.6 * u * grown, to, spread: 0.32 * u })
    }
  }
}
