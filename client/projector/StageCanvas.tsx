import type { ReadonlySignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { StageFeed } from './scenes/StageScene.ts'
import type { StageSceneKey } from './scenes/stageGame.ts'

type StageCanvasProps = { readonly feed: StageFeed; readonly shown: ReadonlySignal<readonly StageSceneKey[]> }

/** The canvas behind the page. The code that draws on it is large and is loaded after the page can be used. */
export const StageCanvas = ({ feed, shown }: StageCanvasProps) => {
  const parent = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let close = () => {}
    let gone = false
    void import('./scenes/stageGame.ts').then(async ({ openStage }) => {
      if (gone || !parent.current) return
      const opened = await openStage(parent.current, feed, shown)
      if (gone) opened()
      else close = opened
    })
    return () => {
      gone = true
      close()
    }
  }, [feed, shown])
  return <div class="stage-canvas" ref={parent} aria-hidden="true" />
}
