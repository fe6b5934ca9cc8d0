import type { Text } from './language.ts'
import type { TimedPhase } from './timedPhases.ts'

/** Those that a session may go past without stopping. */
export const OPTIONAL_PHASES = ['auditAgain', 'frontierAgain', 'reviewAgain'] as const

export const PRESET_IDS = ['full', 'short', 'long', 'demo'] as const
export type PresetId = (typeof PRESET_IDS)[number]

export type Preset = {
  readonly name: Text
  readonly summary: Text
  /** Length of every timed phase, in seconds of session time. */
  readonly seconds: Readonly<Record<TimedPhase, number>>
  /** Whether a discussion and a second vote follow each prediction; where they do not, the host can add them. */
  readonly secondVotes: boolean
  /** Seconds on the clock of the debrief; 0 for a debrief without a clock. */
  readonly debriefSeconds: number
  /** Trials that a team runs before it can plant its flag. */
  readonly trialsToFlag: number
  /** Real seconds that the 26 weeks of the final run take; the rest of that phase shows the outcome. */
  readonly finalRunSeconds: number
  readonly disruptions: boolean
}

/** Seconds that people need to think, in every standard preset but the demo, and whatever the ruler proposes. */
const LEAST_TO_PREDICT = 45
const LEAST_TO_REFLECT = 60
export const THINKING_SECONDS: Readonly<Partial<Record<TimedPhase, number>>> = {
  auditLock: LEAST_TO_PREDICT,
  auditAgain: LEAST_TO_PREDICT,
  auditReflect: LEAST_TO_REFLECT,
  frontierLock: LEAST_TO_PREDICT,
  frontierAgain: LEAST_TO_PREDICT,
  frontierReflect: LEAST_TO_REFLECT,
  reviewLock: LEAST_TO_PREDICT,
  reviewAgain: LEAST_TO_PREDICT,
}

/** The lengths of the full lesson, which the long one shares. */
const FULL_SECONDS: Preset['seconds'] = {
  auditLock: 120,
  auditAgain: 120,
  auditWork: 540,
  auditReflect: 120,
  auditReveal: 120,
  frontierLock: 120,
  frontierAgain: 120,
  frontierWork: 420,
  frontierRace: 480,
  frontierReflect: 60,
  frontierReveal: 120,
  reviewLock: 60,
  reviewAgain: 120,
  reviewWork: 300,
  ledger: 60,
  finalRun: 120,
  podium: 60,
}

export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  full: {
    name: { en: 'Full lesson', es: 'Clase completa' },
    summary: {
      en: '45 minutes: audit 15, frontier 20, design review 10',
      es: '45 minutos: auditoría 15, frontera 20, revisión de diseño 10',
    },
    seconds: FULL_SECONDS,
    secondVotes: false,
    debriefSeconds: 0,
    trialsToFlag: 15,
    finalRunSeconds: 90,
    disruptions: true,
  },
  short: {
    name: { en: 'Short lesson', es: 'Clase corta' },
    summary: {
      en: '25 minutes: the same three parts, with ten trials instead of fifteen',
      es: '25 minutos: las mismas tres partes, con diez ensayos en vez de quince',
    },
    seconds: {
      auditLock: 60,
      auditAgain: 120,
      auditWork: 300,
      auditReflect: 60,
      auditReveal: 60,
      frontierLock: 60,
      frontierAgain: 120,
      frontierWork: 210,
      frontierRace: 240,
      frontierReflect: 60,
      frontierReveal: 60,
      reviewLock: 45,
      reviewAgain: 120,
      reviewWork: 180,
      ledger: 45,
      finalRun: 90,
      podium: 30,
    },
    secondVotes: false,
    debriefSeconds: 0,
    trialsToFlag: 10,
    finalRunSeconds: 70,
    disruptions: true,
  },
  long: {
    name: { en: 'Long lesson', es: 'Clase larga' },
    summary: {
      en: '75 minutes: the full lesson, three second votes and a debrief of 15',
      es: '75 minutos: la clase completa, tres segundas votaciones y 15 de cierre',
    },
    seconds: { ...FULL_SECONDS, auditAgain: 300, frontierAgain: 300, reviewAgain: 300 },
    secondVotes: true,
    debriefSeconds: 900,
    trialsToFlag: 15,
    finalRunSeconds: 90,
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
      auditAgain: 20,
      auditWork: 30,
      auditReflect: 10,
      auditReveal: 8,
      frontierLock: 10,
      frontierAgain: 20,
      frontierWork: 30,
      frontierRace: 30,
      frontierReflect: 10,
      frontierReveal: 8,
      reviewLock: 10,
      reviewAgain: 20,
      reviewWork: 40,
      ledger: 10,
      finalRun: 20,
      podium: 10,
    },
    secondVotes: false,
    debriefSeconds: 0,
    trialsToFlag: 15,
    finalRunSeconds: 16,
    disruptions: false,
  },
}
