import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isClientBuilt } from './clientSources.ts'

/** In a process of its own: the bundler takes some 400 MB, which this one would keep. */
const buildClient = (): void => {
  console.log('Building the client.')
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'buildClient.ts')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!isClientBuilt()) buildClient()
await import('../main.ts')
