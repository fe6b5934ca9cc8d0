import { useRef, useState } from 'preact/hooks'
import { atBase } from '../../net/basePath.ts'
import { words } from '../../text/words.ts'
import { downloadExport, EXPORT_NAMES, type ExportName } from '../state/downloadExport.ts'
import { useConsole } from '../state/useConsole.ts'
import './exportMenu.css'

/** The files that the host can download, each with a description. */
export const ExportMenu = () => {
  const { match, hostKey } = useConsole()
  const [state, setState] = useState<{ readonly name: ExportName; readonly is: 'busy' | 'failed' } | null>(null)
  const text = words().host.exports
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => {
    if (!menu.current?.open) return
    menu.current.open = false
    menu.current.querySelector('summary')?.focus()
  }
  const save = async (name: ExportName): Promise<void> => {
    setState({ name, is: 'busy' })
    const done = await downloadExport(match.code, hostKey, name)
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
      <summary class="bar-link">{text.title}</summary>
      <ul>
        <li>
          <a href={atBase(`/print/${match.code}#${hostKey}`)} target="_blank" rel="noopener" onClick={close}>
            <strong>{text.print.name}</strong>
            <span>{text.print.gloss}</span>
          </a>
        </li>
        {EXPORT_NAMES.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-busy={state?.name === name && state.is === 'busy'}
              onClick={() => void save(name)}
            >
              <strong>{text.names[name]}</strong>
              <span>{text.glosses[name]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="alert">{state?.is === 'failed' && text.failed}</p>
    </details>
  )
}
