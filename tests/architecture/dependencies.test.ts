import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

type Locked = {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  deprecated?: string
}

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'))
const EXACT = /^(npm:[@\w./-]+@)?\d+\.\d+\.\d+$/

it('[SAF17] packages are pinned to a version and a checksum, and none is deprecated', () => {
  const { dependencies, devDependencies, overrides } = read('package.json')
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies, ...overrides })
  expect(versions.length).toBeGreaterThan(25)
  expect(versions.filter(([, version]) => !EXACT.test(version))).toEqual([])
  const locked = Object.entries<Locked>(read('package-lock.json').packages).filter(([path]) => path !== '')
  expect(locked.length).toBeGreaterThan(100)
  // An address would tie the lock file to one registry; the checksum is valid wherever a package comes from.
  const strange = locked.filter(
    ([, { resolved, integrity, deprecated }]) => resolved !== undefined || !integrity || deprecated !== undefined,
  )
  expect(strange).toEqual([])
})
