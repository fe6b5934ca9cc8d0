import type { Socket } from 'node:net'

/** One direction of a link: passes data on, late, in pieces or not at all. */
export class Pipe {
  readonly #to: Socket
  readonly #waiting: { readonly chunk: Buffer; readonly at: number }[] = []
  #delayMs = 0
  #isHeld = false
  #hasEnded = false
  #cutAfter: number | null = null
  #timer: NodeJS.Timeout | undefined

  /** Nothing for which `isBlocked` holds is passed on. */
  constructor(from: Socket, to: Socket, isBlocked: (chunk: Buffer) => boolean) {
    this.#to = to
    from.on('data', (chunk) => {
      if (!isBlocked(chunk)) this.#take(chunk)
    })
    const end = () => {
      this.#hasEnded = true
      this.#pump()
    }
    from.on('close', end)
  }

  set delayMs(ms: number) {
    this.#delayMs = ms
  }

  hold(): void {
    this.#isHeld = true
  }

  release(): void {
    this.#isHeld = false
    this.#pump()
  }

  /** Passes on `bytes` of the next chunk, then ends the link. */
  cutAfter(bytes: number): void {
    this.#cutAfter = bytes
  }

  #take(chunk: Buffer): void {
    const last = this.#waiting.at(-1)?.at ?? 0
    this.#waiting.push({ chunk, at: Math.max(last, performance.now() + this.#delayMs) })
    this.#pump()
  }

  #pump(): void {
    clearTimeout(this.#timer)
    if (this.#isHeld) return
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const early = next.at - performance.now()
      if (early > 0) {
        this.#timer = setTimeout(() => this.#pump(), early)
        return
      }
      this.#waiting.shift()
      if (this.#cutAfter !== null) {
        this.#to.write(next.chunk.subarray(0, Math.min(this.#cutAfter, next.chunk.length - 1)))
        this.#to.destroySoon()
        return
      }
      this.#to.write(next.chunk)
    }
    if (this.#hasEnded) this.#to.destroySoon()
  }
}
