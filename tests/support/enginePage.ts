import type { Locator, Page } from 'playwright-core'
import type { Hand } from './hand.ts'

/** A window of some browser: what is needed to play in it. */
export type EngineWindow = {
  readonly open: (url: string) => Promise<void>
  /** The value of an expression in the page, sent as JSON. */
  readonly read: (expression: string) => Promise<unknown>
  readonly close: () => Promise<void>
  /** Errors of the page that the browser reported. */
  readonly errors: readonly string[]
}

type Name = string | RegExp
type Options = { readonly name?: Name; readonly exact?: boolean }
type Step =
  | { readonly css: string }
  | { readonly role: string; readonly name?: Wanted }
  | { readonly text: Wanted }
  | { readonly nth: number }
  | { readonly visible: true }
type Wanted = { readonly source: string; readonly flags: string }

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
const wanted = (name: Name, exact = false): Wanted => {
  if (name instanceof RegExp) return { source: name.source, flags: name.flags }
  return exact ? { source: `^${escaped(name)}$`, flags: '' } : { source: escaped(name), flags: 'i' }
}

/** Runs in the page, so it uses nothing from here; finds elements as the steps say, by role and by name. */
const findInPage = (steps: readonly Step[]): Element[] => {
  const roles: Record<string, string> = {
    banner: 'header',
    button: 'button, summary, [role=button]',
    checkbox: 'input[type=checkbox]',
    dialog: 'dialog, [role=dialog]',
    group: 'fieldset, [role=group]',
    heading: 'h1, h2, h3, h4',
    link: 'a[href]',
    radio: 'input[type=radio]',
    region: 'section[aria-label]',
    slider: 'input[type=range]',
    textbox: 'input:not([type]), input[type=text], textarea',
    timer: '[role=timer]',
  }
  const isShown = (element: Element): boolean =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return ''
    const style = getComputedStyle(node)
    if (style.display === 'none') return ''
    const inside = Array.from(node.childNodes).map(textOf).join('')
    return style.display.startsWith('inline') ? inside : ` ${inside} `
  }
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element): string => {
    const said = element.getAttribute('aria-label')
    if (said) return plain(said)
    const by = element.getAttribute('aria-labelledby')
    if (by)
      return plain(
        by
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' '),
      )
    if (element instanceof HTMLFieldSetElement) return plain(element.querySelector('legend')?.textContent ?? '')
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null
    return plain(textOf(label ?? element))
  }
  let found: Element[] = document.documentElement ? [document.documentElement] : []
  for (const step of steps) {
    const within = (css: string): Element[] => [
      ...new Set(found.flatMap((one) => Array.from(one.querySelectorAll(css)))),
    ]
    if ('css' in step) found = within(step.css)
    else if ('role' in step) {
      const { name } = step
      const all = within(roles[step.role] ?? `[role=${step.role}]`)
      found = name ? all.filter((one) => new RegExp(name.source, name.flags).test(nameOf(one))) : all
    } else if ('text' in step) {
      const { source, flags } = step.text
      const holds = (one: Element): boolean => new RegExp(source, flags).test(plain(one.textContent ?? ''))
      const all = within('*').filter((one) => !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(one.tagName) && holds(one))
      found = all.filter((one) => !Array.from(one.children).some(holds))
    } else if ('nth' in step) found = found.slice(step.nth, step.nth + 1)
    else found = found.filter(isShown)
  }
  return found
}

const PATIENCE_MS = 30_000
const EVERY_MS = 60
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  const end = performance.now() + PATIENCE_MS
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`)
    await wait(EVERY_MS)
  }
}

/** Whether anybody can see it; a screen reader's text counts. */
const SHOWN = '(e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility === "visible"'

/** What the helpers that play a session use of Playwright's locators, for any browser. */
const engineLocator = (window: EngineWindow, steps: readonly Step[]): Locator => {
  const next = (step: Step): Locator => engineLocator(window, [...steps, step])
  const read = (expression: string): Promise<unknown> =>
    window.read(`((found) => ${expression})((${findInPage})(${JSON.stringify(steps)}))`)
  /** Acts on the first element that is shown and enabled. */
  const act = (action: string): Promise<void> =>
    until(JSON.stringify(steps), async () => {
      const done = await read(
        `((e) => e && !e.disabled && !e.closest("fieldset:disabled") ? ((${action})(e), true) : false)(found.find(${SHOWN}))`,
      )
      return done === true
    })
  const locator = {
    getByRole: (role: string, { name, exact }: Options = {}) =>
      next(name === undefined ? { role } : { role, name: wanted(name, exact) }),
    getByText: (text: Name, { exact }: Options = {}) => next({ text: wanted(text, exact) }),
    locator: (css: string) => next({ css }),
    nth: (nth: number) => next({ nth }),
    first: () => next({ nth: 0 }),
    filter: () => next({ visible: true }),
    count: async () => Number(await read('found.length')),
    textContent: async () => String(await read('found[0] ? found[0].textContent : ""')),
    innerText: async () => String(await read('found[0] ? found[0].innerText : ""')),
    isChecked: async () => (await read('found[0].checked')) === true,
    getAttribute: (name: string) => read(`found[0].getAttribute(${JSON.stringify(name)})`),
    waitFor: ({ state = 'visible' }: { readonly state?: string } = {}) =>
      until(`${state}: ${JSON.stringify(steps)}`, async () => {
        const count = Number(await read(state === 'visible' ? `found.filter(${SHOWN}).length` : 'found.length'))
        return state === 'detached' ? count === 0 : count > 0
      }),
    click: () => act('(e) => e.click()'),
    /** Writes a value as the page's own controls do. */
    fill: (value: string) =>
      act(`(e) => {
        e.focus()
        const of = e.tagName === "TEXTAREA" ? HTMLTextAreaElement : HTMLInputElement
        Object.getOwnPropertyDescriptor(of.prototype, "value").set.call(e, ${JSON.stringify(value)})
        e.dispatchEvent(new Event("input", { bubbles: true }))
        e.dispatchEvent(new Event("change", { bubbles: true }))
      }`),
  }
  return locator as unknown as Locator
}

/** A window of any browser as the page that the helpers play in. */
export const enginePage = (window: EngineWindow, width: number, height: number): Page => {
  const root = engineLocator(window, []) as unknown as Pick<Page, 'getByRole' | 'getByText' | 'locator'>
  const page = {
    getByRole: root.getByRole,
    getByText: root.getByText,
    locator: root.locator,
    viewportSize: () => ({ width, height }),
    goto: window.open,
    waitForURL: (address: RegExp) =>
      until(String(address), async () => address.test(String(await window.read('location.href')))),
  }
  return page as unknown as Page
}

/** Clicks and writes through the page's own elements. */
export const engineHand: Hand = {
  press: (button) => button.click(),
  choose: (box) => box.click(),
  slide: (slider, to) => slider.fill(String(to)),
  type: (field, text) => field.fill(text),
}
