import { studentName } from '../../../shared/content/names.ts'

const randomStart = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

/** A first nickname, and the draw for the next one. */
export const firstName = (): [name: string, next: number] => studentName(randomStart())
export const nextName = (next: number): [name: string, next: number] => studentName(next)
