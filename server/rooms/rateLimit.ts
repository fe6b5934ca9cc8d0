/** Token bucket: holds up to `burst` tokens, refills at `perSecond`, and takes one at a time in ms if there is one. */
export const rateLimit = (perSecond: number, burst: number): ((now: number) => boolean) => {
  let tokens = burst
  let at = 0
  return (now) => {
    tokens = Math.min(burst, tokens + (Math.max(0, now - at) * perSecond) / 1000)
    at = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
