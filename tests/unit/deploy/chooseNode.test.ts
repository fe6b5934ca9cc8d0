import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SCRIPT = join(import.meta.dirname, '../../../server/scripts/chooseNode.js')

/** What is left of the programs that came with the packages, after an install by npm on a version of Node. */
const leftAfter = (agent: string | undefined): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'iteration-tax-node-'))
  const programs = join(folder, 'node_modules/.bin')
  mkdirSync(programs, { recursive: true })
  for (const name of ['node', 'node.cmd', 'node.ps1', 'vite']) writeFileSync(join(programs, name), '')
  const { status } = spawnSync(process.execPath, [SCRIPT], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...(agent !== undefined && { npm_config_user_agent: agent }) },
  })
  expect(status).toBe(0)
  const left = readdirSync(programs)
  rmSync(folder, { recursive: true })
  return left
}

it.each([
  ['npm/11.6.2 node/v24.0.0 darwin arm64 workspaces/false', true],
  ['npm/10.9.3 node/v22.18.0 linux x64 workspaces/false', true],
  ['npm/12.0.0 node/v26.3.1 win32 x64 workspaces/false', true],
  ['npm/10.9.2 node/v22.17.1 linux x64 workspaces/false', false],
  ['npm/10.9.2 node/v23.11.0 linux x64 workspaces/false', false],
  ['npm/10.8.2 node/v20.20.2 linux x64 workspaces/false', false],
  [undefined, false],
])("[DEP15] npm scripts use the computer's own Node where it is new enough: %s, %s", (agent, isOwn) => {
  expect(leftAfter(agent)).toEqual(isOwn ? ['vite'] : ['node', 'node.cmd', 'node.ps1', 'vite'])
})
