import { useState } from 'preact/hooks'
import { PRESET_IDS, type PresetId } from '../../../shared/content/presets.ts'
import { STANDARD_SCENARIO } from '../../../shared/content/scenario.ts'
import { TRACK_IDS, type TrackId } from '../../../shared/content/tracks.ts'
import type { SessionRequest } from '../../../shared/protocol/newSession.ts'
import { MAX_SEATS_PER_TEAM, MAX_TEAMS } from '../../../shared/sim/match/matchState.ts'
import { createSession } from '../../net/sessionInfo.ts'
import { readHostKey, writeHostKey } from '../../net/storedSeat.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { consolePath } from '../../ui/hostRoute.ts'
import { Input } from '../../ui/Input.tsx'
import { TrackMark } from '../../ui/theme/marks.tsx'
import { chosenScenario } from '../scenario/chosenScenario.ts'
import { ScenarioChoice } from '../scenario/ScenarioChoice.tsx'
import type { HostedSession } from '../state/useHostedSessions.ts'
import { GhostChoice } from './GhostChoice.tsx'
import { RehearsalForm } from './RehearsalForm.tsx'

/** The best team size: everyone has a say, and nobody waits. */
const BEST_SIZE = 5
/** The minimum number of teams, because a single team has nobody to race. */
const FEWEST = 2

const MOST_STUDENTS = MAX_TEAMS * MAX_SEATS_PER_TEAM

/** How many teams a class of this size makes. */
export const teamCount = (students: number): number =>
  Math.min(MAX_TEAMS, Math.max(FEWEST, Math.ceil(students / BEST_SIZE)))

const MAX_SEED = 2 ** 32 - 1
const USUAL_STUDENTS = 40

const whole = (text: string, low: number, high: number): number | null => {
  const value = Number(text)
  return text.trim() !== '' && Number.isInteger(value) && value >= low && value <= high ? value : null
}

type NewSessionProps = { readonly hosted: readonly HostedSession[]; readonly onEdit: () => void }

/** The form for a new session; its defaults make a full lesson for a class of forty. */
export const NewSession = ({ hosted, onEdit }: NewSessionProps) => {
  const scenario = chosenScenario.value
  const { presets, tracks: offered } = scenario ?? STANDARD_SCENARIO
  const [preset, setPreset] = useState<PresetId>('full')
  const [title, setTitle] = useState('')
  const [students, setStudents] = useState(String(USUAL_STUDENTS))
  /** Empty lets the number of students decide. */
  const [teams, setTeams] = useState('')
  /** null assigns all tracks in turn. */
  const [tracks, setTracks] = useState<readonly TrackId[] | null>(null)
  const [bots, setBots] = useState('0')
  const [seed, setSeed] = useState('')
  const [ghosts, setGhosts] = useState<string | null>(null)
  const { making } = words().host
  const [busy, setBusy] = useState<'' | 'lesson' | 'rehearsal'>('')
  const [problem, setProblem] = useState('')

  const make = async (kind: 'lesson' | 'rehearsal', request: SessionRequest) => {
    setBusy(kind)
    setProblem('')
    const answer = await createSession(request)
    if (answer.type === 'found') {
      const { code, hostKey } = answer.value
      writeHostKey(code, hostKey)
      location.assign(consolePath(code, hostKey))
      return
    }
    setBusy('')
    if (request.ghosts) return setProblem(answer.type === 'unknown' ? making.ghostsGone : making.ghostsRefused)
    setProblem(making.notMade)
  }

  const submit = () => {
    const size = whole(students, 1, MOST_STUDENTS)
    const count = teams.trim() === '' ? size && teamCount(size) : whole(teams, 1, MAX_TEAMS)
    const botCount = whole(bots, 0, count ?? MAX_TEAMS)
    const seedNumber = seed.trim() === '' ? undefined : whole(seed, 0, MAX_SEED)
    if (count === null) {
      return setProblem(teams.trim() === '' ? making.studentsRange : making.teamsRange(MAX_TEAMS))
    }
    if (tracks?.length === 0) return setProblem(making.oneTrack)
    if (botCount === null) return setProblem(making.botsRange(count))
    if (seedNumber === null) return setProblem(making.seedRange)
    void make('lesson', {
      preset,
      ...(scenario && { scenario }),
      teams: count,
      bots: botCount,
      ...(tracks && { tracks: [...tracks] }),
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      ...(seedNumber === undefined ? {} : { seed: seedNumber }),
      ...(ghosts === null ? {} : { ghosts: { code: ghosts, hostKey: readHostKey(ghosts) ?? '' } }),
    })
  }

  return (
    <div class="host-main">
      <section class="host-card" aria-labelledby="new-session">
        <h2 id="new-session">{making.newSession}</h2>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <ChoiceRows
            label={making.lesson}
            value={preset}
            onChoose={setPreset}
            choices={PRESET_IDS.map((id) => ({
              id,
              name: inPageLanguage(presets[id].name),
              gloss: inPageLanguage(presets[id].summary),
            }))}
          />
          <div class="host-fields host-fields-4">
            <label>
              {making.students}
              <Input type="number" min={1} max={MOST_STUDENTS} value={students} onType={setStudents} />
            </label>
            <label>
              {making.teams}
              <Input
                type="number"
                min={1}
                max={MAX_TEAMS}
                placeholder={making.teamsAuto(teamCount(whole(students, 1, MOST_STUDENTS) ?? USUAL_STUDENTS))}
                value={teams}
                onType={setTeams}
              />
            </label>
            <label>
              {making.bots}
              <Input type="number" min={0} max={MAX_TEAMS} value={bots} onType={setBots} />
            </label>
            <label>
              {making.seed}
              <Input inputMode="numeric" placeholder={making.seedNone} value={seed} onType={setSeed} />
            </label>
          </div>
          <fieldset class="host-tracks row-wrap">
            <legend>{making.tracks}</legend>
            <label>
              <input type="radio" name="tracks" checked={tracks === null} onChange={() => setTracks(null)} />
              {making.tracksAuto}
            </label>
            <label>
              <input type="radio" name="tracks" checked={tracks !== null} onChange={() => setTracks(TRACK_IDS)} />
              {making.tracksChosen}
            </label>
            {tracks !== null && (
              <div class="host-track-list">
                {TRACK_IDS.map((id) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      checked={tracks.includes(id)}
                      onChange={() => setTracks(TRACK_IDS.filter((one) => (one === id) !== tracks.includes(one)))}
                    />
                    <TrackMark track={id} size={18} />
                    {inPageLanguage(offered[id].name)}
                  </label>
                ))}
              </div>
            )}
          </fieldset>
          <ScenarioChoice onEdit={onEdit} />
          <GhostChoice hosted={hosted} chosen={ghosts} onChoose={setGhosts} />
          <label class="host-title">
            {making.title}
            <Input maxLength={60} placeholder={making.titleLike} value={title} onType={setTitle} />
          </label>
          <p class="host-problem" role="alert">
            {problem}
          </p>
          <div class="host-actions">
            <Button submit busy={busy === 'lesson'} disabled={busy === 'rehearsal'}>
              {making.make}
            </Button>
          </div>
          <p class="caption">{making.sizes}</p>
        </form>
      </section>
      <RehearsalForm
        busy={busy === 'rehearsal'}
        disabled={busy === 'lesson'}
        presets={presets}
        make={(wanted) => void make('rehearsal', { ...wanted, ...(scenario && { scenario }) })}
      />
    </div>
  )
}
