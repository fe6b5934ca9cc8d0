import { useRef, useState } from 'preact/hooks'
import { downloadExport, EXPORT_NAMES, type ExportName } from './downloadExport.ts'
import './exportMenu.css'

type ExportMenuProps = { readonly code: string; readonly hostKey: string }

const TEXT: Readonly<Record<ExportName, { readonly name: string; readonly gloss: string }>> = {
  'results.csv': { name: 'Gradebook, CSV', gloss: 'A line a student: team, points, completed parts, own predictions.' },
  'results.xlsx': {
    name: 'Workbook, XLSX',
    gloss: 'A sheet a part, predictions with Brier scores, ledgers, gradebook.',
  },
  'results.json': { name: 'Results, JSON', gloss: 'The same for scripts, with the race lines.' },
  'journal.ndjson': { name: 'Journal, NDJSON', gloss: 'Every command in order; plays the session again.' },
}

/** What the host can take home, each with what it gives. */
export const ExportMenu = ({ code, hostKey }: ExportMenuProps) => {
  const [state, setState] = useState<{ readonly name: ExportName; readonly is: 'busy' | 'failed' } | null>(null)
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => {
    if (!menu.current?.open) return
    menu.current.open = false
    menu.current.querySelector('summary')?.focus()
  }
  const save = async (name: ExportName): Promise<void> => {
    setState({ name, is: 'busy' })
    const done = await downloadExport(code, hostKey, name)
    setState(done ? null : { name, is: 'failed' })
    if (done) close()
  }
  return (
    <details
      class="export-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <summary class="bar-link">Export</summary>
      <ul>
        {EXPORT_NAMES.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-busy={state?.name === name && state.is === 'busy'}
              onClick={() => void save(name)}
            >
              <strong>{TEXT[name].name}</strong>
              <span>{TEXT[name].gloss}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="alert">{state?.is === 'failed' && 'The server did not give it. Check the network and try again.'}</p>
    </details>
  )
}
