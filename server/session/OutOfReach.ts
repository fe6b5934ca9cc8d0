/** A session that is played somewhere, and nobody there answers: its process may be gone, and the next one not be there yet. */
export class OutOfReach extends Error {}
