import { useEffect, useRef, useState } from 'preact/hooks'
import type { CycleBreakdown } from '../../../shared/sim/cycle.ts'

const FALL_MS = 400

const between = (from: number, to: number, share: number): number => from + (to - from) * share

/** A cycle on its way from one shape to another. */
const mixed = (from: CycleBreakdown, to: CycleBreakdown, share: number): CycleBreakdown => {
  const stageAt = (i: 0 | 1 | 2 | 3 | 4 | 5): number => between(from.stages[i], to.stages[i], share)
  return {
    ...to,
    stages: [stageAt(0), stageAt(1), stageAt(2), stageAt(3), stageAt(4), stageAt(5)],
    reworkHours: between(from.reworkHours, to.reworkHours, share),
    cycleHours: between(from.cycleHours, to.cycleHours, share),
  }
}

const easeOut = (share: number): number => 1 - (1 - share) ** 3

/** The shape of a cycle that, where it falls, takes 400 ms to reach a new one; no time with reduced motion. */
export const useFalling = (cycle: CycleBreakdown, falls: boolean): CycleBreakdown => {
  const [shown, setShown] = useState(cycle)
  const from = useRef(cycle)
  const key = [...cycle.stages, cycle.reworkHours].join()
  useEffect(() => {
    const start = from.current
    from.current = cycle
    if (!falls) return
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setShown(cycle)
    const began = performance.now()
    let frame = requestAnimationFrame(function draw(now) {
      const share = Math.min(1, Math.max(0, (now - began) / FALL_MS))
      setShown(share === 1 ? cycle : mixed(start, cycle, easeOut(share)))
      if (share < 1) frame = requestAnimationFrame(draw)
    })
    return () => cancelAnimationFrame(frame)
  }, [key])
  return falls ? shown : cycle
}
