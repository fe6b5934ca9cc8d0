const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Sends values one after the other, each once the one before it is answered and no more often than so many ms. What was
 * overtaken while it waited is left out; the last one always goes.
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
    /** Forgets what still waits. */
    drop: (): void => {
      next = null
    },
  }
}
