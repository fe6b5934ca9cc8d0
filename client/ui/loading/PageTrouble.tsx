import { render } from 'preact'
import { WITHOUT_WORDS } from '../../../shared/text/withoutWords.ts'
import { fault, reportFault } from '../../net/faults.ts'
import { lateFiles } from '../../net/loadPart.ts'
import { words } from '../../text/words.ts'
import { Button } from '../Button.tsx'
import './pageTrouble.css'

/** At the foot of a page: that something on it broke, or that a part of it has not arrived yet. */
export const PageTrouble = () => {
  const code = fault.value
  const common = words().common
  if (code === null && lateFiles.value === 0) return null
  return (
    <aside class="page-trouble row-wrap" role="alert">
      <p>{code !== null ? (common?.broke(code) ?? code) : (common?.partMissing ?? WITHOUT_WORDS)}</p>
      <Button kind="secondary" onClick={() => location.reload()}>
        {common?.loadAgain ?? '⟳'}
      </Button>
    </aside>
  )
}

/** Errors that extensions throw into the page, and warnings of the browser, are not the page's. */
const isOwn = (error: unknown): boolean => error instanceof Error && (error.stack ?? '').includes(location.origin)

const onError = ({ error }: { readonly error?: unknown }): void => {
  if (isOwn(error)) reportFault(error)
}

/** Shows and reports what breaks on a page; each page calls it before anything else. */
export const watchPage = (): void => {
  addEventListener('error', onError)
  addEventListener('unhandledrejection', ({ reason }) => onError({ error: reason }))
  const foot = document.createElement('div')
  document.body.append(foot)
  render(<PageTrouble />, foot)
}
