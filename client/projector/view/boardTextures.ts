import type { Texture } from '../../ui/theme/trackTheme.ts'

export const TEXTURE_TILE = 8

/** Strokes of an 8 by 8 tile of a lane's texture, which connect to adjacent tiles; dots are strokes with round ends. */
export const TEXTURE_STROKES: Readonly<Record<Texture, { readonly path: string; readonly width: number }>> = {
  horizontalHatch: { path: 'M0 2H8M0 6H8', width: 1.1 },
  forwardHatch: { path: 'M-2 2L2 -2M-2 6L6 -2M-2 10L10 -2M2 10L10 2M6 10L10 6', width: 1 },
  dots: { path: 'M2 2h.01M6 6h.01', width: 2.2 },
  crossHatch: { path: 'M-1 -1L9 9M9 -1L-1 9', width: 1 },
}
