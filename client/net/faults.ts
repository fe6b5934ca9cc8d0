import { signal } from '@preact/signals'
import { CODE_ALPHABET } from '../../shared/protocol/sessionCode.ts'
import { pagePath } from './basePath.ts'
import { NetworkError } from './networkError.ts'
import { request } from './request.ts'

/** The code of what broke on this page, which the server's log shows too; null while nothing has. */
export const fault = signal<string | null>(null, { name: 'fault' })

const CODE_LENGTH = 6
const MOST_REPORTS = 5
const LONGEST = { message: 300, stack: 1500 } as const
let reports = 0

const newCode = (): string =>
  [...crypto.getRandomValues(new Uint8Array(CODE_LENGTH))]
    .map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length] ?? '')
    .join('')

/**
 * Shows that something broke on this page and tells the server what, without the key in the page's address. A failure of
 * the network is no fault of the page and is not reported.
 */
export const reportFault = (error: unknown): void => {
  if (error instanceof NetworkError) return
  const code = fault.value ?? newCode()
  fault.value = code
  console.error(error)
  reports += 1
  if (reports > MOST_REPORTS) return
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const body = {
    code,
    page: pagePath(),
    message: message.slice(0, LONGEST.message),
    stack: stack.slice(0, LONGEST.stack),
  }
  const headers = { 'content-type': 'application/json' }
  // Without the network the report is lost, but the page has shown the code.
  request('/api/faults', { method: 'POST', headers, body: JSON.stringify(body), keepalive: true }).catch(() => {})
}
