import { atBase } from '../../net/basePath.ts'
import { hasServer } from '../../net/edition.ts'
import { LanguageSwitch } from '../../text/LanguageSwitch.tsx'
import { Rich } from '../../text/Rich.tsx'
import { words } from '../../text/words.ts'
import { PageWait } from '../../ui/loading/PageWait.tsx'
import { useChunk } from '../../ui/loading/useChunk.ts'
import { useWindow } from '../../ui/useWindow.ts'
import { loadGrading } from '../grading/loadGrading.ts'
import { ScenarioChoice } from '../scenario/ScenarioChoice.tsx'
import { useHostedSessions } from '../state/useHostedSessions.ts'
import { useMakeSession } from '../state/useMakeSession.ts'
import { GRADING, HomeworkForm } from './HomeworkForm.tsx'
import { NewSession } from './NewSession.tsx'
import { RehearsalForm } from './RehearsalForm.tsx'
import { SessionList } from './SessionList.tsx'

const Start = ({ onEdit }: { readonly onEdit: () => void }) => {
  const text = words().host.making
  const what = hasServer ? text.what : [...text.what.slice(0, -1), text.youHere]
  const { hosted, forget } = useHostedSessions()
  const making = useMakeSession()
  return (
    <main class="host-home">
      <header>
        <h1>{words().common.game}</h1>
        <LanguageSwitch />
        <ul class="host-what">
          {what.map((line) => (
            <li key={line}>
              <Rich text={line} />
            </li>
          ))}
        </ul>
      </header>
      <div class="host-home-columns">
        {hasServer && <NewSession hosted={hosted} making={making} onEdit={onEdit} />}
        <div class="host-aside">
          {hosted.length > 0 && <SessionList hosted={hosted} onForget={forget} />}
          <RehearsalForm making={making} />
          <HomeworkForm />
          {hasServer ? (
            <section class="host-card" aria-labelledby="how">
              <h2 id="how">{text.onTheDay}</h2>
              <ol class="how">
                <li>
                  <a href={atBase(text.packPath)}>{text.pack}</a>
                  {text.packHow}
                </li>
                <li>
                  <a href={atBase('/check')}>{text.check}</a>
                  {text.checkHow}
                </li>
                {text.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
          ) : (
            <section class="host-card">
              <p>{text.thisBrowserOnly}</p>
              <p>
                <a href={atBase(text.packPath)}>{text.pack}</a>
                {text.packHow}
              </p>
              <ScenarioChoice onEdit={onEdit} />
            </section>
          )}
        </div>
      </div>
    </main>
  )
}

const EDITING = '#scenario'
const loadEditor = () => import('../scenario/ScenarioEditor.tsx')

/** The instructor's start page: create a session, open an old one, rehearse, grade homework, or edit scenarios. */
export const HostHome = () => {
  const hash = useWindow('hashchange', () => location.hash)
  const editor = useChunk(hash === EDITING, loadEditor)
  const grading = useChunk(hash === GRADING, loadGrading)
  const go = (to: string) => {
    location.hash = to
    scrollTo(0, 0)
  }
  if (hash === GRADING)
    return grading ? (
      <grading.GradingPage onClose={() => go('')} />
    ) : (
      <PageWait what={words().host.making.gradingWait} />
    )
  if (hash !== EDITING) return <Start onEdit={() => go(EDITING)} />
  if (!editor) return <PageWait what={words().host.making.editorWait} />
  return <editor.ScenarioEditor onClose={() => go('')} />
}
