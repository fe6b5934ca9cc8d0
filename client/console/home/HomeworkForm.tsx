import { useState } from 'preact/hooks'
import { PRESET_IDS, type PresetId } from '../../../shared/content/presets.ts'
import { STANDARD_SCENARIO } from '../../../shared/content/scenario.ts'
import { TRACK_IDS, type TrackId } from '../../../shared/content/tracks.ts'
import { type Assignment, assignmentFile, assignmentToLink } from '../../../shared/protocol/assignment.ts'
import { MAX_SEED } from '../../../shared/sim/random.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import { homeworkLink } from '../../ui/route.ts'
import { Select } from '../../ui/Select.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { chosenScenario } from '../scenario/chosenScenario.ts'
import { wholeNumber } from '../view/classSize.ts'
import { TrackChoice } from './TrackChoice.tsx'

/** Longer links are cut by some programs; a custom scenario is handed out as a file. */
const LONGEST_LINK = 2000

/** Where homework is graded: this page with another hash. */
export const GRADING = '#grade'

/** Makes an assignment: a link for students, and the file that the grader needs. */
export const HomeworkForm = () => {
  const scenario = chosenScenario.value
  const { presets, tracks: offered } = scenario ?? STANDARD_SCENARIO
  const [title, setTitle] = useState('')
  const [preset, setPreset] = useState<PresetId>('short')
  const [tracks, setTracks] = useState<readonly TrackId[] | null>(null)
  const [seed, setSeed] = useState('')
  const [deadline, setDeadline] = useState('')
  const [problem, setProblem] = useState('')
  const [link, setLink] = useState<string | null>(null)
  const { homework: text, lesson, oneTrack, seedRange } = words().host.making

  const make = () => {
    const number = seed.trim() === '' ? undefined : wholeNumber(seed, 0, MAX_SEED)
    if (tracks?.length === 0) return setProblem(oneTrack)
    if (number === null) return setProblem(seedRange)
    setProblem('')
    const given: Assignment = {
      assignment: 1,
      title: title.trim() || text.title,
      preset,
      tracks: [...(tracks ?? TRACK_IDS)],
      seeds: number === undefined ? { policy: 'each' } : { policy: 'one', seed: number },
      deadline: deadline.trim(),
      ...(scenario && { scenario }),
    }
    saveFile(new Blob([assignmentFile(given)], { type: 'application/json' }), 'assignment.json')
    const whole = homeworkLink(assignmentToLink(given))
    setLink(whole.length > LONGEST_LINK ? homeworkLink('').replace(/=$/, '') : whole)
  }

  return (
    <section class="host-card" aria-labelledby="homework">
      <h2 id="homework">{text.title}</h2>
      <p class="caption">{text.how}</p>
      <details class="host-advanced">
        <summary>{text.open}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            make()
          }}
        >
          <label class="host-title">
            {text.name}
            <Input maxLength={60} placeholder={text.title} value={title} onType={setTitle} />
          </label>
          <label class="host-title">
            {lesson}
            <Select
              options={PRESET_IDS}
              value={preset}
              nameOf={(id) => inPageLanguage(presets[id].name)}
              onChoose={setPreset}
            />
          </label>
          <TrackChoice name="homework-tracks" offered={offered} chosen={tracks} onChoose={setTracks} />
          <label class="host-title">
            {text.deadline}
            <Input maxLength={80} placeholder={text.deadlineLike} value={deadline} onType={setDeadline} />
          </label>
          <label class="host-title">
            {text.seed}
            <Input inputMode="numeric" placeholder={text.seedNone} value={seed} onType={setSeed} />
          </label>
          <p class="host-made caption">{text.seedWhat}</p>
          <p class="host-problem" role="alert">
            {problem}
          </p>
          <Button kind="secondary" submit>
            {text.make}
          </Button>
        </form>
        {link !== null && (
          <div class="host-made" role="status">
            <p>{link.includes('=') ? text.made : text.madeFile}</p>
            <input
              class="field"
              readOnly
              aria-label={text.link}
              value={link}
              onFocus={(e) => e.currentTarget.select()}
            />
          </div>
        )}
      </details>
      <p class="host-grade">
        <a href={GRADING}>{text.grade}</a>
      </p>
    </section>
  )
}
