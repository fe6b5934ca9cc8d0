/** The static edition: every session is played in this browser. */
export const hasServer: boolean = false
