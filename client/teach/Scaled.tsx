import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useWidth } from '../ui/useWidth.ts'
import { useWindow } from '../ui/useWindow.ts'

/** Width that the charts of a slide are drawn for, px; a wider slide shows them larger, letters and all. */
const DRAWN = 440
const MOST = 2.4

/** Height that a slide needs above and below a chart, px: its edges, its title, what the chart is about and the levers. */
const aroundOf = (chart: Element): number => {
  const slide = chart.closest('.slide')
  const title = slide?.querySelector('h2')
  if (!slide || !title) return 0
  const { paddingTop, paddingBottom } = getComputedStyle(slide)
  // From the title and not from the window, because a slide that is lower than the window is in its middle.
  const above = chart.getBoundingClientRect().top - title.getBoundingClientRect().top
  return Number.parseFloat(paddingTop) + above + Number.parseFloat(paddingBottom)
}

/** Shows a chart that was made for a student's page large enough for a room. */
export const Scaled = ({ children }: { readonly children: ComponentChildren }) => {
  const [box, width] = useWidth<HTMLDivElement>(DRAWN)
  const inner = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(0)
  const [around, setAround] = useState(0)
  const windowHeight = useWindow('resize', () => innerHeight)
  useLayoutEffect(() => {
    const { current } = inner
    if (!current) return
    const observer = new ResizeObserver(() => setHeight(current.offsetHeight))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  // After every drawing: levers take another row where they do not fit into one.
  useLayoutEffect(() => {
    if (box.current) setAround(aroundOf(box.current))
  })
  const drawn = Math.min(width, DRAWN)
  const fits = (windowHeight - around) / Math.max(1, height)
  const scale = Math.max(1, Math.min(MOST, width / drawn, fits))
  return (
    <div class="scaled" ref={box} style={{ '--scale': scale, '--drawn': `${drawn}px`, '--height': `${height}px` }}>
      <div class="scaled-inner" ref={inner}>
        {children}
      </div>
    </div>
  )
}
