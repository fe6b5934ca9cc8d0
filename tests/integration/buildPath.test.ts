import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FIRST_WORDS } from '../../server/http/firstWords.ts'
import { OFFLINE_REPLAY } from '../../shared/replay/offlineReplay.ts'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = [
  'client',
  'docs/teaching',
  'server',
  'shared',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]

it('[PTH7] the pages can be built in a folder whose path contains "#"', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'iteration-tax-build-'))
  const checkout = join(folder, 'week #3', 'game')
  mkdirSync(checkout, { recursive: true })
  for (const name of SOURCES) cpSync(join(ROOT, name), join(checkout, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'), 'junction')
  execFileSync(process.execPath, ['server/scripts/buildClient.ts'], { cwd: checkout, stdio: 'pipe' })
  for (const file of ['index.html', 'teach/index.html', OFFLINE_REPLAY, FIRST_WORDS])
    expect(existsSync(join(checkout, 'dist', file))).toBe(true)
  const built = readdirSync(join(checkout, 'dist/assets'))
  expect(built.filter((name) => /^(index|host|screen)-.*\.js\.br$/.test(name)).length).toBeGreaterThanOrEqual(3)
  rmSync(folder, { recursive: true })
})
