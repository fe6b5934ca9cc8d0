import { spawnSync } from 'node:child_process'
import { join, sep } from 'node:path'
import { isClientBuilt } from './clientSources.ts'

/** Builds in a separate process, because the bundler takes some 400 MB that this process would keep. */
const buildClient = (): void => {
  console.log('Building the client.')
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'buildClient.ts')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Says which Node this is, because npm scripts may use one that came with the packages. */
const isBrought = process.execPath.includes(`${sep}node_modules${sep}`)
console.log(`Node ${process.versions.node}: ${isBrought ? 'it came with the packages' : 'the computer’s own'}.`)

if (!isClientBuilt()) buildClient()
await import('../main.ts')
