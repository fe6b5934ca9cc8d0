import { beforeAll, describe, expect, it } from 'vitest'
import { completeScenario } from '../../../../client/console/scenario/completeScenario.ts'
import {
  change,
  draft,
  load,
  problems,
  problemsUnder,
  startOver,
  validDraft,
} from '../../../../client/console/scenario/draft.ts'
import { valueAt, withValue } from '../../../../client/console/scenario/fieldPath.ts'
import { fieldRange } from '../../../../client/console/scenario/fieldRange.ts'
import { problemText } from '../../../../client/console/scenario/problemText.ts'
import { readScenario } from '../../../../client/console/scenario/readScenario.ts'
import { loadWords } from '../../../../client/text/words.ts'
import { STANDARD_DOCUMENT } from '../../../../shared/content/standardDocument.ts'
import { NUMBERS } from '../../../support/anyScenario.ts'

const STRATEGY = ['tracks', 'cloud', 'strategies', 13] as const

describe("an instructor's copy", () => {
  it('[SCN16] a field that is not right says in words what would be, and prevents the copy from being played', async () => {
    await loadWords(['scenario'], 'en')
    startOver()
    expect(validDraft.value).toEqual(STANDARD_DOCUMENT)
    change(['model', 'startAccuracy'], Number.NaN)
    change(['tracks', 'edge', 'budgetK'], 120)
    change(['pm', 'held', 'es'], '')
    expect(validDraft.value).toBeNull()
    const said = [...problems.value].map(([path, problem]) => [path, problemText(path.split('.'), problem)])
    expect(said).toEqual([
      ['model.startAccuracy', 'Enter a number from 60 to 98.'],
      ['pm.held.es', 'Enter one line of 1 to 120 characters.'],
    ])
    change(['model', 'startAccuracy'], 96)
    change(['pm', 'held', 'es'], 'Será {target} %.')
    expect([...problems.value]).toEqual([['tracks.edge.budgetK', 'budgetTooSmall']])
    expect([problemsUnder('tracks.edge'), problemsUnder('tracks.cloud', 'model')]).toEqual([1, 0])
    change(['tracks', 'edge', 'budgetK'], 1450)
    expect(validDraft.value?.model.startAccuracy).toBe(96)
    await loadWords([], 'es')
    expect(problemText(['tracks', 'tiny', 'gain'], 'range')).toBe('Escribe un número de 0,001 a 0,5.')
    startOver()
  })

  it('[SCN17] a file opens whatever it lacks: the standard game fills the gaps, and what is wrong is shown', () => {
    const opened = readScenario(
      JSON.stringify({
        format: 2,
        title: 'Half',
        extra: 1,
        model: { gateHours: 'many', ceiling: 250 },
        tracks: { tiny: { name: 'Ear Lab', strategies: [{ id: 'one', levels: { training: 1, moon: 2 } }] } },
      }),
    )
    if (typeof opened === 'string') throw new Error(opened)
    load(opened)
    expect(draft.value.model).toEqual({ ...STANDARD_DOCUMENT.model, ceiling: 250 })
    expect(draft.value.tracks.tiny.name).toBe('Ear Lab')
    expect(draft.value.tracks.tiny.strategies).toEqual([{ id: 'one', name: '', sentence: '', levels: { training: 1 } }])
    expect('extra' in draft.value).toBe(false)
    expect([...problems.value.keys()]).toEqual(
      expect.arrayContaining(['model.ceiling', 'tracks.tiny.strategies', 'tracks.tiny.strategies.0.name']),
    )
    startOver()
    expect(readScenario(JSON.stringify(STANDARD_DOCUMENT))).toEqual(STANDARD_DOCUMENT)
    expect(completeScenario(null)).toEqual(STANDARD_DOCUMENT)
    for (const other of ['[]', 'null', '3', '{"format": 2}', '{"format": 1, "tracks": {}}']) {
      expect(readScenario(other), other).toBe('notScenario')
    }
    expect(readScenario('{')).toBe('notJson')
  })
})

describe('the fields of the editor', () => {
  beforeAll(() => loadWords(['scenario'], 'en'))

  it('change one value and leave everything around it as it is', () => {
    const next = withValue(STANDARD_DOCUMENT, ['tracks', 'cloud', 'shares', 2], 0.1)
    expect(valueAt(next, ['tracks', 'cloud', 'shares'])).toEqual([0.65, 0.07, 0.1, 0.08, 0.05, 0.06667])
    expect(next.tracks.edge).toBe(STANDARD_DOCUMENT.tracks.edge)
    expect(valueAt(withValue(STANDARD_DOCUMENT, STRATEGY, undefined), STRATEGY.slice(0, 3))).toHaveLength(13)
    const lighter = withValue(STANDARD_DOCUMENT, [...STRATEGY, 'levels', 'monitoring'], undefined)
    expect(valueAt(lighter, [...STRATEGY, 'levels'])).toEqual({ dataPrep: 1 })
  })

  it('take their range from the schema', () => {
    for (const path of NUMBERS) {
      if (path.includes('levels') || path[0] === 'format') continue
      const { minimum, maximum, const: fixed } = fieldRange(path)
      expect(fixed ?? (minimum !== undefined && maximum !== undefined), path.join('.')).not.toBe(false)
    }
    expect(fieldRange(['pm', 'terms', 'lost', 'es']).maxLength).toBe(40)
    expect(fieldRange(['pm', 'terms', 'lost']).maxLength).toBe(40)
  })
})
