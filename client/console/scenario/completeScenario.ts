import type { ScenarioDocument } from '../../../shared/content/scenario.ts'
import { STAGES } from '../../../shared/content/stages.ts'
import { STANDARD_DOCUMENT } from '../../../shared/content/standardDocument.ts'
import type { Strategy } from '../../../shared/content/strategy.ts'
import { TRACK_IDS } from '../../../shared/content/tracks.ts'
import { valueAt } from './fieldPath.ts'

const isText = (value: unknown): boolean => typeof value === 'string' || typeof valueAt(value, ['en']) === 'string'

/** Fits a value to the shape of another: adds missing or mistyped parts from it and drops superfluous ones. */
const shaped = (standard: unknown, read: unknown): unknown => {
  if (isText(standard)) return isText(read) ? read : standard
  if (Array.isArray(standard)) return standard.map((item, i) => shaped(item, valueAt(read, [i])))
  if (typeof standard === 'object' && standard !== null) {
    return Object.fromEntries(
      Object.entries(standard).map(([key, value]) => [key, shaped(value, valueAt(read, [key]))]),
    )
  }
  return typeof read === typeof standard ? read : standard
}

const strategyOf = (read: unknown): Strategy => {
  const { id, name, sentence } = shaped({ id: '', name: '', sentence: '' }, read) as Omit<Strategy, 'levels'>
  const levels = STAGES.flatMap((stage) => {
    const level = valueAt(read, ['levels', stage])
    return level === 1 || level === 2 ? [[stage, level] as const] : []
  })
  return { id, name, sentence, levels: Object.fromEntries(levels) }
}

/**
 * Completes whatever was read to a document with every field, because the editor needs all of them and shows which are
 * invalid. Missing fields come from the standard game.
 */
export const completeScenario = (read: unknown): ScenarioDocument => {
  const whole = shaped(STANDARD_DOCUMENT, read) as ScenarioDocument
  const tracks = TRACK_IDS.map((id) => {
    const strategies = valueAt(read, ['tracks', id, 'strategies'])
    return [
      id,
      Array.isArray(strategies) ? { ...whole.tracks[id], strategies: strategies.map(strategyOf) } : whole.tracks[id],
    ]
  })
  return { ...whole, format: STANDARD_DOCUMENT.format, tracks: Object.fromEntries(tracks) }
}
