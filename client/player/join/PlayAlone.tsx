import { useState } from 'preact/hooks'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useChunk } from '../../ui/loading/useChunk.ts'
import type { PlayAloneProps } from './PlayAloneSheet.tsx'

const loadSheet = () => import('./PlayAloneSheet.tsx')

/** Leads to a session for one student: one track, three bots, nobody to wait for. */
export const PlayAlone = (props: PlayAloneProps) => {
  const [open, setOpen] = useState(false)
  const sheet = useChunk(open, loadSheet)
  return (
    <>
      <Button kind="secondary" busy={open && !sheet} onClick={() => setOpen(true)}>
        {words().door.playAlone}
      </Button>
      {open && sheet && <sheet.PlayAloneSheet {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
