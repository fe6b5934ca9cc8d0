import type { Locator, Page } from 'playwright-core'

/** How a test operates a page's controls: with a mouse, with a finger, or with the keyboard alone. */
export type Hand = {
  /** Presses a button or a link. */
  readonly press: (button: Locator) => Promise<void>
  /** Selects a radio button, a checkbox or a switch that is off. */
  readonly choose: (box: Locator) => Promise<void>
  /** Moves a slider to the step nearest to a value. */
  readonly slide: (slider: Locator, to: number) => Promise<void>
  readonly type: (field: Locator, text: string) => Promise<void>
}

/** Width of a slider's thumb in px; the value is at its middle. */
const THUMB = 24

type Range = { readonly min: number; readonly max: number; readonly step: number; readonly value: number }

export const rangeOf = (slider: Locator): Promise<Range> =>
  slider.evaluate((input: HTMLInputElement) => ({
    min: Number(input.min),
    max: Number(input.max),
    step: Number(input.step),
    value: input.valueAsNumber,
  }))

type Place = { readonly x: number; readonly y: number }

/** Where in the slider's box a value is. */
const placeOf = async (slider: Locator, of: (range: Range) => number): Promise<Place> => {
  const box = await slider.boundingBox()
  if (!box) throw new Error(`no slider to move: ${slider}`)
  const range = await rangeOf(slider)
  const share = Math.min(1, Math.max(0, (of(range) - range.min) / (range.max - range.min)))
  return { x: THUMB / 2 + (box.width - THUMB) * share, y: box.height / 2 }
}

export const mouseHand: Hand = {
  press: (button) => button.click(),
  choose: (box) => box.click(),
  slide: async (slider, to) => {
    const sourcePosition = await placeOf(slider, ({ value }) => value)
    const targetPosition = await placeOf(slider, () => to)
    await slider.dragTo(slider, { sourcePosition, targetPosition })
  },
  type: (field, text) => field.fill(text),
}

/** Uses taps only; the page's context needs touch. */
export const touchHand: Hand = {
  press: (button) => button.tap(),
  choose: (box) => box.tap(),
  slide: async (slider, to) => {
    const now = await placeOf(slider, ({ value }) => value)
    const position = await placeOf(slider, () => to)
    // A tap on the thumb itself moves nothing, so the thumb is first moved elsewhere.
    if (Math.abs(now.x - position.x) < THUMB) {
      await slider.tap({ position: await placeOf(slider, ({ min, max }) => (to < (min + max) / 2 ? max : min)) })
    }
    await slider.tap({ position })
  },
  type: async (field, text) => {
    await field.tap()
    await field.page().keyboard.insertText(text)
  },
}

/** More tab stops than any page has. */
const MOST_STOPS = 90

type Where = 'here' | 'group' | 'before' | 'after'

/** Where the focus is relative to a control: on it, in its group of radio buttons, before it or after it. */
const focusFrom = (target: Locator): Promise<Where> =>
  target.evaluate((element): Where => {
    const focus = document.activeElement
    if (focus === element) return 'here'
    const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null
    if (group !== null && focus instanceof HTMLInputElement && focus.type === 'radio' && focus.name === group) {
      return 'group'
    }
    if (!focus || focus === document.body) return 'before'
    return focus.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after'
  })

/** Uses only Tab, arrows, Space and Enter, and letters in a text field. */
export const keyboardHand = (page: Page): Hand => {
  const key = (name: string): Promise<void> => page.keyboard.press(name)

  /** Tabs to a control, or to its group of radio buttons. */
  const walkTo = async (target: Locator): Promise<Where> => {
    await target.waitFor()
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const where = await focusFrom(target)
      if (where === 'here' || where === 'group') return where
      await key(where === 'before' ? 'Tab' : 'Shift+Tab')
    }
    throw new Error(`the keyboard does not reach ${target}`)
  }

  return {
    press: async (button) => {
      await walkTo(button)
      await key('Enter')
    },
    choose: async (box) => {
      if ((await walkTo(box)) === 'here') {
        if (!(await box.isChecked())) await key('Space')
        return
      }
      for (let steps = 0; steps < MOST_STOPS; steps++) {
        await key('ArrowDown')
        if ((await focusFrom(box)) === 'here') return
      }
      throw new Error(`the arrows do not reach ${box}`)
    },
    slide: async (slider, to) => {
      await walkTo(slider)
      const { step, value, min, max } = await rangeOf(slider)
      const steps = Math.round((Math.min(max, Math.max(min, to)) - value) / step)
      for (let i = 0; i < Math.abs(steps); i++) await key(steps > 0 ? 'ArrowRight' : 'ArrowLeft')
    },
    type: async (field, text) => {
      await walkTo(field)
      await page.keyboard.insertText(text)
    },
  }
}
