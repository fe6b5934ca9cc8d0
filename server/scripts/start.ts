import { join } from 'node:path'
import { isClientBuilt } from './clientSources.ts'

if (!isClientBuilt()) {
  console.log('Building the client.')
  const { build } = await import('vite')
  await build({ configFile: join(import.meta.dirname, '../../vite.config.ts'), logLevel: 'warn' })
}
await import('../main.ts')
