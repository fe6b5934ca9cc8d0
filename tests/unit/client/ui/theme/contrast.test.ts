import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TRACK_THEMES } from '../../../../../client/ui/theme/trackTheme.ts'
import { TRACK_IDS } from '../../../../../shared/content/tracks.ts'

const CSS = readFileSync(join(import.meta.dirname, '../../../../../client/ui/theme/tokens.css'), 'utf8')

/** The custom properties of the first block after a line. */
const tokensAfter = (line: string): Record<string, string> => {
  const from = CSS.indexOf(line)
  const block = CSS.slice(from, CSS.indexOf('}', CSS.indexOf('--', from)))
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex]))
}

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const channel = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const LIGHT = tokensAfter(':root {')
const GROUNDS = {
  light: LIGHT,
  dark: { ...LIGHT, ...tokensAfter('@media (prefers-color-scheme: dark)') },
  projector: { ...LIGHT, ...tokensAfter('.projector {') },
}

describe.each(Object.entries(GROUNDS))('on the %s background', (_name, tokens) => {
  const of = (name: string): string => tokens[name] ?? ''

  it.each([
    ['ink', 'surface'],
    ['ink', 'panel'],
    ['ink-2', 'surface'],
    ['ink-2', 'panel'],
    ['ink-2', 'hush'],
    ['on-ink', 'ink'],
    ['loss', 'surface'],
    ['loss', 'panel'],
    ...TRACK_IDS.flatMap((track) => [
      [`${track}-deep`, 'surface'],
      [`${track}-deep`, 'panel'],
      [`${track}-deep`, `${track}-tint`],
      ['ink', `${track}-tint`],
    ]),
  ])('text in %s is readable on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each([...TRACK_IDS.map((track) => `${track}-deep`), 'rail', 'bar', 'past', 'rival'])(
    'a mark in %s is visible',
    (mark) => {
      expect(contrast(of(mark), of('surface'))).toBeGreaterThanOrEqual(3)
    },
  )
})

it('has the same colors for canvases as for pages', () => {
  for (const track of TRACK_IDS) {
    const theme = TRACK_THEMES[track]
    expect([GROUNDS.light[track], GROUNDS.light[`${track}-deep`], GROUNDS.light[`${track}-tint`]]).toEqual([
      theme.light,
      theme.deep,
      theme.tint,
    ])
    expect(GROUNDS.projector[track]).toBe(theme.dark)
  }
})
