import type { Page } from 'playwright-core'

/** Layout rounds to parts of a pixel. */
const SLACK = 1

/** Whether the window can be scrolled sideways, and every text that sticks out of it to the left or right. */
export const sidewaysOverflow = (page: Page, where: string): Promise<string[]> =>
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

/** Gives the window a size and waits until the page is drawn to it. */
export const resizeTo = async (page: Page, size: { width: number; height: number }): Promise<void> => {
  await page.setViewportSize(size)
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}

/** Scroll bars of the window, and every text smaller than a share of the window's height. */
export const projectorFindings = (page: Page, where: string, share: number): Promise<string[]> =>
  page.evaluate(
    ([place, least]) => {
      const found: string[] = []
      const root = document.scrollingElement ?? document.documentElement
      if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) {
        found.push(`${place}: ${root.scrollWidth} x ${root.scrollHeight} in ${innerWidth} x ${innerHeight}`)
      }
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const parent = node.parentElement
        if (text === '' || !parent?.checkVisibility() || parent.closest('.visually-hidden')) continue
        const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.d ?? 1) : 1
        const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale
        if (size < least * innerHeight) {
          found.push(`${place}: "${text.slice(0, 40)}" is ${((100 * size) / innerHeight).toFixed(2)} % of the height`)
        }
      }
      return found
    },
    [where, share] as const,
  )

const SETTLE_MS = 3000

/** Looks again until nothing is found or the page has had time to settle; what is found then stays. */
export const settled = async (look: () => Promise<string[]>): Promise<string[]> => {
  const end = Date.now() + SETTLE_MS
  for (;;) {
    const found = await look()
    if (found.length === 0 || Date.now() > end) return found
  }
}
