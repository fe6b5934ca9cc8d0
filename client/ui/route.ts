import { CODE_LENGTH, typedCode } from '../../shared/protocol/sessionCode.ts'
import { atBase } from '../net/basePath.ts'

/** Where a student is: on the join page, with or without a code, or on the play page. */
type Route = { readonly page: 'join' | 'play'; readonly code: string }

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** Parses a path such as /join/KT7QM; anything unknown leads to the join page. */
export const readRoute = (path: string): Route => {
  const [, page, code = ''] = path.split('/')
  const text = typedCode(decoded(code))
  return page === 'play' && text.length === CODE_LENGTH ? { page, code: text } : { page: 'join', code: text }
}

const TICKET = '#seat='

/** The ticket for a seat in a link that the host has made; it stands after the #, which browsers send to nobody. */
export const seatTicket = (hash: string): string | null => (hash.startsWith(TICKET) ? hash.slice(TICKET.length) : null)
export const seatLink = (code: string, ticket: string): string => location.origin + joinPath(code) + TICKET + ticket

const HOMEWORK = '#homework'

/** The assignment in a link, which stands after the #; empty if the student opens a file, null in any other address. */
export const homeworkInLink = (hash: string): string | null =>
  hash.startsWith(HOMEWORK) ? hash.slice(HOMEWORK.length).replace(/^=/, '') : null
export const homeworkLink = (part: string): string => new URL(`${atBase('/')}${HOMEWORK}=${part}`, location.href).href

/** In the projector page's query: it is shown small in the console, without sound and with little motion. */
export const MINIATURE = 'miniature'

export const joinPath = (code: string): string => (code ? atBase(`/join/${code}`) : atBase('/'))
export const playPath = (code: string): string => atBase(`/play/${code}`)
