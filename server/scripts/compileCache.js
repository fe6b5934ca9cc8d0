// This file is plain JavaScript because it must run before any TypeScript. It caches compiled TypeScript, so that Node
// need not load its compiler at each start.
import module from 'node:module'
import { join } from 'node:path'

/** By then the server has loaded everything it needs, so the cache is saved even if the process is killed later. */
const LOADED_MS = 5_000

module.enableCompileCache?.(join(import.meta.dirname, '../../node_modules/.cache/compiled'))
setTimeout(() => module.flushCompileCache?.(), LOADED_MS).unref()
