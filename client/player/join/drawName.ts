import { studentName } from '../../../shared/content/names.ts'

const randomStart = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

/** A nickname to start with, and the draw after it. */
export const firstName = (): [name: string, next: number] => studentName(randomStart())
export const nextName = (next: number): [name: string, next: number] => studentName(next)
