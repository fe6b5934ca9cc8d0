import {
  CLOUD_CONSTRAINTS,
  type ConstraintStages,
  EDGE_CONSTRAINTS,
  MOBILE_CONSTRAINTS,
  STANDARD_CONSTRAINT_STAGES,
  TINY_CONSTRAINTS,
  type TrackConstraints,
} from './constraints.ts'
import type { Text } from './language.ts'
import { type Model, STANDARD_MODEL } from './model.ts'
import type { Stage } from './stages.ts'
import { CLOUD_STRATEGIES } from './strategies/cloud.ts'
import { EDGE_STRATEGIES } from './strategies/edge.ts'
import { MOBILE_STRATEGIES } from './strategies/mobile.ts'
import { TINY_STRATEGIES } from './strategies/tiny.ts'
import type { Strategy } from './strategy.ts'
import { TRACK_TITLES } from './trackTitles.ts'

export const TRACK_IDS = ['cloud', 'edge', 'mobile', 'tiny'] as const
export type TrackId = (typeof TRACK_IDS)[number]

/** What distinguishes a track: its product, iteration tax and numbers. All figures except the taxes are ours. */
export type Track = {
  readonly id: TrackId
  readonly name: Text
  readonly persona: Text
  /** The product, in two or three words. */
  readonly product: Text
  readonly northStar: Text
  /** The fixed cost of a release, as a student reads it. */
  readonly tax: Text
  readonly taxStage: Stage
  /** Hours of tax per release (T). */
  readonly taxHours: number
  /** Each stage's share of the release train at full size, with one change per release, by hand; sums to 1. */
  readonly shares: readonly [number, number, number, number, number, number]
  /** Gain per iteration (g), a share of the gap. */
  readonly gain: number
  /** Noise amplitude (omega0), points. */
  readonly noise: number
  readonly driftMultiplier: number
  /** Points lost in the field if every release ships a defect (L). */
  readonly verificationGap: number
  /** Money per iteration, k$: tax (cT, per release), compute (c, at full size) and verification (y, at depth 1). */
  readonly costs: { readonly tax: number; readonly compute: number; readonly verification: number }
  readonly budgetK: number
  /** Parameters of the full-size model. */
  readonly parameters: number
  /** What a team can try in Part 1: every stage at levels 1 and 2, and combinations. */
  readonly strategies: readonly Strategy[]
  readonly constraints: TrackConstraints
  /** Stages at which the session's three constraints first become visible, the same for all its tracks. */
  readonly constraintStages: ConstraintStages
  /** The constants it shares with the other tracks of its scenario. */
  readonly model: Model
}

/** The tracks of the standard scenario. Source of the tax stage's 0.65: published (over 60%). */
export const TRACKS: Readonly<Record<TrackId, Track>> = {
  cloud: {
    id: 'cloud',
    name: TRACK_TITLES.cloud.name,
    persona: { en: 'LLM architect', es: 'especialista en arquitectura de LLM' },
    product: TRACK_TITLES.cloud.product,
    northStar: {
      en: 'Serve Llama-3-70B as fast as one H100 allows',
      es: 'Servir Llama-3-70B tan rápido como lo permita una H100',
    },
    tax: {
      en: 'Data egress: every release moves 1 PB between regions, $90k',
      es: 'Salida de datos: 1 PB entre regiones por cada versión, 90 mil USD',
    },
    taxStage: 'dataPrep',
    taxHours: 222.2,
    shares: [0.65, 0.07, 0.08333, 0.08, 0.05, 0.06667],
    gain: 0.0355,
    noise: 0.75,
    driftMultiplier: 1.05,
    verificationGap: 1.7,
    costs: { tax: 90, compute: 50, verification: 8 },
    budgetK: 2000,
    parameters: 70e9,
    strategies: CLOUD_STRATEGIES,
    constraints: CLOUD_CONSTRAINTS,
    constraintStages: STANDARD_CONSTRAINT_STAGES,
    model: STANDARD_MODEL,
  },
  edge: {
    id: 'edge',
    name: TRACK_TITLES.edge.name,
    persona: { en: 'AV systems lead', es: 'líder de conducción autónoma' },
    product: TRACK_TITLES.edge.product,
    northStar: {
      en: 'A deterministic 10 ms safety loop on NVIDIA Orin',
      es: 'Un ciclo de seguridad determinista de 10 ms en NVIDIA Orin',
    },
    tax: {
      en: 'Safety certification: 2 weeks for every release',
      es: 'Certificación de seguridad: 2 semanas por cada versión',
    },
    taxStage: 'evaluation',
    taxHours: 336,
    shares: [0.09, 0.08, 0.08333, 0.65, 0.05, 0.04667],
    gain: 0.0445,
    noise: 0.8,
    driftMultiplier: 0.9,
    verificationGap: 1.1,
    costs: { tax: 45, compute: 50, verification: 8 },
    budgetK: 1400,
    parameters: 2e9,
    strategies: EDGE_STRATEGIES,
    constraints: EDGE_CONSTRAINTS,
    constraintStages: STANDARD_CONSTRAINT_STAGES,
    model: STANDARD_MODEL,
  },
  mobile: {
    id: 'mobile',
    name: TRACK_TITLES.mobile.name,
    persona: { en: 'AR glasses developer', es: 'especialista en lentes de RA' },
    product: TRACK_TITLES.mobile.product,
    northStar: {
      en: '60 FPS AR translation on Meta Ray-Bans',
      es: 'Traducción en RA a 60 FPS en unos Meta Ray-Ban',
    },
    tax: {
      en: 'App-store review: 1 week for every firmware release',
      es: 'Revisión de la tienda de apps: 1 semana por cada versión',
    },
    taxStage: 'deployment',
    taxHours: 168,
    shares: [0.08, 0.07, 0.08333, 0.07, 0.65, 0.04667],
    gain: 0.028,
    noise: 1,
    driftMultiplier: 1.1,
    verificationGap: 1.15,
    costs: { tax: 8, compute: 22, verification: 3.5 },
    budgetK: 1150,
    parameters: 2e9,
    strategies: MOBILE_STRATEGIES,
    constraints: MOBILE_CONSTRAINTS,
    constraintStages: STANDARD_CONSTRAINT_STAGES,
    model: STANDARD_MODEL,
  },
  tiny: {
    id: 'tiny',
    name: TRACK_TITLES.tiny.name,
    persona: { en: 'hearables lead', es: 'líder de audífonos inteligentes' },
    product: TRACK_TITLES.tiny.product,
    northStar: {
      en: 'Neural isolation in under 10 ms and 1 mW',
      es: 'Aislamiento neuronal en menos de 10 ms y 1 mW',
    },
    tax: {
      en: 'Manual ear-simulator tests: 1 month for every release',
      es: 'Pruebas manuales en oídos artificiales: 1 mes por cada versión',
    },
    taxStage: 'labeling',
    taxHours: 730,
    shares: [0.09, 0.65, 0.08333, 0.09, 0.04, 0.04667],
    gain: 0.116,
    noise: 1.25,
    driftMultiplier: 0.9,
    verificationGap: 1,
    costs: { tax: 60, compute: 60, verification: 12 },
    budgetK: 1030,
    parameters: 1e6,
    strategies: TINY_STRATEGIES,
    constraints: TINY_CONSTRAINTS,
    constraintStages: STANDARD_CONSTRAINT_STAGES,
    model: STANDARD_MODEL,
  },
}
