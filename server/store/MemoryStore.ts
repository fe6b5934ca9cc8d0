import {
  type NewSessionRow,
  type SessionLine,
  type SessionRow,
  type Store,
  type StoredLine,
  UnknownSessions,
} from './Store.ts'

type Kept = { row: SessionRow; lines: Map<number, string>; aside: StoredLine[] }

/** Keeps everything in memory until the process ends. */
export class MemoryStore implements Store {
  readonly #sessions = new Map<string, Kept>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  createSession(row: NewSessionRow): void {
    if (this.#sessions.has(row.code)) throw new Error(`session ${row.code} exists`)
    const kept = structuredClone({ ...row, updated: this.#now(), results: null })
    this.#sessions.set(row.code, { row: kept, lines: new Map(), aside: [] })
  }

  loadSession(code: string): SessionRow | null {
    return this.#sessions.get(code)?.row ?? null
  }

  listSessions(): readonly SessionRow[] {
    return [...this.#sessions.values()].map(({ row }) => row).sort((a, b) => b.updated - a.updated)
  }

  append(lines: readonly SessionLine[]): void {
    const unknown = lines.filter(({ code }) => !this.#sessions.has(code))
    if (unknown.length > 0) throw new UnknownSessions(unknown.map(({ code }) => code))
    for (const { code, seq, line } of lines) this.#write(code).lines.set(seq, line)
  }

  readLines(code: string): readonly StoredLine[] {
    const lines = this.#sessions.get(code)?.lines ?? new Map<number, string>()
    return [...lines].map(([seq, line]) => ({ seq, line })).sort((a, b) => a.seq - b.seq)
  }

  setAside(code: string, fromSeq: number): void {
    const kept = this.#write(code)
    const taken = this.readLines(code).filter(({ seq }) => seq >= fromSeq)
    kept.aside.push(...taken)
    for (const { seq } of taken) kept.lines.delete(seq)
  }

  saveResults(code: string, results: string): void {
    const kept = this.#write(code)
    kept.row = { ...kept.row, results }
  }

  deleteSession(code: string): boolean {
    return this.#sessions.delete(code)
  }

  /** Always true, because only one process uses this store. */
  claim(): boolean {
    return true
  }

  release(): void {}

  close(): void {}

  #write(code: string): Kept {
    const kept = this.#sessions.get(code)
    if (!kept) throw new UnknownSessions([code])
    kept.row = { ...kept.row, updated: this.#now() }
    return kept
  }
}
