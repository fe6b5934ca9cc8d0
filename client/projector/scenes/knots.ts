import type { GameObjects, Scene } from 'phaser'
import { DARK } from '../../ui/theme/trackTheme.ts'
import { paintedOnce } from './stageMarks.ts'

/** Draws a tied knot on a line; `size` is the distance from its middle to the end of its tails. */
export const tieKnot = (pen: CanvasRenderingContext2D, x: number, y: number, size: number, color: string): void => {
  pen.save()
  pen.translate(x, y)
  pen.lineCap = 'round'
  const strokes: readonly [width: number, color: string][] = [
    [size * 0.42, DARK.stage],
    [size * 0.2, color],
  ]
  for (const [width, ink] of strokes) {
    pen.lineWidth = width
    pen.strokeStyle = ink
    pen.beginPath()
    pen.moveTo(-size, size * 0.1)
    pen.lineTo(-size * 0.6, size * 0.1)
    pen.moveTo(size * 0.6, -size * 0.1)
    pen.lineTo(size, -size * 0.1)
    pen.stroke()
    for (const side of [-1, 1]) {
      pen.beginPath()
      pen.ellipse(side * size * 0.26, 0, size * 0.42, size * 0.24, side * -0.5, 0, 2 * Math.PI)
      pen.stroke()
    }
  }
  pen.restore()
}

/** A knot in ivory as a sprite. */
export const stageKnot = (scene: Scene, size: number): GameObjects.Image => {
  const half = Math.ceil(size * 1.3)
  const key = paintedOnce(scene, `knot-${Math.round(size * 8)}`, 2 * half, 2 * half, (pen) =>
    tieKnot(pen, half, half, size, DARK.ivory),
  )
  return scene.add.image(0, 0, key)
}
