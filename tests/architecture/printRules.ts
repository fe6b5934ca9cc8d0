import { testedRules } from './readRules.ts'

/** `npm run rules -- NET` prints the rules of one area, `npm run rules` all of them: each id with the title of its test. */
const area = process.argv[2] ?? ''
const lines = testedRules()
  .filter(({ id }) => id.startsWith(area))
  .map(({ id, sentence }) => `${id.padEnd(7)} ${sentence}`)

console.log(lines.sort(new Intl.Collator('en', { numeric: true }).compare).join('\n'))
