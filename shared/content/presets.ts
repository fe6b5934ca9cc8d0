import type { Text } from './language.ts'

/** The phases with a clock, in order. */
export const TIMED_PHASES = [
  'auditLock',
  'auditWork',
  'auditReflect',
  'auditReveal',
  'frontierLock',
  'frontierWork',
  'frontierRace',
  'frontierReflect',
  'frontierReveal',
  'reviewLock',
  'reviewWork',
  'ledger',
  'finalRun',
  'podium',
] as const
export type TimedPhase = (typeof TIMED_PHASES)[number]

export const PRESET_IDS = ['full', 'short', 'demo'] as const
export type PresetId = (typeof PRESET_IDS)[number]

export type Preset = {
  readonly name: Text
  readonly summary: Text
  /** Length of every timed phase, in seconds of session time. */
  readonly seconds: Readonly<Record<TimedPhase, number>>
  /** Real seconds that the 26 weeks of the final run take; the rest of that phase shows the outcome. */
  readonly finalRunSeconds: number
  readonly disruptions: boolean
}

export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  full: {
    name: { en: 'Full lesson', es: 'Clase completa' },
    summary: {
      en: '45 minutes: audit 15, frontier 20, design review 10',
      es: '45 minutos: auditoría 15, frontera 20, revisión de diseño 10',
    },
    seconds: {
      auditLock: 120,
      auditWork: 540,
      auditReflect: 120,
      auditReveal: 120,
      frontierLock: 120,
      frontierWork: 420,
      frontierRace: 480,
      frontierReflect: 60,
      frontierReveal: 120,
      reviewLock: 60,
      reviewWork: 300,
      ledger: 60,
      finalRun: 120,
      podium: 60,
    },
    finalRunSeconds: 90,
    disruptions: true,
  },
  short: {
    name: { en: 'Short lesson', es: 'Clase corta' },
    summary: {
      en: '25 minutes: the same three parts with less time to explore',
      es: '25 minutos: las mismas tres partes, con menos tiempo para explorar',
    },
    seconds: {
      auditLock: 60,
      auditWork: 300,
      auditReflect: 60,
      auditReveal: 60,
      frontierLock: 60,
      frontierWork: 240,
      frontierRace: 270,
      frontierReflect: 30,
      frontierReveal: 60,
      reviewLock: 30,
      reviewWork: 180,
      ledger: 30,
      finalRun: 90,
      podium: 30,
    },
    finalRunSeconds: 70,
    disruptions: true,
  },
  demo: {
    name: { en: 'Demo', es: 'Demostración' },
    summary: {
      en: 'Under 4 minutes: every phase, for rehearsals',
      es: 'Menos de 4 minutos: todas las fases, para practicar',
    },
    seconds: {
      auditLock: 10,
      auditWork: 30,
      auditReflect: 10,
      auditReveal: 8,
      frontierLock: 10,
      frontierWork: 30,
      frontierRace: 30,
      frontierReflect: 10,
      frontierReveal: 8,
      reviewLock: 10,
      reviewWork: 40,
      ledger: 10,
      finalRun: 20,
      podium: 10,
    },
    finalRunSeconds: 16,
    disruptions: false,
  },
}
