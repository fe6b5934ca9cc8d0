import type { GameObjects, Scene } from 'phaser'
import type { TermState } from '../view/boardDuel.ts'

/** A tick or a cross, drawn because the typeface has neither; nothing while the verdict is open. */
export const verdictSign = (
  scene: Scene,
  x: number,
  y: number,
  size: number,
  state: TermState,
  color: number,
): GameObjects.Graphics => {
  const pen = scene.add.graphics()
  if (state === 'open') return pen
  const r = size / 2
  pen.lineStyle(size * 0.2, color, 1).beginPath()
  if (state === 'right') {
    pen
      .moveTo(x - r, y)
      .lineTo(x - r * 0.3, y + r * 0.75)
      .lineTo(x + r, y - r * 0.8)
  } else {
    pen.moveTo(x - r * 0.8, y - r * 0.8).lineTo(x + r * 0.8, y + r * 0.8)
    pen.moveTo(x + r * 0.8, y - r * 0.8).lineTo(x - r * 0.8, y + r * 0.8)
  }
  pen.strokePath()
  return pen
}
