import { useRef, useState } from 'preact/hooks'
import { atBase } from '../../net/basePath.ts'
import { hasServer } from '../../net/edition.ts'
import { pageLanguage, words } from '../../text/words.ts'
import { Select } from '../../ui/Select.tsx'
import { downloadExport, EXPORT_NAMES, type ExportName, GRADEBOOK_NAMES } from '../state/downloadExport.ts'
import { useConsole } from '../state/useConsole.ts'
import { HostKey } from './HostKey.tsx'
import './exportMenu.css'

/** The files for research need a server. */
const NAMES_HERE: readonly ExportName[] = ['results.csv', 'results.xlsx', 'results.json', 'journal.ndjson']

const DECIMALS = ['point', 'comma'] as const
type Decimals = (typeof DECIMALS)[number]

/** The files that the host can download, each with a description. */
export const ExportMenu = () => {
  const { match, host, hostKey } = useConsole()
  const [state, setState] = useState<{ readonly name: ExportName; readonly is: 'busy' | 'failed' } | null>(null)
  const text = words().host.exports
  const language = match.language === 'auto' ? pageLanguage() : match.language
  const [chosen, setChosen] = useState<Decimals | null>(null)
  const decimals = chosen ?? (language === 'es' ? 'comma' : 'point')
  const hasIds = host?.teams.some(({ seats }) => seats.some(({ studentId }) => studentId !== undefined))
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => {
    if (!menu.current?.open) return
    menu.current.open = false
    menu.current.querySelector('summary')?.focus()
  }
  const saveSpreadsheet: typeof import('../state/saveSpreadsheet.ts').saveSpreadsheet = async (...of) =>
    (await import('../state/saveSpreadsheet.ts')).saveSpreadsheet(...of)
  const save = async (name: ExportName): Promise<void> => {
    setState({ name, is: 'busy' })
    const done =
      !hasServer && (name === 'results.csv' || name === 'results.xlsx')
        ? await saveSpreadsheet(match.code, hostKey, name, { language, decimals })
        : await downloadExport(
            match.code,
            hostKey,
            name,
            name === 'results.csv' ? `?language=${language}&decimals=${decimals}` : '',
          )
    setState(done ? null : { name, is: 'failed' })
    if (done) close()
  }
  const names = hasServer ? [...(hasIds ? GRADEBOOK_NAMES : []), ...EXPORT_NAMES] : NAMES_HERE
  return (
    <details
      class="export-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <summary class="bar-link">{text.title}</summary>
      <ul>
        <li>
          <a href={atBase(`/print/${match.code}#${hostKey}`)} target="_blank" rel="noopener" onClick={close}>
            <strong>{text.print.name}</strong>
            <span>{text.print.gloss}</span>
          </a>
        </li>
        {names.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-busy={state?.name === name && state.is === 'busy'}
              onClick={() => void save(name)}
            >
              <strong>{text.names[name]}</strong>
              <span>{text.glosses[name]}</span>
            </button>
            {name === 'results.csv' && (
              <label class="export-decimals caption">
                {text.numbers}{' '}
                <Select options={DECIMALS} value={decimals} nameOf={(one) => text.decimals[one]} onChoose={setChosen} />
              </label>
            )}
          </li>
        ))}
        {!hasServer && <li class="caption export-not-here">{text.notHere}</li>}
        <li>
          <HostKey />
        </li>
      </ul>
      <p role="alert">{state?.is === 'failed' && text.failed}</p>
    </details>
  )
}
