/**
 * Token bucket: holds up to `burst` tokens, refills at `perSecond`, and takes one at a time in ms, or as many as
 * something costs, if there are that many.
 */
export const rateLimit = (perSecond: number, burst: number): ((now: number, cost?: number) => boolean) => {
  let tokens = burst
  let at = 0
  return (now, cost = 1) => {
    tokens = Math.min(burst, tokens + (Math.max(0, now - at) * perSecond) / 1000)
    at = now
    if (tokens < cost) return false
    tokens -= cost
    return true
  }
}
