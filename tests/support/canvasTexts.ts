import type { Page } from 'playwright-core'

/** A text as drawn on the page, in CSS pixels. */
export type DrawnText = {
  readonly text: string
  /** Font size. */
  readonly size: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

declare global {
  interface Window {
    canvasTexts?: () => DrawnText[]
  }
}

/**
 * Records what is written on a page's canvases from now on. Phaser draws every text on its own canvas and copies that
 * to the one in the page in each frame. Call it before the page is opened.
 */
export const watchCanvasTexts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    type Written = { text: string; size: number }
    const written = new WeakMap<HTMLCanvasElement, Written>()
    const frames = new WeakMap<HTMLCanvasElement, DrawnText[]>()
    const { clearRect, drawImage, fillText } = CanvasRenderingContext2D.prototype
    const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width')

    Object.defineProperty(HTMLCanvasElement.prototype, 'width', {
      ...width,
      set(this: HTMLCanvasElement, value: number) {
        written.delete(this)
        width?.set?.call(this, value)
      },
    })
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (this.canvas.isConnected) frames.set(this.canvas, [])
      else written.delete(this.canvas)
      clearRect.apply(this, box)
    }
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
      const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0')
      const before = written.get(this.canvas)?.text
      written.set(this.canvas, { text: before === undefined ? text : `${before} ${text}`, size })
      fillText.call(this, text, x, y, ...rest)
    }
    CanvasRenderingContext2D.prototype.drawImage = function (image: CanvasImageSource, ...box: number[]) {
      const source = image instanceof HTMLCanvasElement ? written.get(image) : undefined
      if (source && this.canvas.isConnected && this.globalAlpha > 0.5) {
        const [x = 0, y = 0, w = 0, h = 0] = box.length === 8 ? box.slice(4) : box
        const { a, d, e, f } = this.getTransform()
        // Converts backing pixels to CSS pixels.
        const at = this.canvas.getBoundingClientRect()
        const scale = at.width / this.canvas.width
        frames.get(this.canvas)?.push({
          text: source.text,
          size: source.size * d * scale,
          left: at.left + (a * x + e) * scale,
          top: at.top + (d * y + f) * scale,
          right: at.left + (a * (x + w) + e) * scale,
          bottom: at.top + (d * (y + h) + f) * scale,
        })
      }
      return (drawImage as (image: CanvasImageSource, ...box: number[]) => void).call(this, image, ...box)
    }
    window.canvasTexts = () => [...document.querySelectorAll('canvas')].flatMap((canvas) => frames.get(canvas) ?? [])
  })
}
