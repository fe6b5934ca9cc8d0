import { TRACK_IDS, type TrackId } from '../../shared/content/tracks.ts'
import { TRACK_THEMES } from '../ui/theme/trackTheme.ts'
import { TEXTURE_STROKES, TEXTURE_TILE } from './view/boardTextures.ts'

/** Fill of a track's lane on the dark background, and of its solid area. */
export const laneFill = (track: TrackId): string => `url(#lane-${track})`
export const groundFill = (track: TrackId): string => `url(#ground-${track})`

/** The textures of the projector's own SVGs, scaled with the window; included once per page. */
export const StageDefs = ({ unit }: { readonly unit: number }) => {
  const scale = (unit * 1.3) / TEXTURE_TILE
  return (
    <svg class="visually-hidden" width={0} height={0} aria-hidden="true">
      <defs>
        {TRACK_IDS.flatMap((track) => {
          const { path, width } = TEXTURE_STROKES[TRACK_THEMES[track].texture]
          const stroke = { d: path, 'stroke-width': width, 'stroke-linecap': 'round', fill: 'none' } as const
          const tile = { width: TEXTURE_TILE, height: TEXTURE_TILE, patternUnits: 'userSpaceOnUse' } as const
          return [
            <pattern key={`lane-${track}`} id={`lane-${track}`} {...tile} patternTransform={`scale(${scale})`}>
              <path {...stroke} stroke={TRACK_THEMES[track].dark} opacity={0.38} />
            </pattern>,
            <pattern key={`ground-${track}`} id={`ground-${track}`} {...tile} patternTransform={`scale(${scale})`}>
              <rect width={TEXTURE_TILE} height={TEXTURE_TILE} fill={TRACK_THEMES[track].dark} />
              <path {...stroke} stroke="#0b0e13" opacity={0.4} />
            </pattern>,
          ]
        })}
      </defs>
    </svg>
  )
}
