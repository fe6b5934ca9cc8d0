import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'

export type Import = {
  /** The importing file, relative to the project. */
  readonly from: string
  /** A file relative to the project, or the name of a package (including `node:` ones). */
  readonly to: string
  readonly kind: 'value' | 'type' | 'dynamic'
}

const ROOT = join(import.meta.dirname, '../..')

/** Every TypeScript file under a folder of the project, or every other file whose name matches, relative to the project. */
export const listSources = (folder: string, names = /\.tsx?$/): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .map((name) => `${folder}/${name}`)
    .sort()

/** What the files import and re-export. A dynamic import counts if its argument is a plain string. */
export const readImports = (files: readonly string[]): Import[] =>
  files.flatMap((from) => importsIn(from, readFileSync(join(ROOT, from), 'utf8')))

/** Like {@link readImports}, but for one text, which need not be on disk. */
export const importsIn = (from: string, text: string): Import[] => {
  const { errors, module } = parseSync(from, text)
  if (errors.length > 0) throw new Error(`${from}: ${errors[0]?.message}`)
  const imports: Import[] = []
  const add = (to: string, kind: Import['kind']) => imports.push({ from, to: resolve(from, to), kind })
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType) ? 'type' : 'value')
  }
  for (const entry of module.staticExports.flatMap((statement) => statement.entries)) {
    if (entry.moduleRequest) add(entry.moduleRequest.value, entry.isType ? 'type' : 'value')
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const quoted = /^(['"`])([^$]*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))
    if (quoted?.[2]) add(quoted[2], 'dynamic')
  }
  return imports
}

const resolve = (from: string, request: string): string => {
  const path = request.replace(/\?.*$/, '')
  if (path.startsWith('.')) return join(dirname(from), path)
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}
