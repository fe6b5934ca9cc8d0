// This file is plain JavaScript because it must run on Node versions without TypeScript. npm runs it after an install: if
// the computer's own Node is new enough, npm scripts use that one and not the one that came with the packages.
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** npm names the Node that it runs on, which is the computer's own, as in "npm/11.6.2 node/v24.12.0 linux x64". */
const [, major, minor] = /\bnode\/v(\d+)\.(\d+)/.exec(process.env.npm_config_user_agent ?? '') ?? []
const isNewEnough = Number(major) >= 24 || (Number(major) === 22 && Number(minor) >= 18)

if (isNewEnough)
  for (const name of ['node', 'node.cmd', 'node.ps1']) rmSync(join('node_modules', '.bin', name), { force: true })
