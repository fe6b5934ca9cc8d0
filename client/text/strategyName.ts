import { findStrategy } from '../../shared/content/findStrategy.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { inPageLanguage } from './words.ts'

/** A strategy's name in the page's language; its id where the track has none such. */
export const strategyName = (track: Track, id: string): string => inPageLanguage(findStrategy(track, id)?.name ?? id)
