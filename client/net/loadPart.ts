import { signal } from '@preact/signals'
import { wholeFetch } from './networkError.ts'

/** How many files of this page could not be fetched yet, although they were asked for several times. */
export const lateFiles = signal(0, { name: 'lateFiles' })

const FIRST_PAUSE_MS = 300
const LONGEST_PAUSE_MS = 4000
const PATIENCE_MS = 8000
/** From this try on, people are told. */
const LATE_TRIES = 4
const RELOADED_FOR = 'iterationTax.reloadedFor'

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Reloads the page, once for each file; a browser that keeps no memory of it never reloads, so that it cannot go on forever. */
const reloadOnce = (file: string): void => {
  try {
    if (sessionStorage.getItem(RELOADED_FOR) === file) return
    sessionStorage.setItem(RELOADED_FOR, file)
    location.reload()
  } catch {}
}

/** Whether a file could be fetched into the browser's cache. */
const tryFile = async (file: string): Promise<boolean> => {
  try {
    const { ok, status } = await wholeFetch(file, { timeoutMs: PATIENCE_MS })
    // The server was updated since the page was loaded, and no longer has this page's files.
    if (status === 404) reloadOnce(file)
    return ok
  } catch {
    return false
  }
}

const untilFetched = async (file: string): Promise<void> => {
  let tries = 0
  while (!(await tryFile(file))) {
    tries += 1
    if (tries === LATE_TRIES) lateFiles.value += 1
    // Randomized, so that a class does not ask all at once.
    await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries) * (0.5 + Math.random()))
  }
  if (tries >= LATE_TRIES) lateFiles.value -= 1
}

const applyStyles = (file: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = file
    link.onload = () => resolve()
    // It was in the cache a moment ago; a part without its styles is better than none.
    link.onerror = () => resolve()
    document.head.append(link)
  })

/** Whether the page's own HTML, or a part loaded before, has the file. */
const isThere = (file: string): boolean =>
  [...document.querySelectorAll<HTMLScriptElement & HTMLLinkElement>('script[src], link[href]')].some(
    ({ src, href }) => src === file || href === file,
  )

const files = new Map<string, Promise<void>>()

/** Resolves once a file of this page is in the browser's cache, and styles apply; asks until it is there. */
export const whole = (file: string): Promise<void> => {
  const isStyle = new URL(file).pathname.endsWith('.css')
  const under = files.get(file)
  if (under) return under
  const ready = isThere(file)
    ? Promise.resolve()
    : untilFetched(file).then(() => (isStyle ? applyStyles(file) : undefined))
  files.set(file, ready)
  return ready
}

/** The file that a function imports; the build lists the files of a part only where there are several. */
const importedBy = (load: () => unknown): readonly string[] => {
  const file = /import\(\s*["'`]([^"'`]+)["'`]/.exec(String(load))?.[1]
  return file === undefined ? [] : [file]
}

/**
 * Loads a part of the page for every `import()` of the built client (vite.config.ts), with the files it consists of.
 * All files are fetched before they are imported, and asked for until they are there, because a browser remembers an
 * import that failed and never tries it again. So this rejects only if the part itself is faulty.
 */
export const loadPart = async <Part>(
  load: () => Promise<Part>,
  listed: readonly string[] = [],
  importer: string = import.meta.url,
): Promise<Part> => {
  const named = (listed.length > 0 ? listed : importedBy(load)).map((file) => new URL(file, importer))
  await Promise.all(named.map(({ href }) => whole(href)))
  return load()
}
