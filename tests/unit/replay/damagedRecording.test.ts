import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createReplay } from '../../../shared/replay/createReplay.ts'
import type { Recording } from '../../../shared/replay/recording.ts'
import { sharedRecording } from '../../../shared/replay/sharedRecording.ts'
import { NO_JOURNAL, parseEntry } from '../../../shared/session/journal.ts'
import { readRecording } from '../../../shared/session/readRecording.ts'
import { restoreSession } from '../../../shared/session/restoreSession.ts'
import { MOST_TICKS } from '../../../shared/sim/match/matchState.ts'
import { recordSession, steerRace } from '../../support/recordedSession.ts'

const RULE =
  '[DEB38] a damaged recording or journal is refused, or played up to the damage, and never breaks what opens it or keeps it busy'

/** Recordings as files hold them: of bots, and of a student. */
const WHOLE: readonly Recording[] = [
  recordSession({ seed: '00112233445566778899aabbccddeeff', teams: 2, bots: ['average', 'veteran'] }).recording,
  steerRace(7, [{ afterTicks: 20, levers: { verification: 0.5 } }]),
]

const junk = fc.oneof(
  fc.constantFrom(null, -1, 0, 1, 1e9, 1e15, 1e300, 0.5, '', 'x', 's1', 't1', '__proto__', [], {}, true, MOST_TICKS),
  fc.jsonValue({ maxDepth: 2 }),
)

type Place = { readonly holder: Record<string, unknown>; readonly field: string }

/** Every place of a value at which something can be damaged. */
const placesIn = (value: unknown): readonly Place[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.keys(value).flatMap((field) => {
        const holder = value as Record<string, unknown>
        return [{ holder, field }, ...placesIn(holder[field])]
      })

/** What became of a recording that was handed over: whether it was refused, cut off at the damage, or played to its end. */
const opened = (recording: unknown): 'refused' | 'cut' | 'whole' => {
  const read = readRecording(recording)
  if (!read) return 'refused'
  const { complete, last } = createReplay(read)
  expect(last.tick).toBeLessThanOrEqual(MOST_TICKS)
  sharedRecording(read, () => 0)
  return complete ? 'whole' : 'cut'
}

it(`${RULE}: any part of it replaced, missing or in another place`, () => {
  const came = { refused: 0, cut: 0, whole: 0 }
  fc.assert(
    fc.property(
      fc.constantFrom(...WHOLE),
      fc.constantFrom('options', 'entries', 'order', 'swap', 'swap', 'swap'),
      fc.array(fc.record({ at: fc.nat(), gone: fc.boolean(), junk }), { minLength: 1, maxLength: 2 }),
      (whole, part, damages) => {
        const recording = structuredClone(whole) as unknown as Record<string, unknown>
        const entries = recording.entries as unknown[]
        for (const { at, gone, junk: value } of damages) {
          if (part === 'order') {
            entries.push(...entries.splice(at % entries.length, 1))
            continue
          }
          const places = placesIn(part === 'swap' ? entries : recording[part])
          const place = places[at % Math.max(1, places.length)]
          if (!place) continue
          const { holder, field } = place
          // A value that fits, from elsewhere: whether it may be there is up to the rules.
          const alike = places.filter((other) => other.field === field && typeof other.holder[field] !== 'object')
          const other = alike[(at >> 8) % Math.max(1, alike.length)]
          if (part === 'swap') holder[field] = other ? other.holder[field] : holder[field]
          else if (gone && !Array.isArray(holder)) delete holder[field]
          else holder[field] = value
        }
        came[opened(recording)]++
        if (part === 'options' || !Array.isArray(recording.entries)) return
        const lines = recording.entries.map((entry, i) => ({ seq: i + 1, line: JSON.stringify(entry) ?? '' }))
        const { session } = restoreSession(whole.options, NO_JOURNAL, lines)
        expect(session.state.tick).toBeLessThanOrEqual(MOST_TICKS)
      },
    ),
    { numRuns: 100, seed: 20261130 },
  )
  for (const times of Object.values(came)) expect(times, JSON.stringify(came)).toBeGreaterThan(1)
})

it(`${RULE}: what people and bots play is whole`, () => {
  for (const recording of WHOLE) expect(opened(recording)).toBe('whole')
})

it(`${RULE}: a tick far away`, () => {
  const [whole] = WHOLE
  if (!whole) throw new Error('no recording')
  const endsAt = (tick: number) => ({ ...whole, entries: [...whole.entries, { seq: 1e6, tick }] })
  expect(opened(endsAt(MOST_TICKS))).toBe('whole')
  expect(opened(endsAt(MOST_TICKS + 1))).toBe('refused')
  expect(createReplay(endsAt(1e15)).complete).toBe(false)
  expect(createReplay({ ...whole, entries: [{ seq: 1, tick: 1e15 }] }).complete).toBe(false)
})

it.each([
  ['an unknown command', { type: 'becomeHost', by: { kind: 'host' } }],
  ['nobody who asks', { type: 'pause' }],
  ['a lever that is no number', { type: 'setLevers', by: { kind: 'seat', seat: 's1' }, levers: { verification: 'x' } }],
  ['a field too many', { type: 'pause', by: { kind: 'host' }, __proto__x: 1 }],
  ['a name of a megabyte', { type: 'renameSeat', by: { kind: 'host' }, seat: 's1', name: 'x'.repeat(1e6) }],
])(`${RULE}: %s`, (_case, command) => {
  expect(parseEntry(JSON.stringify({ seq: 1, tick: 0, command }))).toBeNull()
})
