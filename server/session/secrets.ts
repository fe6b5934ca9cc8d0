import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/protocol/sessionCode.ts'

/** A key nobody can guess: 256 bits, in 43 characters that fit an address. */
export const newKey = (): string => randomBytes(32).toString('base64url')

/** What is kept of a key: its SHA-256, in hex. */
export const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex')

/** Compares in a time that does not tell how much was right. */
export const isKey = (key: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(keyHash(key), 'hex'), Buffer.from(hash, 'hex'))

export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')
