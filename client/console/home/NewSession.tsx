import { useState } from 'preact/hooks'
import { PRESET_IDS, type PresetId } from '../../../shared/content/presets.ts'
import { STANDARD_SCENARIO } from '../../../shared/content/scenario.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { MAX_SEATS_PER_TEAM, MAX_TEAMS } from '../../../shared/sim/match/matchState.ts'
import { MAX_SEED } from '../../../shared/sim/random.ts'
import { readHostKey } from '../../net/storedSeat.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { Input } from '../../ui/Input.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { chosenScenario } from '../scenario/chosenScenario.ts'
import { ScenarioChoice } from '../scenario/ScenarioChoice.tsx'
import type { HostedSession } from '../state/useHostedSessions.ts'
import type { MakeSession } from '../state/useMakeSession.ts'
import { type ClassSize, classSize, MOST_STUDENTS, teamCount, wholeNumber } from '../view/classSize.ts'
import { ConsentChoice } from './ConsentChoice.tsx'
import { GhostChoice } from './GhostChoice.tsx'
import { IdChoice, idRuleOf, type TypedIds } from './IdChoice.tsx'
import { TrackChoice } from './TrackChoice.tsx'

const USUAL_STUDENTS = 40

/** What the session will hold, in a sentence. */
const sizeText = (size: ClassSize): string => {
  if ('wrong' in size) return ''
  const { students, studentTeams, botTeams } = size
  const { making } = words().host
  const seats = studentTeams * MAX_SEATS_PER_TEAM
  if (students !== null && students > seats) return making.tooFewSeats(studentTeams, seats)
  const each = students === null ? null : Math.max(1, Math.round(students / studentTeams))
  return botTeams === 0 ? making.willHold(studentTeams, each) : making.willHoldBots(studentTeams, each, botTeams)
}

const problemOf = (size: Extract<ClassSize, { readonly wrong: string }>): string => {
  const { making } = words().host
  if (size.wrong === 'bots') return making.botsRange(size.mostBots)
  return size.wrong === 'students' ? making.studentsRange : making.teamsRange(MAX_TEAMS)
}

type NewSessionProps = {
  readonly hosted: readonly HostedSession[]
  readonly making: MakeSession
  readonly onEdit: () => void
}

/** The form for a new session; its defaults make a full lesson for a class of forty. */
export const NewSession = ({ hosted, making: { busy, problem: failure, make }, onEdit }: NewSessionProps) => {
  const scenario = chosenScenario.value
  const { presets, tracks: offered } = scenario ?? STANDARD_SCENARIO
  const [preset, setPreset] = useState<PresetId>('full')
  const [title, setTitle] = useState('')
  const [students, setStudents] = useState(String(USUAL_STUDENTS))
  /** Empty lets the number of students decide. */
  const [teams, setTeams] = useState('')
  const [tracks, setTracks] = useState<readonly TrackId[] | null>(null)
  const [drawnNames, setDrawnNames] = useState(false)
  const [learning, setLearning] = useState(false)
  const [consent, setConsent] = useState<string | null>(null)
  const [ids, setIds] = useState<TypedIds | null>(null)
  const [bots, setBots] = useState('0')
  const [seed, setSeed] = useState('')
  const [ghosts, setGhosts] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const { making } = words().host
  const size = classSize({ students, teams, bots })

  const submit = () => {
    const studentIds = ids && idRuleOf(ids)
    const seedNumber = seed.trim() === '' ? undefined : wholeNumber(seed, 0, MAX_SEED)
    if ('wrong' in size) return setProblem(problemOf(size))
    if (tracks?.length === 0) return setProblem(making.oneTrack)
    if (seedNumber === null) return setProblem(making.seedRange)
    if (ids && !studentIds) return setProblem(words().host.ids.lengths)
    setProblem('')
    void make('lesson', {
      preset,
      ...(scenario && { scenario }),
      teams: size.studentTeams + size.botTeams,
      bots: size.botTeams,
      ...(tracks && { tracks: [...tracks] }),
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      ...(drawnNames && { drawnNames }),
      ...(consent !== null && { consent: { text: consent.trim() } }),
      ...(studentIds && { studentIds }),
      ...(learning && { learning }),
      ...(seedNumber === undefined ? {} : { seed: seedNumber }),
      ...(ghosts === null ? {} : { ghosts: { code: ghosts, hostKey: readHostKey(ghosts) ?? '' } }),
    })
  }

  return (
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
        <div class="host-fields">
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
              placeholder={making.teamsAuto(teamCount(wholeNumber(students, 1, MOST_STUDENTS) ?? USUAL_STUDENTS))}
              value={teams}
              onType={setTeams}
            />
          </label>
          <label>
            {making.bots}
            <Input type="number" min={0} max={MAX_TEAMS} value={bots} onType={setBots} />
          </label>
        </div>
        <p class="caption host-sum" role="status">
          {sizeText(size)}
        </p>
        <label class="host-title">
          {making.title}
          <Input maxLength={60} placeholder={making.titleLike} value={title} onType={setTitle} />
        </label>
        <details class="host-advanced" open={scenario !== null}>
          <summary>{making.advanced}</summary>
          <Switch label={making.drawnNames} on={drawnNames} onTurn={setDrawnNames} />
          <Switch label={words().host.learning.ask} on={learning} onTurn={setLearning} />
          {learning && <p class="caption">{words().host.learning.how}</p>}
          <ConsentChoice typed={consent} onType={setConsent} />
          <IdChoice typed={ids} onType={setIds} />
          <TrackChoice name="tracks" offered={offered} chosen={tracks} onChoose={setTracks} />
          <ScenarioChoice onEdit={onEdit} />
          <GhostChoice hosted={hosted} chosen={ghosts} onChoose={setGhosts} />
          <label class="host-title">
            {making.seed}
            <Input inputMode="numeric" placeholder={making.seedNone} value={seed} onType={setSeed} />
          </label>
          <p class="caption">{making.seedWhat}</p>
        </details>
        <p class="host-problem" role="alert">
          {problem || failure}
        </p>
        <Button submit busy={busy === 'lesson'} disabled={busy === 'rehearsal'}>
          {making.make}
        </Button>
      </form>
    </section>
  )
}
