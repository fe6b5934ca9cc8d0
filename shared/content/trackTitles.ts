import type { Text } from './language.ts'

/** What the join page says of a track. */
type TrackTitle = { readonly name: Text; readonly product: Text }

/** The titles of the standard scenario, in a file of their own because the join page does without the rest of it. */
export const TRACK_TITLES = {
  cloud: { name: 'Cloud Titan', product: { en: 'chat assistant', es: 'asistente de chat' } },
  edge: { name: 'Edge Guardian', product: { en: 'self-driving car', es: 'auto autónomo' } },
  mobile: { name: 'Mobile Nomad', product: { en: 'AR glasses', es: 'lentes de RA' } },
  tiny: { name: 'Tiny Pioneer', product: { en: 'smart earbuds', es: 'audífonos inteligentes' } },
} as const satisfies Readonly<Record<string, TrackTitle>>

export type TrackTitles = Readonly<Record<keyof typeof TRACK_TITLES, TrackTitle>>
