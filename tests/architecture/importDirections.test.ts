import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Import, importsIn, listSources, readImports } from './readImports.ts'

/** What every client surface builds on. These know no surface, and each may import only itself and those after it. */
const BELOW_SURFACES = ['client/charts/', 'client/ui/', 'client/net/', 'client/text/'] as const
const SURFACES = ['console', 'player', 'projector', 'debrief', 'check', 'teach'] as const

/** What the files of a folder may import: the project's folders and files, and packages. The first match counts. */
const DIRECTIONS: readonly { readonly from: string; readonly may: readonly string[] }[] = [
  { from: 'shared/sim/', may: ['shared/sim/', 'shared/content/'] },
  { from: 'shared/content/', may: ['shared/content/'] },
  {
    from: 'shared/protocol/',
    may: ['shared/protocol/', 'shared/views/', 'shared/sim/', 'shared/content/', 'zod', '@colyseus/schema'],
  },
  // The state that everybody sees is defined once, as a Colyseus schema from which the views take their types.
  {
    from: 'shared/views/sessionState.ts',
    may: ['shared/views/', 'shared/sim/', 'shared/content/', '@colyseus/schema'],
  },
  { from: 'shared/views/', may: ['shared/views/', 'shared/sim/', 'shared/content/', 'shared/text/'] },
  { from: 'shared/bots/', may: ['shared/bots/', 'shared/sim/', 'shared/content/', 'shared/views/'] },
  { from: 'shared/replay/', may: ['shared/replay/', 'shared/sim/', 'shared/content/'] },
  {
    from: 'shared/session/',
    may: [
      'shared/session/',
      'shared/protocol/',
      'shared/replay/',
      'shared/bots/',
      'shared/views/',
      'shared/sim/',
      'shared/content/',
      'obscenity',
    ],
  },
  {
    from: 'shared/homework/',
    may: [
      'shared/homework/',
      'shared/session/',
      'shared/protocol/',
      'shared/replay/',
      'shared/views/',
      'shared/sim/',
      'shared/content/',
      'shared/text/',
    ],
  },
  { from: 'shared/text/', may: ['shared/text/', 'shared/sim/', 'shared/content/'] },
  { from: 'shared/', may: [] },
  { from: 'server/', may: ['server/', 'shared/', 'package'] },
  ...BELOW_SURFACES.map((from, i) => ({ from, may: [...BELOW_SURFACES.slice(i), 'shared/', 'package'] })),
  // The projector may show a moment of the debrief's timeline.
  { from: 'client/projector/', may: ['client/projector/', 'client/debrief/', ...BELOW_SURFACES, 'shared/', 'package'] },
  ...SURFACES.map((surface) => ({
    from: `client/${surface}/`,
    may: [`client/${surface}/`, ...BELOW_SURFACES, 'shared/', 'package'],
  })),
  // The entry pages put the surfaces together.
  { from: 'client/pages/', may: ['client/', 'shared/', 'package'] },
  { from: 'client/', may: [] },
]

/** Packages that only some files may import. */
const RESERVED: readonly { readonly package: RegExp; readonly within: string; readonly only: readonly string[] }[] = [
  { package: /^(colyseus\.js|@colyseus\/.+)$/, within: 'client/', only: ['client/net/'] },
  {
    package: /^@colyseus\/.+$/,
    within: 'server/',
    only: ['server/rooms/', 'server/createServer.ts', 'server/main.ts'],
  },
  { package: /^colyseus\.js$/, within: 'server/', only: [] },
  { package: /^obscenity$/, within: 'shared/', only: ['shared/session/roughWords.ts'] },
  { package: /^phaser$/, within: 'client/', only: ['client/projector/scenes/'] },
  { package: /^node:/, within: 'client/', only: [] },
]

const isLocal = (path: string): boolean => /^(shared|server|client|tests)\//.test(path)

const isDirected = ({ from, to }: Import): boolean => {
  const direction = DIRECTIONS.find((one) => from.startsWith(one.from))
  return !direction || direction.may.some((may) => (may === 'package' ? !isLocal(to) : to.startsWith(may)))
}

const isUnreserved = ({ from, to }: Import): boolean =>
  RESERVED.filter((one) => one.package.test(to) && from.startsWith(one.within)).every((one) =>
    one.only.some((only) => from.startsWith(only)),
  )

/** Phaser is large, so a page loads a scene only when it shows one. */
const isLazy = ({ from, to, kind }: Import): boolean =>
  kind !== 'value' || !to.startsWith('client/projector/scenes/') || from.startsWith('client/projector/scenes/')

/** Only the server and the engine in the browser's worker create synced state; a page that imported the schemas would be larger for nothing. */
const isTyped = ({ from, to, kind }: Import): boolean =>
  kind === 'type' ||
  to !== 'shared/views/sessionState.ts' ||
  from.startsWith('server/') ||
  from === 'client/net/local/LocalRoom.ts'

/** A folder with more files than this cannot be taken in at a glance. */
const MOST_IN_A_FOLDER = 35

const crowdedFolders = (files: readonly string[]): string[] =>
  [...Map.groupBy(files, dirname)]
    .filter(([, within]) => within.length > MOST_IN_A_FOLDER)
    .map(([folder, within]) => `${folder}: ${within.length} files`)

const findCycle = (imports: readonly Import[]): string[] => {
  const targets = Map.groupBy(imports, (one) => one.from)
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const { to } of targets.get(file) ?? []) {
      const cycle = visit(to, [...path, file])
      if (cycle.length > 0) return cycle
    }
    done.add(file)
    return []
  }
  return [...targets.keys()].map((file) => visit(file, [])).find((cycle) => cycle.length > 0) ?? []
}

const say = ({ from, to, kind }: Import): string => `${from} -> ${to} (${kind})`
const breaking = (imports: readonly Import[], isAllowed: (one: Import) => boolean): string[] =>
  imports.filter((one) => !isAllowed(one)).map(say)

const imports = readImports(['shared', 'server', 'client'].flatMap((folder) => listSources(folder)))

/** The files that arrive with a file, because it or what it imports imports them. */
const arrivingWith = (file: string, all: readonly Import[], seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const { from, to, kind } of all) if (from === file && kind === 'value') arrivingWith(to, all, seen)
  return seen
}

describe('the project', () => {
  it('shows the join page without the content of the game, for which nobody there should wait', () => {
    const joining = arrivingWith('client/pages/index.tsx', imports)
    expect(joining).toContain('client/player/join/JoinForm.tsx')
    expect(
      [...joining].filter((file) => /^shared\/content\/(scenario|tracks|presets|pmLines)\.ts$/.test(file)),
    ).toEqual([])
  })
  it('imports only in the directions of the architecture', () => {
    expect(breaking(imports, isDirected)).toEqual([])
  })
  it('keeps the networking and drawing packages in the folders meant for them', () => {
    expect(breaking(imports, isUnreserved)).toEqual([])
  })
  it('loads scenes dynamically', () => {
    expect(breaking(imports, isLazy)).toEqual([])
  })
  it('creates synced state only on the server', () => {
    expect(breaking(imports, isTyped)).toEqual([])
  })
  it('has no client folder with too many files to take in at a glance', () => {
    expect(crowdedFolders(listSources('client', /\.(tsx?|css)$/))).toEqual([])
  })
  it('has no import cycle', () => {
    expect(findCycle(imports)).toEqual([])
  })
})

describe('the check', () => {
  const forbidden = (from: string, statement: string, isAllowed: (one: Import) => boolean): string[] =>
    breaking(importsIn(from, statement), isAllowed)

  it.each([
    ['shared/sim/step.ts', `import { z } from 'zod'`],
    ['shared/sim/step.ts', `import type { View } from '../views/teamView.ts'`],
    ['shared/content/tracks.ts', `export * from '../sim/step.ts'`],
    ['shared/views/teamView.ts', `await import('node:fs')`],
    ['shared/session/Session.ts', `import { hash } from 'node:crypto'`],
    ['shared/session/Session.ts', `import type { Store } from '../../server/store/Store.ts'`],
    ['shared/sim/match/advance.ts', `import { Session } from '../../session/Session.ts'`],
    ['shared/views/teamView.ts', `import '../../server/main.ts'`],
    ['server/main.ts', `import '../client/pages/index.tsx'`],
    ['client/player/PlayPage.tsx', `import { Roster } from '../console/panels/Roster.tsx'`],
    ['client/player/PlayPage.tsx', `import '../projector/screen.css'`],
    ['client/debrief/replay/Moment.tsx', `import { Plate } from '../../projector/Plate.tsx'`],
    ['client/charts/Figure.tsx', `import type { Play } from '../player/state/play.ts'`],
    ['client/ui/Button.tsx', `import { Figure } from '../charts/Figure.tsx'`],
    ['client/net/connect.ts', `import { Button } from '../ui/Button.tsx'`],
    ['client/text/words.ts', `import { openSession } from '../net/connect.ts'`],
    ['client/new/thing.ts', `import { words } from '../text/words.ts'`],
    ['client/net/connect.ts', `import type { SessionRoom } from '../../server/rooms/SessionRoom.ts'`],
  ])('refuses in %s: %s', (from, statement) => {
    expect(forbidden(from, statement, isDirected)).toHaveLength(1)
  })
  it.each([
    ['client/pages/index.tsx', `import { Client } from 'colyseus.js'`],
    ['client/pages/index.tsx', `await import('phaser')`],
    ['client/charts/lanes.ts', `import { join } from 'node:path'`],
    ['shared/session/Session.ts', `import { RegExpMatcher } from 'obscenity'`],
    ['server/session/LiveSessions.ts', `import { Room } from '@colyseus/core'`],
    ['server/http/routes.ts', `import { Client } from 'colyseus.js'`],
  ])('keeps reserved packages out of %s: %s', (from, statement) => {
    expect(forbidden(from, statement, isUnreserved)).toHaveLength(1)
  })
  it('tells a static import of a scene from a dynamic one', () => {
    expect(forbidden('client/projector/ScreenPage.tsx', `import './scenes/RaceScene.ts'`, isLazy)).toHaveLength(1)
    expect(forbidden('client/projector/ScreenPage.tsx', `await import('./scenes/RaceScene.ts')`, isLazy)).toEqual([])
  })
  it('tells the types of the synced state apart from its schemas', () => {
    const statement = `import { type PublicMatch, SessionState } from './sessionState.ts'`
    expect(forbidden('shared/views/publicMatchOf.ts', statement, isTyped)).toHaveLength(1)
    expect(forbidden('server/rooms/SessionRoom.ts', statement.replace('./', '../../shared/views/'), isTyped)).toEqual(
      [],
    )
    const types = `import type { PublicMatch } from './sessionState.ts'`
    expect(forbidden('shared/views/publicMatchOf.ts', types, isTyped)).toEqual([])
  })
  it('lets the projector show the debrief, and lets the entry pages import everything', () => {
    const debrief = `import { Moment } from '../debrief/replay/Moment.tsx'`
    expect(forbidden('client/projector/ReplayView.tsx', debrief, isDirected)).toEqual([])
    expect(forbidden('client/pages/replay.tsx', debrief, isDirected)).toEqual([])
  })
  it('counts the files in a folder but not those in its subfolders', () => {
    const files = Array.from({ length: MOST_IN_A_FOLDER }, (_, i) => `client/ui/File${i}.ts`)
    expect(crowdedFolders([...files, 'client/ui/theme/marks.tsx'])).toEqual([])
    expect(crowdedFolders([...files, 'client/ui/OneMore.ts'])).toEqual(['client/ui: 36 files'])
  })
  it('finds a cycle', () => {
    const cycle = [
      ...importsIn('shared/sim/a.ts', `import './b.ts'`),
      ...importsIn('shared/sim/b.ts', `import type { C } from './c.ts'`),
      ...importsIn('shared/sim/c.ts', `export { a } from './b.ts'`),
    ]
    expect(findCycle(cycle)).toEqual(['shared/sim/b.ts', 'shared/sim/c.ts', 'shared/sim/b.ts'])
  })
})
