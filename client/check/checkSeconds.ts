const USUAL = 60
/** Less than the server holds such a line. */
const MOST = 80

/** How long the line is held: a minute, or what `?seconds=` of the address says, 1 to 80. */
export const checkSeconds = (search: string): number => {
  const asked = Number(new URLSearchParams(search).get('seconds') ?? USUAL)
  return Number.isFinite(asked) ? Math.min(MOST, Math.max(1, asked)) : USUAL
}
