import type { Page } from 'playwright-core'
import type { DrawnText } from './canvasTexts.ts'

/** Layout rounds to fractions of a pixel. */
const SLACK = 1

/** Reports whether the window scrolls sideways, and every text that extends past its left or right edge. */
const sidewaysOverflow = (page: Page, where: string): Promise<string[]> =>
  page.evaluate(
    ([place, slack]) => {
      const found: string[] = []
      const root = document.scrollingElement ?? document.documentElement
      if (root.scrollWidth > innerWidth) found.push(`${place}: ${root.scrollWidth} px wide in ${innerWidth}`)
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const parent = node.parentElement
        if (text === '' || !parent?.checkVisibility() || parent.closest('.visually-hidden')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = range.getBoundingClientRect()
        if (box.width === 0) continue
        if (box.left < -slack || box.right > innerWidth + slack) {
          found.push(`${place}: "${text.slice(0, 40)}" from ${Math.round(box.left)} to ${Math.round(box.right)}`)
        }
      }
      return found
    },
    [where, SLACK] as const,
  )

/** Reports every text that a box around it cuts off and that nothing scrolls into view, and parts of a row that lie on one another. */
const cutTexts = (page: Page, where: string): Promise<string[]> =>
  page.evaluate(
    ([place, slack]) => {
      const found: string[] = []
      const isSeen = (element: Element): boolean =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !element.closest('.visually-hidden, svg')
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const parent = node.parentElement
        if (text === '' || !parent || !isSeen(parent)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        for (let box: Element | null = parent; box; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box)
          if (/auto|scroll/.test(overflowX + overflowY)) break
          if (overflowX === 'visible') continue
          const { left, right, top, bottom } = box.getBoundingClientRect()
          const cut = [...range.getClientRects()].find(
            (line) =>
              line.left < left - slack ||
              line.right > right + slack ||
              line.top + line.height / 4 < top - slack ||
              line.bottom - line.height / 4 > bottom + slack,
          )
          if (cut) found.push(`${place}: "${text.slice(0, 60)}" is cut by .${box.className}`)
        }
      }
      for (const row of document.querySelectorAll('.row')) {
        if (!isSeen(row) || getComputedStyle(row).display !== 'flex') continue
        const parts = [...row.children].filter((part) => isSeen(part) && getComputedStyle(part).position !== 'absolute')
        const boxes = parts.map((part) => {
          const all = [part, ...part.querySelectorAll('*')].filter(isSeen).map((one) => one.getBoundingClientRect())
          return {
            left: Math.min(...all.map(({ left }) => left)),
            right: Math.max(...all.map(({ right }) => right)),
            top: part.getBoundingClientRect().top,
            bottom: part.getBoundingClientRect().bottom,
          }
        })
        for (const [i, one] of boxes.entries()) {
          const on = boxes
            .slice(i + 1)
            .findIndex(
              (other) =>
                Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 * slack &&
                Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2 * slack,
            )
          if (on >= 0)
            found.push(
              `${place}: .${row.className}: "${parts[i]?.textContent}" lies on "${parts[i + 1 + on]?.textContent}"`,
            )
        }
      }
      return found
    },
    [where, SLACK] as const,
  )

/** Reports what does not fit a page: what overflows the window, texts that are cut off, and parts of a row on one another. */
export const pageFindings = async (page: Page, where: string): Promise<string[]> => [
  ...(await sidewaysOverflow(page, where)),
  ...(await cutTexts(page, where)),
]

/** Resizes the window and waits until the page is redrawn. */
export const resizeTo = async (page: Page, size: { width: number; height: number }): Promise<void> => {
  await page.setViewportSize(size)
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}

/** The visible texts of the document, line by line. */
const documentTexts = (page: Page): Promise<DrawnText[]> =>
  page.evaluate(() => {
    const found: DrawnText[] = []
    /** The part of an element that the boxes around it leave visible. */
    const clipOf = (element: Element) => {
      const clip = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
      for (let box: Element | null = element; box; box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible' || box instanceof SVGElement) continue
        const { left, top, right, bottom } = box.getBoundingClientRect()
        clip.left = Math.max(clip.left, left)
        clip.top = Math.max(clip.top, top)
        clip.right = Math.min(clip.right, right)
        clip.bottom = Math.min(clip.bottom, bottom)
      }
      return clip
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      const shown = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      if (text === '' || !parent || !shown || parent.closest('.visually-hidden')) continue
      const drawn = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null
      // The length of a unit along a text's own height, so that a turned text counts with its size.
      const scale = drawn ? Math.hypot(drawn.c, drawn.d) : 1
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale
      const range = document.createRange()
      range.selectNodeContents(node)
      const clip = clipOf(parent)
      for (const line of range.getClientRects()) {
        const left = Math.max(line.left, clip.left)
        const right = Math.min(line.right, clip.right)
        const top = Math.max(line.top, clip.top)
        const bottom = Math.min(line.bottom, clip.bottom)
        if (right > left && bottom - top > size / 2) found.push({ text, size, left, top, right, bottom })
      }
    }
    return found
  })

/** How far letters extend from the middle of a line, as a share of its height. */
const INK = 0.36

const ink = ({ top, bottom, size }: DrawnText): readonly [number, number] => {
  const lines = Math.max(1, Math.round((bottom - top) / (1.25 * size)))
  const middle = (top + bottom) / 2
  const half = INK * size + ((lines - 1) * 1.2 * size) / 2
  return [middle - half, middle + half]
}

const overlap = (a: DrawnText, b: DrawnText): boolean => {
  const [aTop, aBottom] = ink(a)
  const [bTop, bBottom] = ink(b)
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const high = Math.min(aBottom, bBottom) - Math.max(aTop, bTop)
  return wide > 2 * SLACK && high > 2 * SLACK
}

/** Reports scroll bars and every text, in the document or on a canvas, that is too small, cut off or overlapping. */
export const projectorFindings = async (page: Page, where: string, share: number): Promise<string[]> => {
  const [width, height, scrollWidth, scrollHeight] = await page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement
    return [innerWidth, innerHeight, root.scrollWidth, root.scrollHeight] as const
  })
  const canvasTexts = await page.evaluate(() => window.canvasTexts?.() ?? [])
  const texts = [...(await documentTexts(page)), ...canvasTexts]
  const cutInHeader = await page
    .locator('.stage-header .cut')
    .evaluateAll((parts) =>
      parts.flatMap((part) => (part.scrollWidth > part.clientWidth ? [part.textContent ?? ''] : [])),
    )
  const found: string[] = []
  const add = ({ text }: DrawnText, what: string) => found.push(`${where}: "${text.slice(0, 40)}" ${what}`)
  if (scrollWidth > width || scrollHeight > height) {
    found.push(`${where}: ${scrollWidth} x ${scrollHeight} in ${width} x ${height}`)
  }
  for (const text of cutInHeader) found.push(`${where}: "${text}" is cut in the header`)
  for (const [i, text] of texts.entries()) {
    const { size, left, right } = text
    const [top, bottom] = ink(text)
    if (size < share * height) add(text, `is ${((100 * size) / height).toFixed(2)} % of the height`)
    if (left < -SLACK || top < -SLACK || right > width + SLACK || bottom > height + SLACK)
      add(text, 'leaves the window')
    for (const other of texts.slice(i + 1)) {
      // A text that is clipped or wrapped has several boxes, which may touch.
      if (other.text !== text.text && overlap(text, other)) add(text, `lies on "${other.text.slice(0, 40)}"`)
    }
  }
  return found
}

const SETTLE_MS = 3000
const LOOK_AGAIN_MS = 50

/** Repeats a check until it finds nothing or the page has had time to settle, and returns the last findings. */
export const settled = async (look: () => Promise<string[]>): Promise<string[]> => {
  const end = Date.now() + SETTLE_MS
  for (;;) {
    const found = await look()
    if (found.length === 0 || Date.now() > end) return found
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
}
