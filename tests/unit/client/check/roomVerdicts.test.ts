import { describe, expect, it } from 'vitest'
import {
  type ConnectionReading,
  drawingOf,
  type FrameReading,
  jitterOf,
  quantile,
} from '../../../../client/check/view/roomReadings.ts'
import {
  type RoomReadings,
  roomSummary,
  roomVerdicts,
  type Verdict,
} from '../../../../client/check/view/roomVerdicts.ts'

const repeat = (value: number, times: number): number[] => Array.from({ length: times }, () => value)
const line = (of: Partial<ConnectionReading> = {}): ConnectionReading => ({
  outcome: 'held',
  seconds: 60,
  trips: repeat(20, 240),
  lost: 0,
  breaks: 0,
  ...of,
})
const frames = (gap: number): FrameReading => ({ gaps: repeat(gap, 300), unseen: false })

const GOOD: RoomReadings = {
  line: line(),
  frames: frames(16.7),
  drawing: 'hardware',
  window: { width: 1280, height: 720 },
  letters: 'readable',
  sound: 'heard',
}
const verdicts = (of: Partial<RoomReadings> = {}) => roomVerdicts({ ...GOOD, ...of })
const verdictOn = (name: string, of: Partial<RoomReadings>): Verdict => {
  const verdict = verdicts(of).find((one) => one.name === name)
  if (!verdict) throw new Error(`no verdict on ${name}`)
  return verdict
}

describe('what is computed from the measurements', () => {
  it('[CHK1] a quantile covers its share of the round trips, and jitter is the mean change from one to the next', () => {
    const trips = Array.from({ length: 100 }, (_, i) => 100 - i)
    expect(quantile(trips, 0.5)).toBe(50)
    expect(quantile(trips, 0.95)).toBe(95)
    expect(quantile([], 0.5)).toBe(0)
    expect(jitterOf([10, 30, 10, 50])).toBeCloseTo(80 / 3, 10)
    expect(jitterOf([10])).toBe(0)
  })
  it('[CHK2] a browser without a graphics card is recognized by what it says about itself', () => {
    expect(drawingOf('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)')).toBe(
      'software',
    )
    expect(drawingOf('llvmpipe (LLVM 15.0.7, 256 bits)')).toBe('software')
    expect(drawingOf('ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)')).toBe(
      'software',
    )
    expect(drawingOf('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)')).toBe('hardware')
    expect(drawingOf(null)).toBe('none')
    for (const masked of ['Apple GPU', 'WebKit WebGL', 'Mozilla', '']) expect(drawingOf(masked)).toBe('unnamed')
    expect(drawingOf('Apple M2')).toBe('hardware')
  })
})

it('[CHK3] a room without problems gets seven positive verdicts with their figures', () => {
  expect(verdicts().map(({ state }) => state)).toEqual(repeat(0, 7).map(() => 'fine'))
  expect(verdicts().map(({ advice }) => advice)).toEqual(repeat(0, 7).map(() => ''))
  expect(verdictOn('Connection', {}).found).toBe('Stayed connected for 60\u00a0s, 240 of 240 messages answered.')
  expect(verdictOn('Round trip', {}).found.replaceAll('\u00a0', ' ')).toBe(
    'Median 20 ms, 95% within 20 ms, jitter 0.0 ms.',
  )
  expect(verdictOn('Frame rate', {}).found).toContain('60 frames per second')
})

const BAD: readonly (readonly [string, Verdict['state'], RegExp, Partial<RoomReadings>])[] = [
  ['Connection', 'mend', /proxy or filter is blocking/, { line: line({ outcome: 'blocked', trips: [] }) }],
  ['Connection', 'mend', /Check that it is running/, { line: line({ outcome: 'unreachable', trips: [] }) }],
  ['Connection', 'watch', /Close other windows/, { line: line({ outcome: 'busy', trips: [] }) }],
  ['Connection', 'mend', /holding messages back/, { line: line({ trips: [], lost: 240 }) }],
  ['Connection', 'watch', /cable/, { line: line({ breaks: 1 }) }],
  ['Connection', 'mend', /cable/, { line: line({ breaks: 2 }) }],
  ['Connection', 'watch', /arrive late/, { line: line({ lost: 3 }) }],
  ['Round trip', 'watch', /not smooth/, { line: line({ trips: repeat(200, 240) }) }],
  ['Round trip', 'watch', /not smooth/, { line: line({ trips: [...repeat(20, 200), ...repeat(900, 40)] }) }],
  ['Round trip', 'mend', /race will lag/, { line: line({ trips: repeat(600, 240) }) }],
  ['Round trip', 'mend', /race will lag/, { line: line({ trips: [...repeat(20, 200), ...repeat(1600, 40)] }) }],
  ['Frame rate', 'watch', /60 Hz/, { frames: frames(33.3) }],
  [
    'Frame rate',
    'watch',
    /arrive late/,
    { frames: { gaps: [...repeat(16.7, 250), ...repeat(50, 50)], unseen: false } },
  ],
  ['Frame rate', 'mend', /other programs/, { frames: frames(60) }],
  ['Frame rate', 'watch', /in front/, { frames: { gaps: repeat(16.7, 300), unseen: true } }],
  ['Graphics', 'watch', /hardware acceleration/, { drawing: 'software' }],
  ['Graphics', 'mend', /hardware acceleration/, { drawing: 'none' }],
  ['Screen', 'watch', /F11/, { window: { width: 1024, height: 600 } }],
  ['Screen', 'mend', /F11/, { window: { width: 360, height: 640 } }],
  ['Screen', 'watch', /4:3/, { window: { width: 1080, height: 1920 } }],
  ['Legibility', 'mend', /Dim the light/, { letters: 'unreadable' }],
  ['Sound', 'mend', /Allow sound/, { sound: 'silent' }],
  ['Sound', 'watch', /speakers/, { sound: 'unheard' }],
]

it.each(BAD)('[CHK4] every problem comes with advice: %s, %s, %s', (name, state, advice, readings) => {
  const verdict = verdictOn(name, readings)
  expect(verdict.state).toBe(state)
  expect(verdict.advice).toMatch(advice)
})

it('[CHK17] the frame rate says whether the projector draws less by itself on this machine, and what that means', () => {
  const found = (gaps: readonly number[]) => verdictOn('Frame rate', { frames: { gaps, unseen: false } }).found
  expect(found(repeat(16.7, 300))).toMatch(/can draw everything at full speed/)
  expect(found([...repeat(16.7, 280), ...repeat(50, 20)])).toMatch(/can draw everything at full speed/)
  expect(found(repeat(33.3, 150))).toMatch(/30 times a second.*Text stays sharp, and nothing is missing/)
  expect(found(repeat(60, 80))).toMatch(/30 times a second/)
})

it.each([
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
])('[CHK5] every size that the projector view is made for is a good screen: %d x %d', (width, height) => {
  expect(verdictOn('Screen', { window: { width, height } }).state).toBe('fine')
})

it('[CHK6] the summary waits for the measurements, then names the worst one first', () => {
  expect(roomSummary(verdicts({ line: null, letters: 'unreadable' }))).toBe('Measuring. Keep this window in front.')
  expect(roomSummary(verdicts({ letters: 'unreadable', sound: 'notYet', drawing: 'software' }))).toBe(
    'Fix before class: legibility.',
  )
  expect(roomSummary(verdicts({ letters: 'notYet', sound: 'played', drawing: 'software' }))).toBe(
    'Measured. Now check these yourself: legibility, sound.',
  )
  expect(roomSummary(verdicts({ drawing: 'software' }))).toBe('Good to go. Keep an eye on: graphics.')
  expect(roomSummary(verdicts())).toBe('This room is ready.')
})
