import type { GameObjects } from 'phaser'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { DARK, RIVAL_THEME, TRACK_THEMES } from '../../ui/theme/trackTheme.ts'

/** A theme color as the number that a canvas renderer takes. */
export const colorNumber = (hex: string): number => Number.parseInt(hex.slice(1), 16)

/** The projector's colors as numbers. */
export const PAINT = {
  stage: colorNumber(DARK.stage),
  floor: colorNumber(DARK.floor),
  rule: colorNumber(DARK.rule),
  ruleStrong: colorNumber(DARK.ruleStrong),
  ivory: colorNumber(DARK.ivory),
  muted: colorNumber(DARK.muted),
  dim: colorNumber(DARK.dim),
  brick: colorNumber(DARK.brick),
  flame: colorNumber(DARK.flame),
  rival: colorNumber(RIVAL_THEME.color),
} as const

export const trackPaint = (track: TrackId): number => colorNumber(TRACK_THEMES[track].dark)

type Ray = { readonly angle: number; readonly from: number; readonly to: number; readonly spread: number }

/** Fills a pointed ray that starts at a distance from a point and widens outwards; angles run clockwise. */
export const fillRay = (pen: GameObjects.Graphics, x: number, y: number, { angle, from, to, spread }: Ray): void => {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  pen.fillTriangle(
    x + cos * from,
    y + sin * from,
    x + cos * to - sin * spread,
    y + sin * to + cos * spread,
    x + cos * to + sin * spread,
    y + sin * to - cos * spread,
  )
}
