import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createServer } from 'vite'

const ROOT = join(import.meta.dirname, '../..')

// The game server restarts when its sources change. Vite reloads the pages and forwards all other requests to it.
const game = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/main.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
})
const pages = await createServer({ configFile: join(ROOT, 'vite.config.ts') })
await pages.listen()
pages.printUrls()

const stop = async (): Promise<void> => {
  game.kill('SIGTERM')
  await pages.close()
  process.exit()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
game.on('exit', stop)
