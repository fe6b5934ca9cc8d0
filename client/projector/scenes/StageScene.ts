import { effect, type ReadonlySignal, type Signal } from '@preact/signals'
import { Scene, Scenes } from 'phaser'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { pageLanguage } from '../../text/words.ts'
import { type Shell, shellOf } from '../../ui/boardShell.ts'
import type { DrawingStep } from '../../ui/stage/drawingPace.ts'
import { stageSize } from '../../ui/stage/stageSize.ts'

/** What the page passes to its scenes. */
export type StageFeed = {
  readonly match: ReadonlySignal<MatchSnapshot | null>
  /** What the leaderboard counts and where it is placed; null hides it. */
  readonly board: ReadonlySignal<BoardPlace | null>
  /** The team that has just passed the rival; null otherwise. */
  readonly spotlight: ReadonlySignal<string | null>
  readonly stillness: boolean
  /** How much this computer can draw, as the canvas finds out. */
  readonly step: Signal<DrawingStep>
}

/** In the right column next to a race, next to the podium or a reveal, or over the whole field. */
export type BoardPlace = 'race' | 'column' | 'field'

/** A scene whose coordinates are those of the whole window in device pixels, rebuilt when the window's size or the page's language changes. */
export abstract class StageScene extends Scene {
  protected readonly feed: StageFeed
  protected shell: Shell = shellOf(1, 1)
  #stops: (() => void)[] = []

  constructor(key: string, feed: StageFeed) {
    super({ key })
    this.feed = feed
  }

  create(): void {
    const { width, windowHeight, top } = stageSize()
    this.shell = shellOf(width, windowHeight)
    this.cameras.main.setScroll(0, top)
    this.events.once(Scenes.Events.SHUTDOWN, () => this.#stop())
    this.build()
    const language = pageLanguage()
    this.watch(() => {
      if (pageLanguage() !== language) this.scene.restart()
    })
  }

  protected abstract build(): void

  /** Runs now and whenever a signal it reads changes, until the scene ends. */
  protected watch(run: () => void): void {
    this.#stops.push(effect(run))
  }

  #stop(): void {
    for (const stop of this.#stops) stop()
    this.#stops = []
  }
}
