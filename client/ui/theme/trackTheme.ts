import type { TrackId } from '../../../shared/content/tracks.ts'

export const MARK_SHAPES = ['circle', 'triangle', 'square', 'diamond', 'hexagon'] as const
export type MarkShape = (typeof MARK_SHAPES)[number]

const TEXTURES = ['horizontalHatch', 'forwardHatch', 'dots', 'crossHatch'] as const
export type Texture = (typeof TEXTURES)[number]

type TrackTheme = {
  readonly shape: MarkShape
  readonly texture: Texture
  /** Fill on white and ivory. */
  readonly light: string
  /** Fill, outline and text on the projector's dark background. */
  readonly dark: string
  /** Outline and text next to the light fill. */
  readonly deep: string
  /** Background of a selected row on the play page. */
  readonly tint: string
}

/** The look of each track wherever it is shown; the custom properties in tokens.css hold the same colors. */
export const TRACK_THEMES: Readonly<Record<TrackId, TrackTheme>> = {
  cloud: {
    shape: 'circle',
    texture: 'horizontalHatch',
    light: '#0072b2',
    dark: '#56b4e9',
    deep: '#005b8f',
    tint: '#dcebf5',
  },
  edge: {
    shape: 'triangle',
    texture: 'forwardHatch',
    light: '#e69f00',
    dark: '#e69f00',
    deep: '#7a5200',
    tint: '#fbefd5',
  },
  mobile: {
    shape: 'square',
    texture: 'dots',
    light: '#cc79a7',
    dark: '#cc79a7',
    deep: '#8c3a6a',
    tint: '#f7e6ef',
  },
  tiny: {
    shape: 'diamond',
    texture: 'crossHatch',
    light: '#009e73',
    dark: '#2bd4a4',
    deep: '#006b4e',
    tint: '#d9f0e8',
  },
}

/** Big Model Inc.: a hollow hexagon and a dashed line. */
export const RIVAL_THEME = { shape: 'hexagon', color: '#d55e00', onDark: '#ff9a57', onLight: '#a94600' } as const

/** The projector's background and text colors, for canvases that cannot read custom properties. */
export const DARK = {
  stage: '#0b0e13',
  floor: '#131a23',
  rule: '#263140',
  ruleStrong: '#465465',
  ivory: '#f5f0e3',
  muted: '#a9b3bf',
  dim: '#8793a1',
  brick: '#5a6675',
  flame: '#f0e442',
} as const

/** Class that sets --team, --team-deep and --team-tint for everything inside. */
export const trackClass = (track: TrackId): string => `track-${track}`
