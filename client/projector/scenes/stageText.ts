import type { GameObjects, Scene } from 'phaser'
import { DARK } from '../../ui/theme/trackTheme.ts'

export const FONT = '"Atkinson Hyperlegible"'

type TextLook = {
  /** Font size in pixels. */
  readonly size: number
  readonly bold?: boolean
  readonly color?: string
  readonly align?: 'left' | 'center' | 'right'
  /** Breaks lines at this width. */
  readonly wrap?: number
}

const ORIGIN = { left: 0, center: 0.5, right: 1 } as const

/** Creates a text whose anchor is vertically centered at its aligned end. */
export const stageText = (scene: Scene, x: number, y: number, text: string, look: TextLook): GameObjects.Text => {
  const { size, bold = false, color = DARK.ivory, align = 'left', wrap } = look
  const made = scene.add.text(x, y, text, {
    fontFamily: `${FONT}, system-ui, sans-serif`,
    fontSize: `${size}px`,
    fontStyle: bold ? 'bold' : 'normal',
    color,
    align,
    ...(wrap === undefined ? {} : { wordWrap: { width: wrap } }),
  })
  made.setOrigin(ORIGIN[align], 0.5)
  return placeText(made, x, y)
}

/** Aligns a text with the pixel grid, because it would blur otherwise. */
export const placeText = (text: GameObjects.Text, x: number, y: number): GameObjects.Text => {
  const { displayOriginX, displayOriginY } = text
  return text.setPosition(
    Math.round(x - displayOriginX) + displayOriginX,
    Math.round(y - displayOriginY) + displayOriginY,
  )
}

/** Updates a text only if it changed, because drawing one costs an upload. */
export const say = (target: GameObjects.Text, text: string): void => {
  if (target.text !== text) target.setText(text)
}

/** Updates a text if it or the available width changed; cuts it with an ellipsis if it is wider than that. */
export const sayWithin = (target: GameObjects.Text, text: string, room: number): void => {
  const said = `${text}/${Math.round(room)}`
  if (target.name === said) return
  target.setName(said).setText(text)
  let kept = text.length
  while (target.width > room && kept > 1) {
    kept -= 1
    target.setText(`${text.slice(0, kept).trimEnd()}\u2026`)
  }
}
