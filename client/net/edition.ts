/** Whether these pages come from a game server; the static edition (vite.config.ts) has `local/noServer.ts` in place of this. */
export const hasServer: boolean = true
