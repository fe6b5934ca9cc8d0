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
    'DATABASE_URL is set: the sessions are in PostgreSQL, and pg_restore brings them back (docs/deploy.md).',
  )
  process.exitCode = 1
} else {
  const copied = restoreStore(dataDir, file, args.includes('--force'))
  printCopied(copied, `${file} is restored in ${dataDir}`, copyRefusals(dataDir, file))
}
