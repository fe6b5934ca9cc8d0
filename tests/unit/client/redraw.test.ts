import { Component, type ComponentChild, h } from 'preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Redraw } from '../../../client/components/Redraw.tsx'
import { rendered } from '../../support/renderedPage.ts'

type Shown = { readonly curve: number; readonly words: number }

let frames: (() => void)[] = []
let show: (shown: Shown) => void = () => {}

/** A curve that keeps its frame beside two lines of words that take turns. */
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

const frame = (): void => {
  for (const draw of frames.splice(0)) draw()
}

beforeEach(() => {
  frames = []
  Object.assign(globalThis, { requestAnimationFrame: (draw: () => void) => frames.push(draw) })
})
afterEach(() => void Reflect.deleteProperty(globalThis, 'requestAnimationFrame'))

describe('a part that is drawn anew', () => {
  const texts = (page: ReturnType<typeof rendered>) => ['curve', 'first', 'second'].map((name) => page.texts(name)[0])

  it('[INS18] a drag draws its curve at once and the words beside it one line a frame, the newest', () => {
    const page = rendered(h(Bench, {}))
    show({ curve: 1, words: 1 })
    expect(texts(page)).toEqual(['1 1', '0', '0'])
    frame()
    expect(texts(page)).toEqual(['1 1', '1', '0'])
    show({ curve: 2, words: 2 })
    frame()
    expect(texts(page)).toEqual(['2 2', '1', '2'])
    frame()
    expect(texts(page)).toEqual(['2 2', '2', '2'])
    expect(frames).toHaveLength(0)
  })

  it('draws nothing that has not changed', () => {
    const page = rendered(h(Bench, {}))
    show({ curve: 0, words: 0 })
    expect(frames).toHaveLength(0)
    page.remove()
  })
})
