import type { Copied, CopyRefusal } from '../store/copyStore.ts'

/** Prints the result of a copy and sets the exit code. */
export const printCopied = (copied: Copied, done: string, refusals: Record<CopyRefusal, string>): void => {
  if ('sessions' in copied) {
    console.log(`${done} (${copied.sessions} ${copied.sessions === 1 ? 'session' : 'sessions'}).`)
    for (const code of copied.damaged) console.error(`Session ${code} cannot be played: its options are damaged.`)
    return
  }
  console.error(refusals[copied.refusal])
  process.exitCode = 1
}

/** The reasons for refusing a copy, worded for the person at the terminal. */
export const copyRefusals = (dataDir: string, file: string): Record<CopyRefusal, string> => ({
  noStore: `There is no store in ${dataDir}. Set DATA_DIR to the right folder.`,
  fileThere: `${file} already exists and was left unchanged. Choose another name.`,
  noFile: `There is no file ${file} to restore.`,
  notAStore: `${file} is damaged or is not a backup of Iteration Tax. Nothing was changed.`,
  laterVersion: `${file} was written by a later version of Iteration Tax. Use that version.`,
  inUse: `A server is using ${dataDir}. Stop it first. Nothing was changed.`,
  storeThere: `There is already a store in ${dataDir}. To replace it, run: npm run restore -- --force ${file}`,
})
