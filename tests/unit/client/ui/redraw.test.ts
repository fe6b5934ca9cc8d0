import { Component, type ComponentChild, h } from 'preact'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { rendered } from '../../../support/renderedPage.ts'

type Shown = { readonly curve: number; readonly words: number }

let Redraw: typeof import('../../../../client/ui/Redraw.tsx').Redraw
beforeAll(async () => {
  // What another test left waiting would take the first turn.
  vi.resetModules()
  Redraw = (await import('../../../../client/ui/Redraw.tsx')).Redraw
})

let idle: ((deadline: IdleDeadline) => void)[] = []
let show: (shown: Shown) => void = () => {}

/** A curve that is redrawn immediately, next to two readings that wait for their turn. */
class Bench extends Component<object, Shown> {
  override state: Shown = { curve: 0, words: 0 }
  override render(): ComponentChild {
    show = (shown) => this.setState(shown)
    const { curve, words } = this.state
    return h('div', null, [
      h(Redraw, { on: [curve], soon: [words], children: () => h('p', { class: 'curve' }, `${curve} ${words}`) }),
      h(Redraw, { soon: [words], children: () => h('p', { class: 'first' }, `${words}`) }),
      h(Redraw, { soon: [words], children: () => h('p', { class: 'second' }, `${words}`) }),
    ])
  }
}

/** A frame with a given time left, in ms. */
const rest = (spareMs = 12): void => {
  for (const draw of idle.splice(0)) draw({ didTimeout: spareMs === 0, timeRemaining: () => spareMs })
}

beforeEach(() => {
  idle = []
  Object.assign(globalThis, {
    requestIdleCallback: (draw: (deadline: IdleDeadline) => void) => idle.push(draw),
    requestAnimationFrame: (next: () => void) => next(),
  })
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'requestIdleCallback')
  Reflect.deleteProperty(globalThis, 'requestAnimationFrame')
})

describe('a part that is redrawn', () => {
  const texts = (page: ReturnType<typeof rendered>) => ['curve', 'first', 'second'].map((name) => page.texts(name)[0])

  it('[INS18] a drag draws its curve immediately and the readings beside it when there is time, one reading at a time, the newest first', () => {
    const page = rendered(h(Bench, {}))
    show({ curve: 1, words: 1 })
    expect(texts(page)).toEqual(['1 1', '0', '0'])
    rest()
    expect(texts(page)).toEqual(['1 1', '1', '0'])
    show({ curve: 2, words: 2 })
    rest()
    expect(texts(page)).toEqual(['2 2', '1', '2'])
    rest()
    expect(texts(page)).toEqual(['2 2', '2', '2'])
    expect(idle).toHaveLength(0)
  })

  it('[INS22] what waits while a lever is dragged leaves frames with little time alone, but waits no longer than the browser lets it', () => {
    const page = rendered(h(Bench, {}))
    show({ curve: 0, words: 1 })
    rest(3)
    expect(texts(page)).toEqual(['0 0', '0', '0'])
    rest()
    expect(texts(page)).toEqual(['0 1', '0', '0'])
    rest(0)
    rest(0)
    expect(texts(page)).toEqual(['0 1', '1', '1'])
    page.remove()
  })

  it('draws nothing that has not changed', () => {
    const page = rendered(h(Bench, {}))
    show({ curve: 0, words: 0 })
    expect(idle).toHaveLength(0)
    page.remove()
  })
})
