import { type ComponentChild, options, render } from 'preact'

/** The minimum of a DOM that rendering needs. */
class Place {
  parentNode: Branch | null = null
  get nextSibling(): Place | null {
    const siblings = this.parentNode?.childNodes ?? []
    return siblings[siblings.indexOf(this) + 1] ?? null
  }
  remove(): void {
    this.parentNode?.removeChild(this)
  }
}

class Words extends Place {
  readonly nodeType = 3
  data: string
  constructor(data: string) {
    super()
    this.data = data
  }
}

class Branch extends Place {
  readonly nodeType = 1
  readonly childNodes: Place[] = []
  readonly attributes = new Map<string, string>()
  readonly listeners = new Map<string, (event: unknown) => void>()
  readonly style = { setProperty: () => {} }
  /** Its presence tells Preact how to spell the event's name. */
  readonly onclick = null
  readonly localName: string
  constructor(localName: string) {
    super()
    this.localName = localName
  }
  get firstChild(): Place | null {
    return this.childNodes[0] ?? null
  }
  contains(place: Place | null): boolean {
    return place !== null && (place === this || this.contains(place.parentNode))
  }
  insertBefore(place: Place, before: Place | null): Place {
    place.remove()
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length
    this.childNodes.splice(at, 0, place)
    place.parentNode = this
    return place
  }
  removeChild(place: Place): void {
    this.childNodes.splice(this.childNodes.indexOf(place), 1)
    place.parentNode = null
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value))
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name)
  }
  addEventListener(type: string, listener: (event: unknown) => void): void {
    this.listeners.set(type, listener)
  }
  removeEventListener(type: string): void {
    this.listeners.delete(type)
  }
}

const branchesIn = (branch: Branch): Branch[] =>
  branch.childNodes.flatMap((child) => (child instanceof Branch ? [child, ...branchesIn(child)] : []))

/** Text of an element, separated from the text before and after it. */
const wordsOf = (place: Place): string => {
  if (place instanceof Words) return place.data
  return place instanceof Branch ? ` ${place.childNodes.map(wordsOf).join('')} ` : ''
}

/** Collapses white space to single spaces. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const has = (branch: Branch, name: string): boolean =>
  branch.localName === name || (branch.attributes.get('class') ?? '').split(' ').includes(name)

/** What a component shows, for tests to read. */
export type Rendered = {
  readonly text: string
  /** Texts of the elements with a tag or class, in order. */
  readonly texts: (name: string) => readonly string[]
  /** Values of an attribute, in order. */
  readonly attributes: (name: string) => readonly string[]
  /** Clicks the element with an attribute of this value. */
  readonly click: (attribute: string, value: RegExp) => void
  /** Dispatches an event to the element with a class, such as "focus", or "keydown" with a key. */
  readonly tell: (name: string, type: string, key?: string) => void
  readonly remove: () => void
}

const STAND_INS = {
  document: {
    createElementNS: (_namespace: string, name: string) => new Branch(name),
    createTextNode: (data: string) => new Words(data),
  },
  ResizeObserver: class {
    observe(): void {}
    disconnect(): void {}
  },
}

/** Renders a component without a browser: no layout, no styles, and every state change takes effect immediately. */
export const rendered = (component: ComponentChild): Rendered => {
  Object.assign(globalThis, STAND_INS)
  options.debounceRendering = (draw) => draw()
  const root = new Branch('body')
  render(component, root as unknown as Element)
  return {
    get text() {
      return plain(wordsOf(root))
    },
    texts: (name) =>
      branchesIn(root)
        .filter((branch) => has(branch, name))
        .map((branch) => plain(wordsOf(branch))),
    attributes: (name) => branchesIn(root).flatMap(({ attributes }) => plain(attributes.get(name) ?? '') || []),
    click: (attribute, value) => {
      const target = branchesIn(root).find((branch) => value.test(branch.attributes.get(attribute) ?? ''))
      if (!target) throw new Error(`nothing to click with ${attribute} ${value}`)
      target.listeners.get('click')?.call(target, { type: 'click', target })
    },
    tell: (name, type, key) => {
      const target = branchesIn(root).find((branch) => has(branch, name))
      const [spelled, listener] = [...(target?.listeners ?? [])].find(([of]) => of.toLowerCase() === type) ?? []
      if (!listener) throw new Error(`nothing to tell with ${name}`)
      listener.call(target, { type: spelled, target, key, preventDefault: () => {} })
    },
    remove: () => render(null, root as unknown as Element),
  }
}
