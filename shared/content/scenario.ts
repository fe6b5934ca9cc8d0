import { type ConstraintStages, STANDARD_CONSTRAINT_STAGES } from './constraints.ts'
import type { CorrectionTexts } from './corrections.ts'
import { DISRUPTIONS, type Disruptions } from './disruptions.ts'
import type { Model } from './model.ts'
import { PM_LINES, type PmLines } from './pmLines.ts'
import { PRESETS, type Preset, type PresetId } from './presets.ts'
import { TRACKS, type Track, type TrackId } from './tracks.ts'

/** Version of the document's fields. */
export const SCENARIO_FORMAT = 2

/** A track as a document holds it: its id is its key, all tracks share the document's constants, and a session draws the stages. */
export type TrackDocument = Omit<Track, 'id' | 'model' | 'constraintStages'>

/** What an instructor may change about the game, as data (docs/scenario.md). protocol/scenarioDocument.ts checks it. */
export type ScenarioDocument = {
  readonly format: typeof SCENARIO_FORMAT
  readonly title: string
  readonly model: Model
  readonly tracks: Readonly<Record<TrackId, TrackDocument>>
  readonly presets: Readonly<Record<PresetId, Preset>>
  readonly disruptions: Disruptions
  readonly pm: PmLines
  /** What students read who made a tempting error; the standard ones where it is left out. */
  readonly corrections?: CorrectionTexts
}

/** A scenario as the game reads it: each track carries the constants, so that a formula needs only a track. */
export type Scenario = {
  readonly title: string
  readonly tracks: Readonly<Record<TrackId, Track>>
  readonly presets: Readonly<Record<PresetId, Preset>>
  readonly disruptions: Disruptions
  readonly pm: PmLines
  /** The document it was made from; null for the standard scenario. */
  readonly source: ScenarioDocument | null
}

export const STANDARD_SCENARIO: Scenario = {
  title: 'Iteration Tax',
  tracks: TRACKS,
  presets: PRESETS,
  disruptions: DISRUPTIONS,
  pm: PM_LINES,
  source: null,
}

/** Builds the scenario of a valid document. */
export const scenarioFrom = (source: ScenarioDocument): Scenario => {
  const { title, model, presets, disruptions, pm } = source
  const track = (id: TrackId): Track => ({
    ...source.tracks[id],
    id,
    model,
    constraintStages: STANDARD_CONSTRAINT_STAGES,
  })
  const tracks = { cloud: track('cloud'), edge: track('edge'), mobile: track('mobile'), tiny: track('tiny') }
  return { title, tracks, presets, disruptions, pm, source }
}

const withStages = new WeakMap<Scenario, Map<string, Scenario>>()

/** The scenario of a session whose constraints become visible at these stages; the same object for the same two. */
export const withConstraintStages = (scenario: Scenario, constraintStages: ConstraintStages): Scenario => {
  const key = constraintStages.join('')
  const known = withStages.get(scenario) ?? new Map<string, Scenario>()
  withStages.set(scenario, known)
  const drawn = known.get(key)
  if (drawn) return drawn
  const track = (id: TrackId): Track => ({ ...scenario.tracks[id], constraintStages })
  const tracks = { cloud: track('cloud'), edge: track('edge'), mobile: track('mobile'), tiny: track('tiny') }
  const made: Scenario = { ...scenario, tracks }
  known.set(key, made)
  return made
}
