import { usePlay } from '../../state/play.ts'

/** What comes next, where there is nothing to do but look. */
export const NextWord = () => {
  const { match } = usePlay()
  const { solo, autoAdvance } = match.value
  const words = solo
    ? 'Press Next phase when you have seen it.'
    : autoAdvance
      ? 'Look at the screen too. It goes on by itself.'
      : 'Look at the screen too. Your instructor goes on.'
  return <p class="caption form-note">{words}</p>
}
