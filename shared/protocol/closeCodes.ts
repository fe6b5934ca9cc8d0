/** Reasons for which the server closes a connection for good; after any other close the client should reconnect. */
export const CLOSE_CODES = {
  /** Another connection has taken this seat. */
  seatTakenOver: 4100,
  /** The host removed this seat. */
  removed: 4101,
  /** The host deleted the session. */
  sessionDeleted: 4102,
  /** The host gave this seat to another device. */
  seatMoved: 4103,
  /** The host refused to give this device the seat it asked for. */
  seatRefused: 4104,
} as const
export type CloseReason = keyof typeof CLOSE_CODES
