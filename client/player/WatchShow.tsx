import { atBase } from '../net/basePath.ts'
import { words } from '../text/words.ts'
import { PHASE_PAGES } from './phaseTable.ts'
import { usePlay } from './state/play.ts'
import './watchShow.css'

/** Opens the projector's page in a separate window, for students who are not in the classroom. */
export const WatchShow = () => {
  const { phase, connection } = usePlay()
  if (!PHASE_PAGES[phase.value].worthALook) return null
  return (
    <a
      class="watch-show"
      href={atBase(`/screen/${connection.code}`)}
      target="_blank"
      rel="noopener"
      aria-label={words().play.watchShow}
    >
      <svg width={22} height={22} viewBox="0 0 22 22" fill="none" aria-hidden="true">
        <path d="M2 4h18v11H2Z M7 19h8 M11 15v4 M9 7l4.5 2.5L9 12Z" stroke="currentColor" stroke-width={1.8} />
      </svg>
      <span class="watch-show-words">{words().play.watchShow}</span>
    </a>
  )
}
