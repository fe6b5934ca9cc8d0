const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Sends values one at a time: each after the previous one is answered, and at least `everyMs` apart. Values that are
 * superseded while waiting are skipped; the last one is always sent.
 */
export const createPacedSender = <T>(send: (value: T) => Promise<void>, everyMs: number) => {
  let next: { readonly value: T } | null = null
  let busy = false

  const run = async (): Promise<void> => {
    busy = true
    while (next) {
      const { value } = next
      next = null
      await Promise.all([send(value), wait(everyMs)])
    }
    busy = false
  }

  return {
    push: (value: T): void => {
      next = { value }
      if (!busy) void run()
    },
    /** Drops the value that is waiting. */
    drop: (): void => {
      next = null
    },
  }
}
