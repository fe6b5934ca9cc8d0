import { restoreStore } from '../store/copyStore.ts'
import { copyRefusals, printCopied } from './printCopied.ts'

const { DATA_DIR: dataDir = './data', DATABASE_URL: databaseUrl } = process.env
const args = process.argv.slice(2)
const [file, ...more] = args.filter((arg) => arg !== '--force')

if (file === undefined || more.length > 0 || file.startsWith('-')) {
  console.error('Usage: npm run restore -- [--force] FILE')
  process.exitCode = 1
} else if (databaseUrl) {
  console.error(
    'DATABASE_URL is set, so the sessions are in PostgreSQL. Restore them with pg_restore (docs/deploy.md).',
  )
  process.exitCode = 1
} else {
  const copied = restoreStore(dataDir, file, args.includes('--force'))
  printCopied(copied, `Restored ${file} to ${dataDir}`, copyRefusals(dataDir, file))
}
