import { useState } from 'preact/hooks'
import { words } from '../../text/words.ts'
import { Consent } from '../consent/Consent.tsx'
import { PlaySheet } from '../PlaySheet.tsx'
import { PHASE_PAGES } from '../phaseTable.ts'
import { usePlay } from '../state/play.ts'
import { Opening } from './Opening.tsx'
import '../topBar.css'

/** What to do now and what the words of this phase mean, over the page. */
export const Help = () => {
  const { phase } = usePlay()
  const [open, setOpen] = useState(false)
  const { terms, help } = words().play.glossary
  return (
    <>
      <button type="button" class="help" aria-label={help} onClick={() => setOpen(true)}>
        ?
      </button>
      {open && (
        <PlaySheet title={help} onClose={() => setOpen(false)}>
          <div class="help-says stack">
            <Opening />
            <Consent />
            {(PHASE_PAGES[phase.value].terms ?? []).map((term) => (
              <p key={term}>{terms[term]}</p>
            ))}
          </div>
        </PlaySheet>
      )}
    </>
  )
}
