import { useEffect, useRef } from 'preact/hooks'
import { stageSize } from '../ui/stage/stageSize.ts'
import { type FrameReading, quantile } from './view/roomReadings.ts'

const LANES = 24
const POINTS = 60
const COLORS = ['#56b4e9', '#e69f00', '#cc79a7', '#2bd4a4'] as const
const WARM_UP_MS = 500

const drawLanes = (context: CanvasRenderingContext2D, seconds: number): void => {
  const { width, height } = context.canvas
  context.clearRect(0, 0, width, height)
  context.lineWidth = Math.max(1, height / 150)
  for (let lane = 0; lane < LANES; lane++) {
    context.strokeStyle = COLORS[lane % COLORS.length] ?? COLORS[0]
    context.beginPath()
    for (let i = 0; i <= POINTS; i++) {
      const along = i / POINTS
      const wave = Math.sin(along * 7 + lane * 0.5 + seconds * 2) * 0.3 + Math.sin(along * 23 - seconds * 3) * 0.06
      context.lineTo(along * width, height * (0.5 + wave + (lane / LANES - 0.5) * 0.24))
    }
    context.stroke()
  }
}

type MovingLinesProps = { readonly seconds: number; readonly onEnd: (reading: FrameReading) => void }

/** Moves as many lines as the largest race and measures how smoothly. With reduced motion, it redraws still lines. */
export const MovingLines = ({ seconds, onEnd }: MovingLinesProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return onEnd({ gaps: [], unseen: false })
    // As many pixels as the projector's canvas, because most of the time of a frame goes into them.
    const { width, height } = stageSize()
    element.width = width
    element.height = height
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const started = performance.now()
    const gaps: number[] = []
    let last: number | null = null
    let unseen = document.hidden
    let frame = 0
    const end = (): void => {
      cancelAnimationFrame(frame)
      clearTimeout(late)
      onEnd({ gaps, unseen })
    }
    const draw = (now: number): void => {
      drawLanes(context, still ? 0 : (now - started) / 1000)
      const run = now - started - WARM_UP_MS
      if (last !== null && run > 0) gaps.push(now - last)
      last = now
      if (document.hidden) unseen = true
      if (run < seconds * 1000) frame = requestAnimationFrame(draw)
      else end()
    }
    // A window in the background gets no frames at all.
    const late = setTimeout(
      () => {
        unseen ||= quantile(gaps, 0.5) === 0
        end()
      },
      WARM_UP_MS + seconds * 1000 + 3000,
    )
    frame = requestAnimationFrame(draw)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(late)
    }
  }, [])
  return (
    <div class="check-lines" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  )
}
