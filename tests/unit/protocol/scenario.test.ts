import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language, type Text, textIn } from '../../../shared/content/language.ts'
import { pmLine } from '../../../shared/content/pmLine.ts'
import { OPTIONAL_PHASES } from '../../../shared/content/presets.ts'
import { STANDARD_SCENARIO, scenarioFrom } from '../../../shared/content/scenario.ts'
import { SCENARIO_PROBLEMS } from '../../../shared/content/scenarioProblemIds.ts'
import { STANDARD_DOCUMENT } from '../../../shared/content/standardDocument.ts'
import { scenarioDocument, text } from '../../../shared/protocol/scenarioDocument.ts'
import { scenarioSchema } from '../../../shared/protocol/scenarioSchema.ts'
import { fieldOf, NUMBERS, withField } from '../../support/anyScenario.ts'

const problemWith = (path: readonly (string | number)[], value: unknown): string => {
  const parsed = scenarioDocument.safeParse(withField(STANDARD_DOCUMENT, path, value))
  const [issue] = parsed.error?.issues ?? []
  return issue ? `${issue.path.join('.')} ${issue.code === 'custom' ? issue.message : issue.code}` : 'none'
}

const [first, second, ...others] = STANDARD_DOCUMENT.tracks.edge.strategies
const edgeStrategies = ['tracks', 'edge', 'strategies'] as const

describe('a scenario as a document', () => {
  it('[SCN1] the standard scenario is a valid document, and rebuilding it from that document changes nothing', () => {
    const parsed = scenarioDocument.parse(JSON.parse(JSON.stringify(STANDARD_DOCUMENT)))
    expect({ ...scenarioFrom(parsed), source: null }).toEqual(STANDARD_SCENARIO)
  })

  it('[SCN20] a document without second votes, a long lesson or a clock for the debrief is valid and gets the standard ones', () => {
    const old = JSON.parse(JSON.stringify(STANDARD_DOCUMENT))
    delete old.presets.long
    for (const preset of Object.values<Record<string, unknown>>(old.presets)) {
      for (const field of ['secondVotes', 'debriefSeconds', 'trialsToFlag']) delete preset[field]
      for (const phase of OPTIONAL_PHASES) delete (preset.seconds as Record<string, number>)[phase]
    }
    const { presets } = scenarioFrom(scenarioDocument.parse(old))
    expect(presets.full).toEqual(STANDARD_SCENARIO.presets.full)
    expect(presets.long).toEqual(STANDARD_SCENARIO.presets.long)
    expect(presets.demo).toMatchObject({ secondVotes: false, debriefSeconds: 0, trialsToFlag: 15 })
    expect(presets.demo.seconds.auditAgain).toBe(120)
  })

  it('[SCN2] every number has a range, and a value outside it is refused with the path of the field', () => {
    expect(NUMBERS.length).toBeGreaterThan(200)
    for (const path of NUMBERS) {
      for (const value of [-1e9, 1e15, Number.NaN, Number.POSITIVE_INFINITY, null, '5']) {
        expect(problemWith(path, value).split(' ')[0], String(value)).toBe(path.join('.'))
      }
    }
  })

  it.each([
    ['model.causeShares', { data: 0.5, model: 0.25, infrastructure: 0.15 }, 'notOne'],
    ['tracks.cloud.shares', [0.65, 0.07, 0.08, 0.08, 0.05, 0.2], 'notOne'],
    ['tracks.cloud.shares', [0.3, 0.42, 0.08333, 0.08, 0.05, 0.06667], 'taxTooSmall'],
    ['model.stageTimeLeft', [1, 0.7, 0.7], 'mustFall'],
    ['model.driftPerWeek', [0.1, 0.2, 0.1], 'mustFall'],
    ['model.stageQuality', [0.9, 0.8, 0.7], 'mustRise'],
    ['model.ceiling', 94, 'startAboveCeiling'],
    ['tracks.mobile.budgetK', 90, 'budgetTooSmall'],
    ['presets.demo.finalRunSeconds', 20, 'runTooLong'],
    ['pm.accepted', { en: '{target} %', es: '{objetivo} %' }, 'unknownBlank'],
    ['pm.sources.single', 'Not {target}.', 'unknownBlank'],
  ])('[SCN3] fields that do not go together are refused by name: %s', (path, value, problem) => {
    expect(problemWith(path.split('.'), value)).toBe(`${path} ${problem}`)
  })

  it('[SCN3] fields that do not go together are refused by name: costs and hours out of proportion', () => {
    expect(problemWith(['model', 'constraintBaseHours'], 5)).toBe('model.gateHours gateTooDear')
    expect(problemWith(['tracks', 'mobile', 'budgetK'], 20_000)).toBe('tracks.mobile.taxHours tooFast')
    const { model, ...rest } = STANDARD_DOCUMENT
    const repaired = { ...model, reworkBase: 0.03, defectPerChange: 0.3, taxTimeLeft: [1, 0.5, 0.2] }
    const [issue] = scenarioDocument.safeParse({ ...rest, model: repaired }).error?.issues ?? []
    expect([issue?.path.join('.'), issue?.message]).toEqual(['model.reworkBase', 'reworkTooDear'])
  })

  it('[SCN4] every stage keeps its own strategy for each level, with its own id', () => {
    expect(problemWith(edgeStrategies, [second, ...others, { ...second, id: 'another' }])).toBe(
      'tracks.edge.strategies strategyMissing',
    )
    expect(problemWith([...edgeStrategies, 1, 'id'], first?.id)).toBe('tracks.edge.strategies.1.id sameId')
    expect(problemWith([...edgeStrategies, 13, 'levels'], {})).toBe('tracks.edge.strategies.13.levels setsNothing')
    expect(problemWith([...edgeStrategies, 13, 'levels'], { training: 3 })).toMatch(/13\.levels/)
    const third = { id: 'both', name: 'both', sentence: 'Both at once.', levels: { dataPrep: 1, training: 2 } }
    expect(problemWith(edgeStrategies, [first, second, ...others, third])).toBe('none')
  })

  it('[SCN5] a text is the same in all languages or given in each one, and is neither empty nor on two lines', () => {
    const name = ['tracks', 'tiny', 'name']
    expect(problemWith(name, 'Ear Lab')).toBe('none')
    expect(problemWith(name, { en: 'Ear Lab', es: 'Taller del oído' })).toBe('none')
    for (const bad of ['', 'two\nlines', '\u202Eturned', { en: 'Ear Lab' }, { en: 'a', es: 'b', fr: 'c' }]) {
      expect(problemWith(name, bad), JSON.stringify(bad)).toContain('tracks.tiny.name')
    }
    expect(LANGUAGES.map((language) => textIn('Ear Lab', language))).toEqual(['Ear Lab', 'Ear Lab'])
    // A document in today's languages stays valid when another is added, and reads in the first one there.
    const withFrench = text(20, [...LANGUAGES, 'fr' as Language])
    const both = { en: 'Ear Lab', es: 'Taller del oído' }
    for (const good of ['Ear Lab', both, { ...both, fr: 'Atelier' }]) {
      expect(withFrench.safeParse(good).success, JSON.stringify(good)).toBe(true)
    }
    expect(withFrench.safeParse({ ...both, fr: '' }).success).toBe(false)
    expect(textIn(both, 'fr' as Language)).toBe('Ear Lab')
    expect(textIn({ ...both, fr: 'Atelier' } as Text, 'fr' as Language)).toBe('Atelier')
  })

  it("[SCN6] the PM uses the scenario's words", () => {
    const pm = { ...STANDARD_SCENARIO.pm, accepted: 'Deal: {target}.' }
    const plan = { shrinkDecades: 0, changesPerRelease: 1, verification: 0, automation: [], gates: null }
    const context = { target: 95.5, reach: 96, ceiling: 99, plan, picked: null, conclusion: 'calendar' }
    expect(pmLine(pm, { type: 'accepted' }, context, 'en')).toBe('Deal: 95.5.')
    expect(pmLine(pm, { type: 'accepted' }, context, 'es')).toBe('Deal: 95,5.')
  })

  it('[SCN7] the published schema matches the code, and docs/scenario.md names every field and problem', () => {
    const docs = join(import.meta.dirname, '../../../docs')
    expect(JSON.parse(readFileSync(join(docs, 'scenario.schema.json'), 'utf8'))).toEqual(scenarioSchema())
    const page = readFileSync(join(docs, 'scenario.md'), 'utf8')
    const named = (path: string) => page.includes(`\`${path}\``)
    const { format, title, model, tracks, presets, disruptions, pm, corrections } = STANDARD_DOCUMENT
    const parts = {
      format,
      title,
      model,
      ...tracks.cloud,
      ...tracks.cloud.strategies[0],
      tracks,
      presets,
      disruptions,
      pm,
      corrections,
      ...corrections,
    }
    const fields = [parts, model, tracks.cloud.costs, presets.full, disruptions.newRegion, pm].flatMap(Object.keys)
    expect(fields.filter((field) => !named(field))).toEqual([])
    expect(SCENARIO_PROBLEMS.filter((problem) => !named(problem))).toEqual([])
    expect(fieldOf(scenarioSchema(), ['properties', 'model', 'required'])).toEqual(Object.keys(model))
  })
})
