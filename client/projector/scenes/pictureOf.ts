import type { GameObjects, Scene } from 'phaser'
import type { Box } from '../../ui/boardShell.ts'

let count = 0

/** Draws what stays the same once, as a picture of a part of the window in whole pixels that each frame only copies. */
export const pictureOf = (
  scene: Scene,
  { left, top, width, height }: Box,
  draw: (pen: GameObjects.Graphics) => void,
): GameObjects.Image => {
  count += 1
  const key = `picture-${count}`
  const pen = scene.make.graphics({}, false)
  pen.translateCanvas(-left, -top)
  draw(pen)
  pen.generateTexture(key, Math.ceil(width), Math.ceil(height))
  pen.destroy()
  const image = scene.add.image(left, top, key).setOrigin(0, 0)
  image.once('destroy', () => scene.textures.remove(key))
  return image
}
