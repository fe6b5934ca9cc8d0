import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Import, listSources, readImports } from './readImports.ts'

const ROOT = join(import.meta.dirname, '../..')
const imports = Map.groupBy(readImports(listSources('client')), ({ from }) => from)
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** Students, and hosts who look at a team, load the workbench along with its texts. */
const LAZY_CONSENT = 'client/player/consent/Consent.tsx'
const LAZY_BENCH = 'client/player/loadPlayPage.ts'
/** The projector loads the replay along with its texts. */
const LAZY_REPLAY = 'client/projector/state/loadReplayBoard.ts'

/** Instructors who grade homework load that page along with its texts. */
const LAZY_GRADING = 'client/console/grading/loadGrading.ts'

/** Every file that is loaded with a given one, except what is loaded later. */
const reach = (from: string, kinds: readonly Import['kind'][], seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(from) || !from.startsWith('client/') || !/\.tsx?$/.test(from)) return seen
  seen.add(from)
  for (const { to, kind } of imports.get(from) ?? []) if (kinds.includes(kind)) reach(to, kinds, seen)
  return seen
}

/** The areas of the catalog that a file reads: `words().door`, `const { names } = words().check`. */
const areasRead = (source: string): readonly string[] =>
  [...source.matchAll(/\bwords\(\)\s*\.(\w+)/g)].map(([, area = '']) => area)

const areasLoaded = (source: string): readonly string[] =>
  [...source.matchAll(/\b(?:openPage|loadWords)\(([^)]*)\)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'(\w+)'/g)].map(([, area = '']) => area),
  )

const missing = (files: ReadonlySet<string>, loaded: readonly string[]): string[] =>
  [...files].flatMap((file) =>
    [...new Set(areasRead(read(file)))].filter((area) => !loaded.includes(area)).map((area) => `${file}: ${area}`),
  )

describe('a page', () => {
  it.each(['check', 'host', 'replay', 'savedReplay', 'screen', 'slides'])(
    'loads every area of the catalog that it reads: %s',
    (page) => {
      const entry = `client/pages/${page}.tsx`
      const now = reach(entry, ['value', 'dynamic'], new Set([LAZY_BENCH, LAZY_REPLAY, LAZY_GRADING]))
      expect(missing(now, areasLoaded(read(entry)))).toEqual([])
    },
  )

  it('loads what the join page reads at the start, and what the workbench reads along with the workbench', () => {
    const entry = 'client/pages/index.tsx'
    const door = areasLoaded(read(entry))
    expect(missing(reach(entry, ['value']), door)).toEqual([])
    const bench = reach('client/player/PlayPage.tsx', ['value', 'dynamic'])
    const later = [LAZY_BENCH, LAZY_CONSENT].flatMap((part) => areasLoaded(read(part)))
    for (const page of [entry, 'client/pages/host.tsx']) {
      expect(missing(bench, [...areasLoaded(read(page)), ...later])).toEqual([])
    }
  })
})

describe('the page for grading', () => {
  it('loads what it reads', () => {
    const page = reach('client/console/grading/GradingPage.tsx', ['value', 'dynamic'])
    const loaded = [...areasLoaded(read('client/pages/host.tsx')), ...areasLoaded(read(LAZY_GRADING))]
    expect(missing(page, loaded)).toEqual([])
  })
})

describe('the projector', () => {
  it('loads what the replay reads along with the replay', () => {
    const board = reach('client/projector/phases/ReplayBoard.tsx', ['value', 'dynamic'])
    const loaded = [...areasLoaded(read('client/pages/screen.tsx')), ...areasLoaded(read(LAZY_REPLAY))]
    expect(missing(board, loaded)).toEqual([])
  })
})

describe('the check', () => {
  it('sees which areas are read and which are loaded', () => {
    expect(areasRead('words().door.full; const { a } = words().check.line')).toEqual(['door', 'check'])
    expect(areasLoaded("await openPage('common', 'door'); loadWords(['play'])")).toEqual(['common', 'door', 'play'])
  })
})
