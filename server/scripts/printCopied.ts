import type { Copied, CopyRefusal } from '../store/copyStore.ts'

/** Prints the result of a copy and sets the exit code. */
export const printCopied = (copied: Copied, done: string, refusals: Record<CopyRefusal, string>): void => {
  if ('sessions' in copied) {
    console.log(`${done} (${copied.sessions} ${copied.sessions === 1 ? 'session' : 'sessions'}).`)
    return
  }
  console.error(refusals[copied.refusal])
  process.exitCode = 1
}

/** The reasons for refusing a copy, worded for the person at the terminal. */
export const copyRefusals = (dataDir: string, file: string): Record<CopyRefusal, string> => ({
  noStore: `There is no store in ${dataDir}; DATA_DIR names the folder.`,
  fileThere: `${file} is there already, and is left as it is: choose another name.`,
  noFile: `There is no file ${file} to restore.`,
  notAStore: `${file} is damaged, or no backup of Iteration Tax. Nothing was changed.`,
  laterVersion: `${file} was written by a later version of Iteration Tax; use that one.`,
  inUse: `A server uses ${dataDir}: stop it first. Nothing was changed.`,
  storeThere: `There is a store in ${dataDir} already. To replace it: npm run restore -- --force ${file}`,
})
