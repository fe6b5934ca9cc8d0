import { words } from '../../text/words.ts'
import { Explained } from '../../ui/glossary/Explained.tsx'
import { usePlay } from '../state/play.ts'
import '../form.css'

/** The sentence that a phase opens with: what to do now, and what earns points. */
export const Opening = () => {
  const { phase } = usePlay()
  return (
    <p class="opening">
      <Explained text={words().play.glossary.openings[phase.value]} />
    </p>
  )
}
