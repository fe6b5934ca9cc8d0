import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/protocol/sessionCode.ts'
import { keyHash } from '../../shared/session/admit.ts'

/** Creates a key that nobody can guess: 256 bits in 43 URL-safe characters. */
export const newKey = (): string => randomBytes(32).toString('base64url')

/** Creates what a session's luck is drawn from (`SECRET_SEED`): 128 bits. */
export const newSecret = (): string => randomBytes(16).toString('hex')

/** Compares in constant time, so that timing does not reveal how much of the key was right. */
export const isKey = (key: string, stored: string): boolean =>
  timingSafeEqual(Buffer.from(keyHash(key), 'hex'), Buffer.from(stored, 'hex'))

export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')
