import { type ComponentChildren, Fragment } from 'preact'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { type Texture, TRACK_THEMES } from './trackTheme.ts'

/** `solid`: the fill with its texture in the deep color. `tint`: texture on the tint. `night`: faint on dark. */
type TextureTone = 'solid' | 'tint' | 'night'

// Not TRACK_IDS, with which the join page would load the content of all tracks.
const TRACKS_DRAWN = Object.keys(TRACK_THEMES) as TrackId[]

/** Fill of a track's texture; requires TextureDefs in the page. */
export const textureFill = (track: TrackId, tone: TextureTone = 'solid'): string => `url(#texture-${track}-${tone})`

/** Fill of the hatch that marks loss; requires TextureDefs in the page. */
export const LOSS_FILL = 'url(#texture-loss)'

const TILES: Readonly<Record<Texture, string>> = {
  horizontalHatch: 'M0 2H8M0 6H8',
  forwardHatch: 'M-2 2L2 -2M0 8L8 0M6 10L10 6M-2 6L6 -2M2 10L10 2',
  dots: '',
  crossHatch: 'M0 0L8 8M8 0L0 8',
}

const Tile = ({ texture, ground, line }: { texture: Texture; ground: string; line: string }) => (
  <>
    <rect width={8} height={8} fill={ground} />
    {texture === 'dots' ? (
      <path d="M2 2h.01M6 6h.01" stroke={line} stroke-width={2.2} stroke-linecap="round" />
    ) : (
      <path d={TILES[texture]} stroke={line} stroke-width={1} fill="none" />
    )}
  </>
)

/** The texture of a track in its color on a dark background, for the picture that defines it. */
export const DarkTexture = ({ id, track }: { readonly id: string; readonly track: TrackId }) => (
  <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
    <Tile texture={TRACK_THEMES[track].texture} ground={TRACK_THEMES[track].dark} line="rgb(11 14 19 / 0.4)" />
  </pattern>
)

/** The patterns of all tracks and of loss, to be included once per page. */
export const TextureDefs = () => (
  <svg class="visually-hidden" width={0} height={0} aria-hidden="true">
    <defs>
      {TRACKS_DRAWN.map((track) => (
        <Fragment key={track}>
          <pattern id={`texture-${track}-solid`} width={8} height={8} patternUnits="userSpaceOnUse">
            <Tile texture={TRACK_THEMES[track].texture} ground={`var(--${track})`} line={`var(--${track}-deep)`} />
          </pattern>
          <pattern id={`texture-${track}-tint`} width={8} height={8} patternUnits="userSpaceOnUse">
            <Tile texture={TRACK_THEMES[track].texture} ground={`var(--${track}-tint)`} line={`var(--${track})`} />
          </pattern>
          <pattern id={`texture-${track}-night`} width={8} height={8} patternUnits="userSpaceOnUse">
            <g opacity={0.22}>
              <Tile texture={TRACK_THEMES[track].texture} ground="none" line={TRACK_THEMES[track].dark} />
            </g>
          </pattern>
        </Fragment>
      ))}
      <pattern id="texture-loss" width={8} height={8} patternUnits="userSpaceOnUse">
        <rect width={8} height={8} fill="var(--rival)" />
        <path d="M0 0L8 8M-2 6L2 10M6 -2L10 2" stroke="#7a2f00" stroke-width={1.5} />
      </pattern>
    </defs>
  </svg>
)

/** A square of a track's texture with its mark on a clear disc, as in team rows. */
export const TextureSwatch = ({ track, children }: { track: TrackId; children?: ComponentChildren }) => (
  <svg width={44} height={44} viewBox="0 0 44 44" aria-hidden="true">
    <rect width={44} height={44} rx={5} fill={textureFill(track, 'tint')} />
    <circle cx={22} cy={22} r={14} fill="var(--surface)" />
    {children}
  </svg>
)
