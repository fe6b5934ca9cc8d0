import { Router } from 'express'
import type { Logger } from 'pino'
import { z } from 'zod'
import { HttpRefusal } from './httpError.ts'
import { limitRequests } from './limitRequests.ts'
import { readJson } from './takeTurns.ts'

const MAX_BODY = '4kb'
const REPORTS_PER_MINUTE = 30
/** For all addresses together, so that nobody can fill the disk with them. */
const LOGGED_PER_MINUTE = 120

/** What a page reports when something on it broke. */
const faultReport = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{6}$/),
  page: z.string().max(100),
  message: z.string().max(300),
  stack: z.string().max(1500),
})

/** The route to which pages report what broke on them; the log shows the code that the page shows. */
export const faultReports = (log: Logger): Router => {
  const router = Router()
  let minute = 0
  let logged = 0
  router.post('/', limitRequests(REPORTS_PER_MINUTE), readJson(MAX_BODY), (request, response) => {
    const report = faultReport.safeParse(request.body)
    if (!report.success) throw new HttpRefusal('malformed')
    const now = Math.floor(Date.now() / 60_000)
    logged = now === minute ? logged + 1 : 1
    minute = now
    if (logged <= LOGGED_PER_MINUTE)
      log.error({ fault: report.data, browser: request.get('user-agent') }, 'a page broke')
    response.status(204).end()
  })
  return router
}
