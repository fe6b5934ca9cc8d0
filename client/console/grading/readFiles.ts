import { isOtherFile } from '../../../shared/homework/isOtherFile.ts'
import { MAX_SIZE } from '../../../shared/homework/resultFile.ts'

/** A file that a student handed in. */
export type HandedIn = { readonly name: string; readonly text: string }

const filesOf = (folder: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => folder.readEntries(resolve, reject))

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

type Found = { readonly name: string; readonly file: File }

/** The files below an entry; some systems hand in one folder for each student. */
const below = async (entry: FileSystemEntry): Promise<readonly Found[]> => {
  if (isFile(entry)) return [{ name: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) }]
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: Found[] = []
  // A folder is read in parts, the last of which is empty.
  for (let part = await filesOf(reader); part.length > 0; part = await filesOf(reader)) {
    for (const one of part) found.push(...(await below(one)))
  }
  return found
}

/** What was dropped, with the files of folders. */
export const filesDropped = async ({ items }: DataTransfer): Promise<readonly Found[]> => {
  // The list is gone after the first wait.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return (await Promise.all(entries.map(below))).flat()
}

export const filesChosen = (files: FileList): readonly Found[] => [...files].map((file) => ({ name: file.name, file }))

/** Reads files as text, and names those that the browser cannot read. */
export const readFiles = async (
  found: readonly Found[],
): Promise<{ readonly read: readonly HandedIn[]; readonly unread: readonly string[] }> => {
  const read: HandedIn[] = []
  const unread: string[] = []
  for (const { name, file } of found) {
    if (isOtherFile(file.name)) continue
    try {
      // A longer one is no result file, and need not fill the memory.
      read.push({ name, text: await file.slice(0, MAX_SIZE + 1).text() })
    } catch {
      unread.push(name)
    }
  }
  return { read, unread }
}
