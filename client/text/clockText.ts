/** A phase's clock, "1:24". Seconds are rounded up, so that 0:00 means over; negative means that there is no clock. */
export const clockText = (secondsLeft: number): string => {
  const seconds = Math.max(0, Math.ceil(secondsLeft))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
