import { signal } from '@preact/signals'
import { findStrategy } from '../../shared/content/findStrategy.ts'
import { type Scenario, STANDARD_SCENARIO } from '../../shared/content/scenario.ts'
import type { Track, TrackId } from '../../shared/content/tracks.ts'
import { inPageLanguage } from './words.ts'

/** A strategy's name in the page's language; its id if the track has no such strategy. */
export const strategyName = (track: Track, id: string): string => inPageLanguage(findStrategy(track, id)?.name ?? id)

const current = signal<Scenario>(STANDARD_SCENARIO)

/** The scenario that the page's session plays; the standard one on pages without a session. */
export const scenario = (): Scenario => current.value

export const showScenario = (next: Scenario): void => {
  current.value = next
}

/** A track's name in the page's language. */
export const trackName = (id: TrackId): string => inPageLanguage(scenario().tracks[id].name)
