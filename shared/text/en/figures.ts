/** What charts, tables and verdicts say, in one file, because the pages that show one show the others. */
export { instruments } from './figures/instruments.ts'
export { lead } from './figures/lead.ts'
export { remarks } from './figures/remarks.ts'
export { terms } from './figures/terms.ts'
