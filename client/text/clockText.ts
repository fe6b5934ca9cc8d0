/** Clock of a phase, "1:24"; seconds are rounded up so that 0:00 means over. Negative where there is no clock. */
export const clockText = (secondsLeft: number): string => {
  const seconds = Math.max(0, Math.ceil(secondsLeft))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
