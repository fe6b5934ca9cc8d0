import { type Model, STANDARD_MODEL } from './model.ts'
import type { Stage } from './stages.ts'
import { CLOUD_STRATEGIES } from './strategies/cloud.ts'
import { EDGE_STRATEGIES } from './strategies/edge.ts'
import { MOBILE_STRATEGIES } from './strategies/mobile.ts'
import { TINY_STRATEGIES } from './strategies/tiny.ts'
import type { Strategy } from './strategy.ts'

export const TRACK_IDS = ['cloud', 'edge', 'mobile', 'tiny'] as const
export type TrackId = (typeof TRACK_IDS)[number]

/** What sets one track apart: its product, its iteration tax and its numbers. All figures but the taxes are ours. */
export type Track = {
  readonly id: TrackId
  readonly name: string
  readonly persona: string
  /** What ships, in two or three words. */
  readonly product: string
  readonly northStar: string
  /** The fixed cost of a release, as a student reads it. */
  readonly tax: string
  readonly taxStage: Stage
  /** Hours of tax per release (T). */
  readonly taxHours: number
  /** Share of the release train by stage at full size, one change a release, by hand; sums to 1. */
  readonly shares: readonly [number, number, number, number, number, number]
  /** Gain per iteration (g), a share of the gap. */
  readonly gain: number
  /** Noise amplitude (omega0), points. */
  readonly noise: number
  readonly driftMultiplier: number
  /** Points lost in the field when every release ships a defect (L). */
  readonly verificationGap: number
  /** Money per iteration, k$: tax (cT, per release), compute (c, at full size) and verification (y, at depth 1). */
  readonly costs: { readonly tax: number; readonly compute: number; readonly verification: number }
  readonly budgetK: number
  /** Parameters of the full-size model. */
  readonly parameters: number
  /** What a team can try in Part 1: every stage at levels 1 and 2, and combinations. */
  readonly strategies: readonly Strategy[]
  /** The constants it shares with the other tracks of its scenario. */
  readonly model: Model
}

/** The tracks of the standard scenario. Source of the tax stage's 0.65: published (over 60 %). */
export const TRACKS: Readonly<Record<TrackId, Track>> = {
  cloud: {
    id: 'cloud',
    name: 'Cloud Titan',
    persona: 'LLM architect',
    product: 'chat assistant',
    northStar: 'Serve Llama-3-70B as fast as one H100 allows',
    tax: 'Data egress: $90k for every petabyte moved between regions',
    taxStage: 'dataPrep',
    taxHours: 222.2,
    shares: [0.65, 0.07, 0.08333, 0.08, 0.05, 0.06667],
    gain: 0.052,
    noise: 0.9,
    driftMultiplier: 1.05,
    verificationGap: 2,
    costs: { tax: 90, compute: 50, verification: 8 },
    budgetK: 2450,
    parameters: 70e9,
    strategies: CLOUD_STRATEGIES,
    model: STANDARD_MODEL,
  },
  edge: {
    id: 'edge',
    name: 'Edge Guardian',
    persona: 'AV systems lead',
    product: 'self-driving car',
    northStar: 'A deterministic 10 ms safety loop on NVIDIA Orin',
    tax: 'Safety certification: 2 weeks for every change',
    taxStage: 'evaluation',
    taxHours: 336,
    shares: [0.09, 0.08, 0.08333, 0.65, 0.05, 0.04667],
    gain: 0.09,
    noise: 1,
    driftMultiplier: 0.9,
    verificationGap: 2.5,
    costs: { tax: 45, compute: 50, verification: 8 },
    budgetK: 1450,
    parameters: 2e9,
    strategies: EDGE_STRATEGIES,
    model: STANDARD_MODEL,
  },
  mobile: {
    id: 'mobile',
    name: 'Mobile Nomad',
    persona: 'AR glasses developer',
    product: 'AR glasses',
    northStar: '60 FPS AR translation on Meta Ray-Bans',
    tax: 'App-store review: 1 week for every firmware update',
    taxStage: 'deployment',
    taxHours: 168,
    shares: [0.08, 0.07, 0.08333, 0.07, 0.65, 0.04667],
    gain: 0.05,
    noise: 1,
    driftMultiplier: 1.1,
    verificationGap: 1.5,
    costs: { tax: 8, compute: 22, verification: 3.5 },
    budgetK: 1130,
    parameters: 2e9,
    strategies: MOBILE_STRATEGIES,
    model: STANDARD_MODEL,
  },
  tiny: {
    id: 'tiny',
    name: 'Tiny Pioneer',
    persona: 'Hearable lead',
    product: 'smart earbuds',
    northStar: 'Neural isolation in under 10 ms and 1 mW',
    tax: 'Manual ear-sim tests: 1 month for every release',
    taxStage: 'labeling',
    taxHours: 730,
    shares: [0.09, 0.65, 0.08333, 0.09, 0.04, 0.04667],
    gain: 0.19,
    noise: 1.2,
    driftMultiplier: 0.9,
    verificationGap: 2,
    costs: { tax: 60, compute: 60, verification: 12 },
    budgetK: 1030,
    parameters: 1e6,
    strategies: TINY_STRATEGIES,
    model: STANDARD_MODEL,
  },
}
