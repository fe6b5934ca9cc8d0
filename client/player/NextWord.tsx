import { words } from '../text/words.ts'
import { usePlay } from './state/play.ts'

/** What comes next, where there is nothing to do but look. */
export const NextWord = () => {
  const { match } = usePlay()
  const { solo, autoAdvance } = match.value
  const text = words().play.next
  return <p class="caption form-note">{solo ? text.solo : autoAdvance ? text.byItself : text.instructor}</p>
}
