import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

/** Placeholder names that stand for any file of their kind. */
const EXAMPLES = /^(camelCase|PascalCase|Something)/

const FOLDERS = ['client', 'deploy', 'docs', 'server', 'shared', 'tests']
const sources = globSync(`{${FOLDERS.join(',')}}/**/*`, { cwd: ROOT })
const fileNames = new Set(sources.map((path) => path.slice(path.lastIndexOf('/') + 1)))

/** Paths from the project's root, in backticks or not. */
const pathsIn = (markdown: string): string[] =>
  [...markdown.matchAll(new RegExp(`(?<![\\w./-])(?:${FOLDERS.join('|')})/[\\w./*-]*[\\w/*]`, 'g'))].map(
    ([path]) => path,
  )

/** Capital letters stand for any name, and a path without an extension may be a prefix. */
const isPath = (path: string): boolean => {
  const pattern = path.replace(/[A-Z]{3,}/g, '*')
  return globSync(/\/$|\.\w+$/.test(path) ? pattern : `${pattern}*`, { cwd: ROOT }).length > 0
}

/** Names of source files in backticks, without a folder. */
const fileNamesIn = (markdown: string): string[] =>
  [...markdown.matchAll(/`(\w+\.(?:tsx?|css))`/g)].map(([, name = '']) => name).filter((name) => !EXAMPLES.test(name))

const linksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter((to) => !to.startsWith('http'))

const anchorsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  )

const isLink = (from: string, to: string): boolean => {
  const [path = '', anchor] = to.split('#')
  const file = path === '' ? from : join(dirname(from), path)
  return existsSync(join(ROOT, file)) && (anchor === undefined || anchorsIn(read(file)).includes(anchor))
}

const scriptsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script = '']) => script)

const documents = globSync(['*.md', 'docs/**/*.md', '.github/ISSUE_TEMPLATE/*.md'], { cwd: ROOT }).sort()
const scripts = Object.keys(JSON.parse(read('package.json')).scripts)

describe.each(documents)('%s', (document) => {
  const markdown = read(document)
  it('names only files that exist', () => {
    expect(pathsIn(markdown).filter((path) => !isPath(path))).toEqual([])
    expect(fileNamesIn(markdown).filter((name) => !fileNames.has(name))).toEqual([])
  })
  it('links only to pages and headings that exist', () => {
    expect(linksIn(markdown).filter((to) => !isLink(document, to))).toEqual([])
  })
  it('calls only scripts of package.json', () => {
    expect(scriptsIn(markdown).filter((script) => !scripts.includes(script))).toEqual([])
  })
})

describe('the check', () => {
  it('reads every document', () => {
    expect(documents).toContain('docs/protocol.md')
    expect(documents).toContain('.github/ISSUE_TEMPLATE/bug.md')
    expect(documents.length).toBeGreaterThan(10)
  })
  it('finds paths with and without backticks, and not in the middle of another path', () => {
    expect(pathsIn('See `client/net/connect.ts` and docs/scale.md. Not /api/docs/x.')).toEqual([
      'client/net/connect.ts',
      'docs/scale.md',
    ])
  })
  it.each([
    ['client/net/', true],
    ['client/net', true],
    ['shared/text/en/AREA.ts', true],
    ['shared/sim/lane*.ts', true],
    ['tests/integration/fuzz', true],
    ['client/gone/', false],
    ['client/gone.ts', false],
    ['client/net/gone', false],
  ])('of %s says that it exists: %s', (path, exists) => {
    expect(isPath(path)).toBe(exists)
  })
  it('misses a file name, a link, a heading and a script that are gone', () => {
    expect(fileNamesIn('`connect.ts`, `camelCase.ts` and `gone.ts`').filter((name) => !fileNames.has(name))).toEqual([
      'gone.ts',
    ])
    expect(isLink('README.md', 'docs/scale.md')).toBe(true)
    expect(isLink('README.md', 'docs/gone.md')).toBe(false)
    expect(isLink('docs/scale.md', '../README.md#run-it')).toBe(true)
    expect(isLink('README.md', '#gone')).toBe(false)
    expect(scriptsIn('`npm run -s match` and `npm run test:scale`')).toEqual(['match', 'test:scale'])
  })
})
