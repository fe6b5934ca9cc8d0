// Plain JavaScript: the TypeScript it keeps compiled, so that Node need not load its compiler at each start, comes after.
import module from 'node:module'
import { join } from 'node:path'

/** By then the server has loaded all it needs; a process that is killed later has kept it, too. */
const LOADED_MS = 5_000

module.enableCompileCache?.(join(import.meta.dirname, '../../node_modules/.cache/compiled'))
setTimeout(() => module.flushCompileCache?.(), LOADED_MS).unref()
