import { useState } from 'preact/hooks'
import type { TrackTitles } from '../../../shared/content/trackTitles.ts'
import type { SessionInfo } from '../../../shared/protocol/newSession.ts'
import { partOf } from '../../../shared/sim/match/phases.ts'
import { fitsId } from '../../../shared/sim/match/studentIds.ts'
import { refusalText } from '../../net/refusalText.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { smallestOpen } from './joinable.ts'
import { type Joined, joinSession } from './joinSession.ts'
import { NameChoice } from './NameChoice.tsx'
import { StudentIdField } from './StudentIdField.tsx'
import { TeamRows } from './TeamRows.tsx'

type JoinFormProps = {
  readonly info: SessionInfo
  readonly tracks: TrackTitles
  readonly name: string
  readonly typed: boolean
  readonly onDraw: () => void
  readonly onType: (name: string) => void
  readonly onJoined: (joined: Extract<Joined, { type: 'in' }>) => void
  /** The name is taken, and the student says that the seat is theirs. */
  readonly onAsk: () => void
}

const NAME_REFUSALS: readonly string[] = ['nameTaken', 'nameInvalid', 'nameNotDrawn']
const ID_REFUSALS: readonly string[] = ['idMissing', 'idInvalid', 'idTaken']

/** `join` says where the student will be; without it, no team has a free seat. */
const buttonText = (isLocked: boolean, join: string | null | undefined): string =>
  isLocked ? words().door.doorLocked : join || words().door.allFull

/** Asks for name and team once the session was found. */
export const JoinForm = ({ info, tracks, name, typed, onDraw, onType, onJoined, onAsk }: JoinFormProps) => {
  const [studentId, setStudentId] = useState('')
  const [picked, setPicked] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const smallest = smallestOpen(info.teams, info.phase)
  const chosen = picked ?? smallest
  const team = info.teams.find(({ id }) => id === chosen)
  const part = partOf(info.phase)

  const join = async () => {
    if (name.trim() === '') return setRefusal('nameInvalid')
    const id = studentId.trim()
    if (info.studentIds && !fitsId(info.studentIds, id)) return setRefusal(id === '' ? 'idMissing' : 'idInvalid')
    setBusy(true)
    setRefusal(null)
    // Many join at the same moment, so only the server knows which team is the smallest by then.
    const student = { name, ...(picked && { team: picked }), ...(info.studentIds && { studentId: id }) }
    const joined = await joinSession(info.code, { student })
    if (joined.type === 'in') return onJoined(joined)
    setBusy(false)
    // What broke is told at the foot of the page.
    setRefusal(joined.type === 'refused' ? joined.reason : null)
    if (joined.type === 'refused' && joined.reason === 'teamFull') setPicked(null)
  }

  const problem = refusal ? refusalText(refusal as 'nameTaken') : ''
  const idProblem = refusal !== null && ID_REFUSALS.includes(refusal)
  const nameProblem = refusal !== null && NAME_REFUSALS.includes(refusal)
  return (
    <form
      class="join-form stack"
      onSubmit={(event) => {
        event.preventDefault()
        void join()
      }}
    >
      <NameChoice
        name={name}
        typed={typed}
        drawnOnly={info.drawnNames}
        problem={nameProblem ? problem : ''}
        onAsk={typed && refusal === 'nameTaken' ? onAsk : null}
        onDraw={() => {
          setRefusal(null)
          onDraw()
        }}
        onType={(text) => {
          setRefusal(null)
          onType(text)
        }}
      />
      {info.studentIds && (
        <StudentIdField
          rule={info.studentIds}
          value={studentId}
          problem={idProblem ? problem : ''}
          onType={(text) => {
            setRefusal(null)
            setStudentId(text)
          }}
        />
      )}
      <div class="join-label-row">
        <span class="join-label">{words().door.yourTeam}</span>
        <span class="caption">{picked ? words().door.pickedByYou : words().door.pickedForYou}</span>
      </div>
      <TeamRows teams={info.teams} tracks={tracks} chosen={chosen} onChoose={setPicked} />
      <footer class="join-foot stack">
        {info.rehearsal && <p class="join-rehearsal">{words().door.rehearsal}</p>}
        {part > 0 && <p class="caption">{words().door.partRuns(part)}</p>}
        {info.doorLocked && <p class="join-problem">{refusalText('doorLocked')}</p>}
        {problem && !nameProblem && !idProblem && !info.doorLocked && (
          <p class="join-problem" role="alert">
            {problem}
          </p>
        )}
        <p class="caption">{info.studentIds ? words().door.noAccountId : words().door.noAccount}</p>
        <Button submit busy={busy} disabled={!team || info.doorLocked}>
          {buttonText(
            info.doorLocked,
            picked ? team && words().door.joinTeam(team.name) : smallest && words().door.joinSmallest,
          )}
        </Button>
      </footer>
    </form>
  )
}
