import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { proxiesOf } from './addressOf.ts'

/** Logs once when requests arrive through fewer proxies than TRUSTED_PROXIES says, or through one although it is 0. */
export const watchProxies = (trustedProxies: number, log: Logger): RequestHandler => {
  let isTold = false
  return (request, _response, next) => {
    const proxies = proxiesOf(request).length
    if (!isTold && proxies < trustedProxies) {
      isTold = true
      log.warn(
        { trustedProxies, proxies },
        'a request came past the proxies that TRUSTED_PROXIES counts; whoever can do that can make up addresses',
      )
    } else if (!isTold && trustedProxies === 0 && proxies > 0) {
      isTold = true
      log.warn(
        { trustedProxies, proxies },
        'a proxy seems to be in front, but TRUSTED_PROXIES is 0: everybody behind it counts as one address',
      )
    }
    next()
  }
}
