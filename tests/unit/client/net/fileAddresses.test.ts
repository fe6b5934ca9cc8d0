import { afterEach, expect, it, vi } from 'vitest'
import { atBase, pagePath, typedAddress } from '../../../../client/net/local/fileAddresses.ts'

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['/', './index.html', '/'],
  ['/join/LT7QM', './index.html?join=LT7QM', '/join/LT7QM'],
  ['/play/LT7QM', './index.html?play=LT7QM', '/play/LT7QM'],
  ['/host', './host.html', '/host'],
  ['/host/LT7QM#key', './host.html?host=LT7QM#key', '/host/LT7QM'],
  ['/screen/LT7QM?miniature', './screen.html?screen=LT7QM&miniature', '/screen/LT7QM'],
  ['/replay/LT7QM#key', './replay.html?replay=LT7QM#key', '/replay/LT7QM'],
  ['/teach/', './teach/index.html', '/'],
  ['/teach/index-es', './teach/index-es.html', '/index-es'],
])('[SOL4] the static edition has the page %s in a file, which knows which page it is', (path, address, known) => {
  expect(atBase(path)).toBe(address)
  vi.stubGlobal('location', new URL(address, 'https://example.org/some/path/'))
  expect(pagePath()).toBe(known)
})

it('knows the first page by its folder too', () => {
  vi.stubGlobal('location', new URL('https://example.org/some/path/'))
  expect(pagePath()).toBe('/')
  expect(typedAddress('/replay/LT7QM')).toBe('example.org/some/path/replay.html?replay=LT7QM')
})
