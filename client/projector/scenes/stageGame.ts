import type { ReadonlySignal } from '@preact/signals'
import { CANVAS, Core, Game, Scale, WEBGL } from 'phaser'
import { afterFrame, isDue, startPace } from '../../ui/stage/drawingPace.ts'
import { stageSize } from '../../ui/stage/stageSize.ts'
import { BoardScene } from './BoardScene.ts'
import { DuelScene } from './DuelScene.ts'
import { PodiumScene } from './PodiumScene.ts'
import { RaceScene } from './RaceScene.ts'
import type { StageFeed, StageScene } from './StageScene.ts'
import { FONT } from './stageText.ts'

const STAGE_SCENES = ['race', 'board', 'podium', 'duel'] as const
export type StageSceneKey = (typeof STAGE_SCENES)[number]

/** Drivers that render WebGL on the CPU. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** Prefers WebGL only with graphics hardware, because software WebGL is several times slower than a 2D canvas. */
const drawsFastest = (): number => {
  const probe = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  if (!probe) return CANVAS
  const details = probe.getExtension('WEBGL_debug_renderer_info')
  const driver = String(probe.getParameter(details?.UNMASKED_RENDERER_WEBGL ?? probe.RENDERER))
  probe.getExtension('WEBGL_lose_context')?.loseContext()
  return SOFTWARE.test(driver) ? CANVAS : WEBGL
}

/** Letters of every language that the projector supports. */
const SAMPLE = 'Aañ 11%'

const loadType = () =>
  Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 24px ${FONT}`, SAMPLE))).catch(() => [])

/** Draws no more often than this computer manages, and tells the scenes how much to draw. To be called before the game starts. */
const keepPace = (game: Game, feed: StageFeed): void => {
  const draw = game.step.bind(game)
  let pace = startPace(performance.now(), feed.stillness)
  let sinceDrawn = 0
  game.step = (time, delta) => {
    sinceDrawn += delta
    if (!isDue(pace, time, game.loop.rawDelta)) return
    draw(time, sinceDrawn)
    sinceDrawn = 0
    pace = afterFrame(pace, time)
    feed.step.value = pace.step
  }
}

/** Opens the canvas behind the page and shows the scenes that `shown` names. Returns a function that closes it. */
export const openStage = async (
  parent: HTMLElement,
  feed: StageFeed,
  shown: ReadonlySignal<readonly StageSceneKey[]>,
): Promise<() => void> => {
  await loadType()
  const { ratio, width, height, top } = stageSize()
  parent.style.top = `${top / ratio}px`
  const game = new Game({
    type: drawsFastest(),
    parent,
    transparent: true,
    banner: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    scale: { mode: Scale.NONE, width, height, zoom: 1 / ratio },
    render: { antialias: true, roundPixels: false, powerPreference: 'high-performance' },
  })
  keepPace(game, feed)
  const scenes: Record<StageSceneKey, StageScene> = {
    race: new RaceScene(feed),
    board: new BoardScene(feed),
    podium: new PodiumScene(feed),
    duel: new DuelScene(feed),
  }
  await new Promise<void>((resolve) => {
    if (game.isBooted) resolve()
    else game.events.once('ready', () => resolve())
  })
  for (const key of STAGE_SCENES) game.scene.add(key, scenes[key], false)
  // At every frame, because a scene's own restart waits for the next one and would revive a scene stopped before it.
  game.events.on(Core.Events.PRE_STEP, () => {
    for (const key of STAGE_SCENES) {
      const wanted = shown.peek().includes(key)
      const running = game.scene.isActive(key)
      if (wanted && !running) game.scene.start(key)
      if (!wanted && running) game.scene.stop(key)
    }
  })
  const resize = () => {
    const size = stageSize()
    parent.style.top = `${size.top / size.ratio}px`
    // The zoom is set last, because it determines the size on the page.
    game.scale.resize(size.width, size.height)
    game.scale.setZoom(1 / size.ratio)
    for (const key of STAGE_SCENES) if (game.scene.isActive(key)) scenes[key].scene.restart()
  }
  window.addEventListener('resize', resize)
  return () => {
    window.removeEventListener('resize', resize)
    game.destroy(true)
  }
}
