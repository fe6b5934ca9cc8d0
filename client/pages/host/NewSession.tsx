import { useState } from 'preact/hooks'
import { PRESET_IDS, PRESETS, type PresetId } from '../../../shared/content/presets.ts'
import { MAX_TEAMS } from '../../../shared/sim/match/matchState.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceRows } from '../../components/ChoiceRows.tsx'
import { createSession, type SessionRequest } from '../../net/sessionInfo.ts'
import { writeHostKey } from '../../net/storedSeat.ts'
import { consolePath } from './hostRoute.ts'

const MAX_SEED = 2 ** 32 - 1
const USUAL_TEAMS = 8
const REHEARSAL: SessionRequest = { preset: 'demo', title: 'Rehearsal', teams: 4, bots: 4, speed: 4 }

const whole = (text: string, low: number, high: number): number | null => {
  const value = Number(text)
  return text.trim() !== '' && Number.isInteger(value) && value >= low && value <= high ? value : null
}

/** The form of a new session; as it stands it makes a full lesson for eight teams. */
export const NewSession = () => {
  const [preset, setPreset] = useState<PresetId>('full')
  const [title, setTitle] = useState('')
  const [teams, setTeams] = useState(String(USUAL_TEAMS))
  const [bots, setBots] = useState('0')
  const [seed, setSeed] = useState('')
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
    setProblem('The server did not make the session. Check that it runs and that this page reaches it, then try again.')
  }

  const submit = () => {
    const teamCount = whole(teams, 1, MAX_TEAMS)
    const botCount = whole(bots, 0, teamCount ?? MAX_TEAMS)
    const seedNumber = seed.trim() === '' ? undefined : whole(seed, 0, MAX_SEED)
    if (teamCount === null) return setProblem(`Teams: a whole number from 1 to ${MAX_TEAMS}.`)
    if (botCount === null) return setProblem(`Bot teams: a whole number from 0 to ${teamCount}.`)
    if (seedNumber === null) return setProblem('Seed: a whole number, or nothing.')
    void make('lesson', {
      preset,
      teams: teamCount,
      bots: botCount,
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      ...(seedNumber === undefined ? {} : { seed: seedNumber }),
    })
  }

  return (
    <section class="host-card" aria-labelledby="new-session">
      <h2 id="new-session">New session</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <ChoiceRows
          label="Lesson"
          value={preset}
          onChoose={setPreset}
          choices={PRESET_IDS.map((id) => ({ id, name: PRESETS[id].name, gloss: PRESETS[id].summary }))}
        />
        <div class="host-fields">
          <label>
            Teams
            <input
              class="field"
              type="number"
              min={1}
              max={MAX_TEAMS}
              value={teams}
              onInput={(event) => setTeams(event.currentTarget.value)}
            />
          </label>
          <label>
            Bot teams
            <input
              class="field"
              type="number"
              min={0}
              max={MAX_TEAMS}
              value={bots}
              onInput={(event) => setBots(event.currentTarget.value)}
            />
          </label>
          <label>
            Seed, optional
            <input
              class="field"
              inputMode="numeric"
              placeholder="random"
              value={seed}
              onInput={(event) => setSeed(event.currentTarget.value)}
            />
          </label>
        </div>
        <label class="host-title">
          Title, optional
          <input
            class="field"
            maxLength={60}
            placeholder="ML Systems, Tuesday"
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <p class="host-problem" role="alert">
          {problem}
        </p>
        <div class="host-actions">
          <Button submit busy={busy === 'lesson'} disabled={busy === 'rehearsal'}>
            Make a session
          </Button>
          <Button
            kind="secondary"
            busy={busy === 'rehearsal'}
            disabled={busy === 'lesson'}
            onClick={() => void make('rehearsal', REHEARSAL)}
          >
            Rehearse with bots
          </Button>
        </div>
        <p class="caption">
          Up to 8 students share a team; 4 to 6 is best. Bots play the last teams. A rehearsal runs every phase with
          four bots at four times the speed.
        </p>
      </form>
    </section>
  )
}
