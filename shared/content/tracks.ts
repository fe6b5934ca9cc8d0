import type { Text } from './language.ts'
import { type Model, STANDARD_MODEL } from './model.ts'
import type { Stage } from './stages.ts'
import { CLOUD_STRATEGIES } from './strategies/cloud.ts'
import { EDGE_STRATEGIES } from './strategies/edge.ts'
import { MOBILE_STRATEGIES } from './strategies/mobile.ts'
import { TINY_STRATEGIES } from './strategies/tiny.ts'
import type { Strategy } from './strategy.ts'

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
  /** The constants it shares with the other tracks of its scenario. */
  readonly model: Model
}

/** The tracks of the standard scenario. Source of the tax stage's 0.65: published (over 60%). */
export const TRACKS: Readonly<Record<TrackId, Track>> = {
  cloud: {
    id: 'cloud',
    name: 'Cloud Titan',
    persona: { en: 'LLM architect', es: 'especialista en arquitectura de LLM' },
    product: { en: 'chat assistant', es: 'asistente de chat' },
    northStar: {
      en: 'Serve Llama-3-70B as fast as one H100 allows',
      es: 'Servir Llama-3-70B tan rápido como lo permita una H100',
    },
    tax: {
      en: 'Data egress: $90k for every petabyte moved between regions',
      es: 'Salida de datos: 90 mil USD por cada petabyte que cruza de región',
    },
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
    persona: { en: 'AV systems lead', es: 'líder de conducción autónoma' },
    product: { en: 'self-driving car', es: 'auto autónomo' },
    northStar: {
      en: 'A deterministic 10 ms safety loop on NVIDIA Orin',
      es: 'Un ciclo de seguridad determinista de 10 ms en NVIDIA Orin',
    },
    tax: {
      en: 'Safety certification: 2 weeks for every change',
      es: 'Certificación de seguridad: 2 semanas por cada cambio',
    },
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
    persona: { en: 'AR glasses developer', es: 'especialista en lentes de RA' },
    product: { en: 'AR glasses', es: 'lentes de RA' },
    northStar: {
      en: '60 FPS AR translation on Meta Ray-Bans',
      es: 'Traducción en RA a 60 FPS en unos Meta Ray-Ban',
    },
    tax: {
      en: 'App-store review: 1 week for every firmware update',
      es: 'Revisión de la tienda de apps: 1 semana por cada actualización',
    },
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
    persona: { en: 'hearables lead', es: 'líder de audífonos inteligentes' },
    product: { en: 'smart earbuds', es: 'audífonos inteligentes' },
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
