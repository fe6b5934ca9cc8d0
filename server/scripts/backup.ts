import { backUp } from '../store/copyStore.ts'
import { copyRefusals, printCopied } from './printCopied.ts'

const { DATA_DIR: dataDir = './data', DATABASE_URL: databaseUrl } = process.env
const [file, ...more] = process.argv.slice(2)

if (file === undefined || more.length > 0 || file.startsWith('-')) {
  console.error('Usage: npm run backup -- FILE')
  process.exitCode = 1
} else if (databaseUrl) {
  console.error('DATABASE_URL is set, so the sessions are in PostgreSQL. Back them up with pg_dump (docs/deploy.md).')
  process.exitCode = 1
} else {
  printCopied(backUp(dataDir, file), `Backed up ${dataDir} to ${file}`, copyRefusals(dataDir, file))
}
