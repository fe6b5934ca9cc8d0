import type { ComponentChildren } from 'preact'
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
import { CorrectionsPart, PmPart, WorldPart } from './WordsPart.tsx'
import './scenario.css'

type Part = {
  /** Path in the document of the part's fields. */
  readonly root: string
  readonly name: string
  readonly form: ComponentChildren
  readonly track?: TrackId
}

const partsOf = (): readonly Part[] => {
  const says = words().scenario
  const { tracks } = draft.value
  return [
    { root: 'title', name: says.about, form: <AboutPart /> },
    { root: 'model', name: says.model, form: <ModelPart /> },
    ...TRACK_IDS.map((track) => {
      return {
        root: `tracks.${track}`,
        name: inPageLanguage(tracks[track].name),
        form: <TrackPart track={track} />,
        track,
      }
    }),
    { root: 'presets', name: says.presets, form: <PresetsPart /> },
    { root: 'pm', name: says.pm, form: <PmPart /> },
    { root: 'corrections', name: says.corrections, form: <CorrectionsPart /> },
    { root: 'disruptions', name: says.world, form: <WorldPart /> },
  ]
}

/** The editor for an instructor's copy of the game: its parts, their fields, and whether the lesson holds. */
export const ScenarioEditor = ({ onClose }: { readonly onClose: () => void }) => {
  const [chosen, choose] = useState('title')
  const parts = partsOf()
  const shown = parts.find(({ root }) => root === chosen)
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
        <div class="scenario-actions row-wrap">
          <p role="status" class={wrong > 0 ? 'loss' : 'caption'}>
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
          {parts.map(({ root, name, track }) => {
            const count = problemsUnder(root)
            return (
              <button
                key={root}
                type="button"
                class="scenario-part row"
                aria-current={root === chosen}
                onClick={() => choose(root)}
              >
                {track && <TrackMark track={track} size={16} />}
                <span>{name}</span>
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
        <section class="scenario-form" aria-label={shown?.name} key={`${chosen} ${loads.value}`}>
          <h2>{shown?.name}</h2>
          {shown?.form}
        </section>
        <LessonChecks />
      </div>
    </main>
  )
}
