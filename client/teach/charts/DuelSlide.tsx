import { useState } from 'preact/hooks'
import { DEMANDED_ACCURACY } from '../../../shared/content/constants.ts'
import { TRACKS, type TrackId } from '../../../shared/content/tracks.ts'
import { bestGates } from '../../../shared/sim/constraints.ts'
import { HEAVY_PLAN } from '../../../shared/sim/plan.ts'
import { proofTerms } from '../../../shared/sim/proof.ts'
import { words } from '../../text/words.ts'
import { SlideFigure } from '../SlideFigure.tsx'
import { ModelSizeLever } from './ModelSizeLever.tsx'
import { TrackChoice } from './TrackChoice.tsx'

/** The proof that 99% is out of reach, term by term, for the model under the lever and the best gates. */
export const DuelSlide = () => {
  const [id, setId] = useState<TrackId>('cloud')
  const [shrinkDecades, setShrink] = useState(0)
  const track = TRACKS[id]
  const changesPerRelease = Math.round(10 ** shrinkDecades)
  const plan = { ...HEAVY_PLAN, shrinkDecades, changesPerRelease, gates: bestGates(track) }
  const { lostHours, available, required, ceiling } = proofTerms(track, plan, DEMANDED_ACCURACY)
  const text = words().teach
  const terms = [
    [text.lost, text.hours(lostHours)],
    [text.available, text.count(available)],
    [text.required, required === null ? text.noNumber : text.count(required)],
  ] as const
  return (
    <SlideFigure
      track={id}
      levers={
        <>
          <TrackChoice track={id} onChoose={setId} />
          <ModelSizeLever track={track} shrinkDecades={shrinkDecades} step={0.05} onMove={setShrink} />
        </>
      }
    >
      <ol class="duel-terms">
        {terms.map(([name, value]) => (
          <li key={name}>
            <span>{name}</span>
            <strong>{value}</strong>
          </li>
        ))}
      </ol>
      <p class="duel-conclusion" role="status">
        <strong>{required === null ? text.tooLow(ceiling) : text.tooShort}</strong>
      </p>
      <p class="caption">{words().instruments.illustrative}</p>
    </SlideFigure>
  )
}
