import { words } from '../text/words.ts'
import { Button } from './Button.tsx'
import './pageWait.css'

type PageWaitProps = { readonly what: string; readonly failed: boolean }

/** Shown where a part of the page is still loading or failed to load. */
export const PageWait = ({ what, failed }: PageWaitProps) => (
  <div class="page-wait" role="status">
    <p>{failed ? words().common.partMissing : what}</p>
    {failed && <Button onClick={() => location.reload()}>{words().common.loadAgain}</Button>}
  </div>
)
