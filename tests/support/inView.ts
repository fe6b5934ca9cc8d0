import type { Locator } from 'playwright-core'

/** Layout rounds to fractions of a pixel. */
const SLACK = 2

/** Whether an element is completely visible: inside the window and all scroll containers, and not covered. */
export const isInView = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element, slack) => {
    const box = element.getBoundingClientRect()
    const edges = [new DOMRect(0, 0, innerWidth, innerHeight)]
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).overflow !== 'visible') edges.push(around.getBoundingClientRect())
    }
    const inside = edges.every(
      (edge) =>
        box.left >= edge.left - slack &&
        box.top >= edge.top - slack &&
        box.right <= edge.right + slack &&
        box.bottom <= edge.bottom + slack,
    )
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return inside && top !== null && (element.contains(top) || top.contains(element))
  }, SLACK)
