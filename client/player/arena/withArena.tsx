import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../../text/words.ts'
import { usePlay } from '../state/play.ts'
import { ArenaPage } from './ArenaPage.tsx'

/** A reveal's page behind the arena: students compare sentences first, and find their result a tap away at any time. */
export const withArena =
  (Result: ComponentType): ComponentType =>
  () => {
    const { connection } = usePlay()
    const [wantsResult, setWantsResult] = useState(false)
    const view = connection.arena.value
    if (!view || view.goal === 0) return <Result />
    if (!wantsResult) return <ArenaPage view={view} onResult={() => setWantsResult(true)} />
    const left = view.goal - view.done
    return (
      <>
        {left > 0 && (
          <button type="button" class="arena-back" onClick={() => setWantsResult(false)}>
            {words().play.arena.back(left)}
          </button>
        )}
        <Result />
      </>
    )
  }
