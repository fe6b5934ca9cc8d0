import { useState } from 'preact/hooks'
import { STANDARD_SCENARIO } from '../../../shared/content/scenario.ts'
import { assignmentHash, homeworkRequest, studentId } from '../../../shared/homework/assigned.ts'
import { type Assignment, assignmentFromLink, readAssignment } from '../../../shared/protocol/assignment.ts'
import { MAX_NAME_LENGTH } from '../../../shared/sim/match/matchState.ts'
import type { Connection } from '../../net/connection.ts'
import { refusalText } from '../../net/refusalText.ts'
import { createSession } from '../../net/sessionInfo.ts'
import { readSeat } from '../../net/storedSeat.ts'
import { LanguageSwitch } from '../../text/LanguageSwitch.tsx'
import { inPageLanguage, words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import { joinSession } from '../join/joinSession.ts'
import { holdHomework } from './holdHomework.ts'
import { homeworkCode, writeHomework } from './storedHomework.ts'
import '../join/join.css'
import './homework.css'

type HomeworkPageProps = {
  /** The assignment in the link; empty if the student has a file. */
  readonly linked: string
  readonly onEnter: (code: string, connection: Connection | null) => void
}

const AssignmentFile = ({ onRead }: { readonly onRead: (given: Assignment | null) => void }) => (
  <label class="join-label">
    {words().homework.page.file}
    <input
      type="file"
      accept=".json,application/json"
      onChange={async (event) => {
        const [file] = event.currentTarget.files ?? []
        if (file) onRead(readAssignment(await file.text()))
      }}
    />
  </label>
)

/** Where a student begins an assignment, or goes on with it. */
export const HomeworkPage = ({ linked, onEnter }: HomeworkPageProps) => {
  const [given, setGiven] = useState(() => assignmentFromLink(linked))
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const text = words().homework.page
  const id = studentId(typed)
  const hash = given && assignmentHash(given)
  const begun = hash !== null && id !== null ? homeworkCode(hash, id) : null
  const isBegun = begun !== null && readSeat(begun) !== null

  const start = async () => {
    if (!given || hash === null) return
    if (id === null) return setProblem(text.idMissing)
    if (begun !== null && isBegun) return onEnter(begun, null)
    setBusy(true)
    setProblem('')
    const created = await createSession(homeworkRequest(given, id))
    if (created.type !== 'found') {
      setBusy(false)
      return setProblem(refusalText('disconnected'))
    }
    const { code, hostKey } = created.value
    await holdHomework(code, hostKey, true)
    const joined = await joinSession(code, { student: { name: id } })
    setBusy(false)
    if (joined.type !== 'in') return setProblem(joined.type === 'refused' ? refusalText(joined.reason) : '')
    writeHomework(code, hash, { given, id, hostKey })
    onEnter(code, joined.connection)
  }

  return (
    <div class="join-page stack">
      <header class="join-head projector">
        <h1>{given?.title ?? text.title}</h1>
        {given && (
          <p class="homework-about code-status">
            {inPageLanguage((given.scenario ?? STANDARD_SCENARIO).presets[given.preset].summary)}
            {given.deadline !== '' && (
              <>
                <br />
                {text.deadline(given.deadline)}
              </>
            )}
          </p>
        )}
      </header>
      <main class="join-main stack">
        {!given && (
          <>
            <p>{linked === '' ? text.noLink : text.badLink}</p>
            <AssignmentFile
              onRead={(read) => {
                setGiven(read)
                setProblem(read ? '' : text.badFile)
              }}
            />
          </>
        )}
        {given && (
          <form
            class="homework-form join-form stack"
            onSubmit={(event) => {
              event.preventDefault()
              void start()
            }}
          >
            <p>{text.how}</p>
            <label class="join-label" for="id">
              {text.id}
            </label>
            <Input
              id="id"
              maxLength={MAX_NAME_LENGTH}
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onType={setTyped}
            />
            <p class="caption">{text.idHow}</p>
            <Button submit busy={busy}>
              {isBegun ? text.goOn : text.start}
            </Button>
          </form>
        )}
        {problem && (
          <p class="join-problem" role="alert">
            {problem}
          </p>
        )}
        <LanguageSwitch />
      </main>
    </div>
  )
}
