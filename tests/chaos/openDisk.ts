import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A data folder for the server that can be made to refuse writes. */
export type Disk = {
  readonly kind: 'small file system' | 'limit of the process' | 'none'
  readonly dir: string
  /** Makes every further write of a process fail. */
  readonly fill: (pid: number) => void
  readonly free: (pid: number) => void
  readonly close: () => void
}

const SIZE_MB = 24
const BLOCKS = [65_536, 4096, 512]

const succeeds = (command: string, ...args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Writes until nothing more fits. */
const fillUp = (file: string): void => {
  const descriptor = openSync(file, 'w')
  for (const size of BLOCKS) {
    try {
      for (;;) writeSync(descriptor, Buffer.alloc(size))
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ENOSPC') throw error
    }
  }
  closeSync(descriptor)
}

const setLimit = (pid: number, limit: string): boolean => succeeds('prlimit', '--pid', String(pid), `--fsize=${limit}:`)

/**
 * Opens the closest thing to a full disk that this computer allows: a small file system if it may be mounted, else a
 * limit on how much the process may write to any file, else nothing. With the limit every write is refused, as on a
 * read-only disk.
 */
export const openDisk = (wanted: Disk['kind'] = 'small file system'): Disk => {
  const dir = mkdtempSync(join(tmpdir(), 'iteration-tax-chaos-'))
  if (wanted === 'small file system' && succeeds('mount', '-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', dir)) {
    const ballast = join(dir, 'ballast')
    return {
      kind: 'small file system',
      dir,
      fill: () => fillUp(ballast),
      free: () => rmSync(ballast, { force: true }),
      close: () => {
        if (succeeds('umount', '-l', dir)) rmSync(dir, { recursive: true })
      },
    }
  }
  const hasLimits = setLimit(process.pid, 'unlimited')
  return {
    kind: hasLimits ? 'limit of the process' : 'none',
    dir,
    fill: (pid) => void setLimit(pid, '0'),
    free: (pid) => void setLimit(pid, 'unlimited'),
    close: () => rmSync(dir, { recursive: true }),
  }
}
