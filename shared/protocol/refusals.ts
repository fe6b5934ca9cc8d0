import { REFUSALS, type Refusal } from '../sim/match/command.ts'

/** Refusals that come from the server itself rather than from the rules of the match. */
const SERVER_REFUSALS = ['malformed', 'notStored', 'rateLimited', 'unknownRequest'] as const
type ServerRefusal = (typeof SERVER_REFUSALS)[number]

/** The reply to every request. */
export type Reply = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal | ServerRefusal }

export const COMMAND_REFUSALS: readonly (Refusal | ServerRefusal)[] = [...REFUSALS, ...SERVER_REFUSALS]

/** Reasons for refusing to let a connection join, each with the code that the error carries. */
export const JOIN_REFUSALS = {
  unknownSession: 404,
  outdatedSession: 410,
  wrongHostKey: 403,
  unknownSeat: 404,
  seatMoved: 409,
  seatLinkOver: 410,
  seatRefused: 403,
  tooManyAsk: 429,
  malformed: 400,
  nameInvalid: 400,
  nameTaken: 409,
  nameNotDrawn: 403,
  idMissing: 400,
  idInvalid: 400,
  idTaken: 409,
  unknownTeam: 404,
  teamFull: 409,
  sessionFull: 409,
  doorLocked: 403,
  tooManyConnections: 429,
  rateLimited: 429,
  notStored: 503,
} as const satisfies Record<string, number>
export type JoinRefusal = keyof typeof JOIN_REFUSALS

export const isJoinRefusal = (reason: string): reason is JoinRefusal => Object.keys(JOIN_REFUSALS).includes(reason)

/** Errors of the HTTP routes, with their status codes. */
export const HTTP_ERRORS = {
  unknownSession: 404,
  unknownPath: 404,
  unknownSheet: 404,
  malformed: 400,
  notJson: 415,
  scenarioTooSlow: 422,
  tooLarge: 413,
  wrongHostKey: 401,
  otherSite: 403,
  unknownHost: 421,
  notShared: 403,
  notRaced: 409,
  rateLimited: 429,
  tooManySessions: 503,
  solverBusy: 503,
  notStored: 503,
  outdatedSession: 410,
  outOfReach: 503,
  internalError: 500,
} as const satisfies Record<string, number>
export type HttpError = keyof typeof HTTP_ERRORS
