import { atBase } from '../../net/basePath.ts'
import { words } from '../../text/words.ts'
import { MINIATURE } from '../../ui/route.ts'
import { useWidth } from '../../ui/useWidth.ts'

/** The window that the projector's page believes to have, px. */
const WIDTH = 1280

type ScreenMiniatureProps = {
  readonly code: string
  /** What it shows, for whoever cannot see it. */
  readonly says: string
}

/** The projector's own page, small: whatever the class sees is here too. */
export const ScreenMiniature = ({ code, says }: ScreenMiniatureProps) => {
  const [ref, width] = useWidth<HTMLDivElement>(300)
  return (
    <>
      <div class="miniature projector" ref={ref}>
        <iframe
          class="miniature-page"
          src={atBase(`/screen/${code}?${MINIATURE}`)}
          title={words().host.projector.title}
          tabIndex={-1}
          aria-hidden="true"
          style={{ transform: `scale(${(width / WIDTH).toFixed(4)})` }}
        />
      </div>
      <p class="visually-hidden">{says}</p>
    </>
  )
}
