import { useRef, useState } from 'preact/hooks'
import { gradeRows, homeworkSheets } from '../../../shared/homework/homeworkSheets.ts'
import { csvText } from '../../../shared/views/sheets/csvText.ts'
import { LanguageSwitch } from '../../text/LanguageSwitch.tsx'
import { pageLanguage, words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { makeWorkbook } from '../state/makeWorkbook.ts'
import { GradeTable } from './GradeTable.tsx'
import { filesChosen, filesDropped, readFiles } from './readFiles.ts'
import { useGrading } from './useGrading.ts'
import './grading.css'

const DECIMALS = ['point', 'comma'] as const

/** Where an instructor drops the files of an assignment and gets the gradebook. */
export const GradingPage = ({ onClose }: { readonly onClose: () => void }) => {
  const { given, files, reports, hasFailed, add, startOver } = useGrading()
  const [unread, setUnread] = useState<readonly string[]>([])
  const [isOver, setOver] = useState(false)
  const [chosen, setChosen] = useState<(typeof DECIMALS)[number] | null>(null)
  const [made, setMade] = useState<'no' | 'busy' | 'failed'>('no')
  const input = useRef<HTMLInputElement>(null)
  const text = words().homework.grading
  const { exports } = words().host
  const language = pageLanguage()
  const decimals = chosen ?? (language === 'es' ? 'comma' : 'point')
  const isDone = given !== null && files.length > 0 && reports.length === files.length
  const graded = reports.filter((report) => 'grade' in report).length

  const take = async (finding: ReturnType<typeof filesDropped> | ReturnType<typeof filesChosen>): Promise<void> => {
    const found = await readFiles(await finding)
    setUnread(found.unread)
    await add(found.read)
  }
  const saveCsv = (): void => {
    const [gradebook] = homeworkSheets(reports, language)
    saveFile(new Blob([csvText(gradebook, { language, decimals })], { type: 'text/csv' }), 'gradebook.csv')
  }
  const saveWorkbook = async (): Promise<void> => {
    setMade('busy')
    try {
      saveFile(await makeWorkbook(homeworkSheets(reports, language)), 'gradebook.xlsx')
      setMade('no')
    } catch {
      setMade('failed')
    }
  }
  const status = (): string => {
    if (hasFailed) return ''
    if (isDone) return text.done(graded, reports.length - graded)
    if (!given) return files.length > 0 ? text.noAssignment(files.length) : ''
    return files.length > 0 ? text.working(reports.length, files.length) : text.noFiles
  }

  return (
    <main class="grading">
      <header class="grading-head">
        <h1>{text.title}</h1>
        <LanguageSwitch />
      </header>
      <p>{text.how}</p>
      <section
        class={isOver ? 'grading-drop grading-over' : 'grading-drop'}
        aria-label={text.drop}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          if (event.dataTransfer) void take(filesDropped(event.dataTransfer))
        }}
      >
        <p>{text.drop}</p>
        <Button kind={isDone ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
          {text.choose}
        </Button>
        <input
          class="grading-input"
          type="file"
          multiple
          aria-label={text.choose}
          tabIndex={-1}
          ref={input}
          onChange={(event) => {
            const { files: picked } = event.currentTarget
            const found = picked ? filesChosen(picked) : []
            // The same file may be chosen again after it was changed.
            event.currentTarget.value = ''
            void take(found)
          }}
        />
      </section>
      {given && <p>{text.assignment(given.title)}</p>}
      <p role="status">{status()}</p>
      {given && files.length > 0 && !isDone && !hasFailed && (
        <progress class="grading-progress" aria-label={text.title} max={files.length} value={reports.length} />
      )}
      <p class="host-problem" role="alert">
        {hasFailed && text.failed}
        {unread.length > 0 && text.unread(unread.join(', '))}
      </p>
      {isDone && (
        <>
          <GradeTable rows={gradeRows(reports)} />
          <p class="caption">{text.hint}</p>
          <label class="grading-decimals caption">
            {exports.numbers}{' '}
            <Select options={DECIMALS} value={decimals} nameOf={(one) => exports.decimals[one]} onChoose={setChosen} />
          </label>
          <div class="host-actions">
            <Button kind="secondary" onClick={saveCsv}>
              {text.csv}
            </Button>
            <Button kind="secondary" busy={made === 'busy'} onClick={() => void saveWorkbook()}>
              {text.xlsx}
            </Button>
          </div>
          <p role="alert">{made === 'failed' && text.notMade}</p>
        </>
      )}
      <div class="host-actions">
        {files.length > 0 && (
          <Button
            kind="quiet"
            onClick={() => {
              setUnread([])
              startOver()
            }}
          >
            {text.over}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {text.back}
        </Button>
      </div>
    </main>
  )
}
