import { CORRECTIONS } from './corrections.ts'
import { DISRUPTIONS } from './disruptions.ts'
import { STANDARD_MODEL } from './model.ts'
import { PM_LINES } from './pmLines.ts'
import { PRESETS } from './presets.ts'
import { SCENARIO_FORMAT, type ScenarioDocument, STANDARD_SCENARIO, type TrackDocument } from './scenario.ts'
import { TRACKS, type Track, type TrackId } from './tracks.ts'

const documentedTrack = ({ id: _id, model: _model, constraintStages: _stages, ...track }: Track): TrackDocument => track

const standardTrack = (id: TrackId): TrackDocument => documentedTrack(TRACKS[id])

/** The standard scenario as a document, which an instructor's copy starts from. */
export const STANDARD_DOCUMENT: ScenarioDocument = {
  format: SCENARIO_FORMAT,
  title: STANDARD_SCENARIO.title,
  model: STANDARD_MODEL,
  tracks: {
    cloud: standardTrack('cloud'),
    edge: standardTrack('edge'),
    mobile: standardTrack('mobile'),
    tiny: standardTrack('tiny'),
  },
  presets: PRESETS,
  disruptions: DISRUPTIONS,
  pm: PM_LINES,
  corrections: CORRECTIONS,
}
