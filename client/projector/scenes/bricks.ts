import type { GameObjects } from 'phaser'
import type { Box } from '../../ui/boardShell.ts'
import { PAINT } from './stagePaint.ts'

/** Draws the deadline: rows of one whole and one half brick, in alternating order. */
export const layBricks = (pen: GameObjects.Graphics, wall: Box, rowHeight: number): void => {
  const rows = Math.max(1, Math.round(wall.height / rowHeight))
  const height = wall.height / rows
  const joint = Math.max(1, rowHeight * 0.12)
  const whole = wall.width * 0.62
  pen.fillStyle(PAINT.brick, 1)
  for (let row = 0; row < rows; row++) {
    const y = wall.top + row * height
    const cut = row % 2 === 0 ? wall.width - whole : whole
    pen.fillRect(wall.left, y, cut - joint / 2, height - joint)
    pen.fillRect(wall.left + cut + joint / 2, y, wall.width - cut - joint / 2, height - joint)
  }
}
