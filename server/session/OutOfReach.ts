/** Thrown when the process that plays a session does not answer; it may have died with no successor yet. */
export class OutOfReach extends Error {}
