/** Thrown when there is no place for another session, or none for another one of the same address. */
export class TooManySessions extends Error {}
