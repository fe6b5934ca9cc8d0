import type { GameObjects, Scene } from 'phaser'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { MARK_CORNERS } from '../../ui/theme/markPath.ts'
import { DARK, type MarkShape, RIVAL_THEME, TRACK_THEMES } from '../../ui/theme/trackTheme.ts'
import { TEXTURE_STROKES, TEXTURE_TILE } from '../view/boardTextures.ts'

export type MarkOwner = TrackId | 'rival'

export const shapeOf = (owner: MarkOwner): MarkShape =>
  owner === 'rival' ? RIVAL_THEME.shape : TRACK_THEMES[owner].shape
export const colorOf = (owner: MarkOwner): string => (owner === 'rival' ? RIVAL_THEME.color : TRACK_THEMES[owner].dark)

/** Traces a mark with the area of a circle of that radius. */
export const traceMark = (
  pen: CanvasRenderingContext2D,
  shape: MarkShape,
  x: number,
  y: number,
  radius: number,
): void => {
  pen.beginPath()
  if (shape === 'circle') pen.arc(x, y, radius, 0, 2 * Math.PI)
  for (const [dx, dy] of MARK_CORNERS[shape]) pen.lineTo(x + dx * radius, y + dy * radius)
  pen.closePath()
}

/** A canvas texture that is painted once; the key determines its content. */
export const paintedOnce = (
  scene: Scene,
  key: string,
  width: number,
  height: number,
  paint: (pen: CanvasRenderingContext2D) => void,
): string => {
  if (scene.textures.exists(key)) return key
  const texture = scene.textures.createCanvas(key, Math.ceil(width), Math.ceil(height))
  if (texture) {
    paint(texture.context)
    texture.refresh()
  }
  return key
}

/** Key of a mark's texture. A rim in the background color separates it from what is below; the rival's is hollow. */
const markTexture = (scene: Scene, owner: MarkOwner, radius: number, ink = false): string => {
  const rim = Math.max(1, radius * 0.18)
  const half = Math.ceil(radius * 1.6 + rim)
  const shape = shapeOf(owner)
  return paintedOnce(scene, `mark-${owner}-${Math.round(radius * 8)}-${ink}`, 2 * half, 2 * half, (pen) => {
    pen.lineJoin = 'round'
    traceMark(pen, shape, half, half, radius)
    if (!ink) {
      pen.lineWidth = 2 * rim
      pen.strokeStyle = DARK.stage
      pen.stroke()
    }
    pen.fillStyle = ink || owner === 'rival' ? DARK.stage : colorOf(owner)
    pen.fill()
    if (owner === 'rival') {
      pen.lineWidth = Math.max(1.5, radius * 0.28)
      pen.strokeStyle = ink ? DARK.ivory : RIVAL_THEME.color
      pen.stroke()
    }
  })
}

/** A mark as a sprite; `ink` marks are for ivory backgrounds. */
export const stageMark = (
  scene: Scene,
  owner: MarkOwner,
  x: number,
  y: number,
  radius: number,
  ink = false,
): GameObjects.Image => scene.add.image(x, y, markTexture(scene, owner, radius, ink))

/** Switches a mark's sprite between its look on ivory and its own. */
export const dressMark = (mark: GameObjects.Image, owner: MarkOwner, radius: number, ink: boolean): void => {
  const key = markTexture(mark.scene, owner, radius, ink)
  if (mark.texture.key !== key) mark.setTexture(key)
}

/** Readies a pen for a track's texture with tiles of a size, and returns the strokes of one tile. */
const texturePath = (pen: CanvasRenderingContext2D, track: TrackId, size: number, color: string): Path2D => {
  const { path, width } = TEXTURE_STROKES[TRACK_THEMES[track].texture]
  pen.scale(size / TEXTURE_TILE, size / TEXTURE_TILE)
  pen.strokeStyle = color
  pen.lineWidth = width
  pen.lineCap = 'round'
  return new Path2D(path)
}

/** Key of one tile of a track's lane texture, in the track's color and transparent. */
export const laneTile = (scene: Scene, track: TrackId, size: number, color = colorOf(track)): string => {
  const pixels = Math.max(8, Math.round(size))
  return paintedOnce(scene, `lane-${track}-${pixels}-${color}`, pixels, pixels, (pen) => {
    pen.stroke(texturePath(pen, track, pixels, color))
  })
}

/** A track's texture with its mark on a clear patch, for leaderboard rows. */
export const stageSwatch = (scene: Scene, track: TrackId, x: number, y: number, size: number): GameObjects.Image => {
  const pixels = Math.ceil(size)
  const key = paintedOnce(scene, `swatch-${track}-${pixels}`, Math.ceil(pixels * 1.3), pixels, (pen) => {
    pen.save()
    pen.globalAlpha = 0.6
    const strokes = texturePath(pen, track, pixels / 3, colorOf(track))
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 4; column++) {
        pen.save()
        pen.translate(column * TEXTURE_TILE, row * TEXTURE_TILE)
        pen.beginPath()
        pen.rect(0, 0, TEXTURE_TILE, TEXTURE_TILE)
        pen.clip()
        pen.stroke(strokes)
        pen.restore()
      }
    }
    pen.restore()
    traceMark(pen, shapeOf(track), pixels * 0.65, pixels * 0.5, pixels * 0.32)
    pen.lineJoin = 'round'
    pen.lineWidth = pixels * 0.14
    pen.strokeStyle = DARK.stage
    pen.stroke()
    pen.fillStyle = colorOf(track)
    pen.fill()
  })
  return scene.add.image(x, y, key)
}
