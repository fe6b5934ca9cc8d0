import { useState } from 'preact/hooks'
import { TRACK_IDS, type TrackId } from '../../../shared/content/tracks.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { TrackMark } from '../../ui/theme/marks.tsx'
import { AboutPart } from './AboutPart.tsx'
import { chosenScenario } from './chosenScenario.ts'
import { draft, loads, problems, problemsUnder, validDraft } from './draft.ts'
import { LessonChecks } from './LessonChecks.tsx'
import { ModelPart } from './ModelPart.tsx'
import { PresetsPart } from './PresetsPart.tsx'
import { TrackPart } from './TrackPart.tsx'
import { PmPart, WorldPart } from './WordsPart.tsx'
import './scenario.css'

const PARTS = ['about', 'model', ...TRACK_IDS, 'presets', 'pm', 'world'] as const
type PartId = (typeof PARTS)[number]

const isTrack = (part: PartId): part is TrackId => TRACK_IDS.some((id) => id === part)

const nameOf = (part: PartId): string =>
  isTrack(part) ? inPageLanguage(draft.value.tracks[part].name) : words().scenario[part]

/** Path in the document of a part's fields. */
const rootOf = (part: PartId): string => {
  if (isTrack(part)) return `tracks.${part}`
  return { about: 'title', model: 'model', presets: 'presets', pm: 'pm', world: 'disruptions' }[part]
}

const Part = ({ part }: { readonly part: PartId }) => {
  switch (part) {
    case 'about':
      return <AboutPart />
    case 'model':
      return <ModelPart />
    case 'presets':
      return <PresetsPart />
    case 'pm':
      return <PmPart />
    case 'world':
      return <WorldPart />
    default:
      return <TrackPart track={part} />
  }
}

/** The editor for an instructor's copy of the game: its parts, their fields, and whether the lesson holds. */
export const ScenarioEditor = ({ onClose }: { readonly onClose: () => void }) => {
  const [part, setPart] = useState<PartId>('about')
  const says = words().scenario
  const wrong = problems.value.size
  const play = () => {
    chosenScenario.value = validDraft.value
    onClose()
  }
  return (
    <main class="scenario">
      <header class="scenario-head">
        <div>
          <h1>{says.title}</h1>
          <p>{says.intro}</p>
        </div>
        <div class="scenario-actions">
          <p role="status" class={wrong > 0 ? 'scenario-count' : 'caption'}>
            {wrong > 0 ? says.wrongFields(wrong) : says.allRight}
          </p>
          <Button kind="secondary" onClick={onClose}>
            {says.back}
          </Button>
          <Button disabled={validDraft.value === null} onClick={play}>
            {says.use}
          </Button>
        </div>
      </header>
      <div class="scenario-columns">
        <nav class="scenario-parts" aria-label={says.parts}>
          {PARTS.map((id) => {
            const count = problemsUnder(rootOf(id))
            return (
              <button
                key={id}
                type="button"
                class="scenario-part"
                aria-current={part === id}
                onClick={() => setPart(id)}
              >
                {isTrack(id) && <TrackMark track={id} size={16} />}
                <span>{nameOf(id)}</span>
                {count > 0 && (
                  <span class="scenario-badge">
                    <span class="visually-hidden">{says.wrongFields(count)}</span>
                    <span aria-hidden="true">{count}</span>
                  </span>
                )}
              </button>
            )
          })}
        </nav>
        <section class="scenario-form" aria-label={nameOf(part)} key={`${part} ${loads.value}`}>
          <h2>{nameOf(part)}</h2>
          <Part part={part} />
        </section>
        <LessonChecks />
      </div>
    </main>
  )
}
