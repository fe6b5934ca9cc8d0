/** A finer canvas would cost more than viewers notice. */
const MOST_PIXELS = 3840

/** The rows that scenes draw on, as shares of the window's height: above and below are titles, commentary and code. */
const ROWS = { from: 0.1, to: 0.89 } as const

/** The window and its part that the canvas covers, in device pixels. Each pixel of the canvas costs time in every frame. */
export const stageSize = () => {
  const ratio = Math.min(window.devicePixelRatio || 1, Math.max(1, MOST_PIXELS / window.innerWidth))
  const [width, windowHeight] = [Math.round(window.innerWidth * ratio), Math.round(window.innerHeight * ratio)]
  const top = Math.floor(ROWS.from * windowHeight)
  return { ratio, width, windowHeight, top, height: Math.ceil(ROWS.to * windowHeight) - top }
}
