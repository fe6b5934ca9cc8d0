import { words } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { keepsakeOf } from './state/keepsakeOf.ts'
import { type Play, usePlay } from './state/play.ts'

/** How long a browser may take to start a download. */
const READING_MS = 60_000

const download = async (play: Play): Promise<void> => {
  const run = keepsakeOf(play)
  const { keepsakePage } = await import('./keepsake/keepsakePage.tsx')
  const url = URL.createObjectURL(new Blob([keepsakePage(run)], { type: 'text/html' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `iteration-tax-${run.code}.html`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), READING_MS)
}

/** Offers the student's own run as a file to open, print and keep. */
export const KeepRun = () => {
  const play = usePlay()
  return (
    <section class="card keep-run">
      <p>{words().play.keep.what}</p>
      <Button kind="secondary" onClick={() => download(play)}>
        {words().play.keep.button}
      </Button>
    </section>
  )
}
