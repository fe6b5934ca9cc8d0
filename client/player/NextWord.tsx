import { words } from '../text/words.ts'
import { usePlay } from './state/play.ts'

/** Announces what comes next when there is nothing to do. */
export const NextWord = () => {
  const { match } = usePlay()
  const { solo, autoAdvance } = match.value
  const text = words().play.next
  return <p class="caption form-note">{solo ? text.solo : autoAdvance ? text.byItself : text.instructor}</p>
}
