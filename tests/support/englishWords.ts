import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Area, loadWords } from '../../client/text/words.ts'

/** Every area of the catalog. */
export const AREAS = readdirSync(join(import.meta.dirname, '../../shared/text/en'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', '') as Area)

// Tests read texts in English unless they ask for another language.
await loadWords(AREAS, 'en')
