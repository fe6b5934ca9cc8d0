import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'

/** The packed formats that the build writes, smallest first. */
const PACKED = [
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
] as const

const YEAR = '1y'
/** File names contain a hash of their content, so browsers never need to check for a newer version. */
const FOREVER = { immutable: true, maxAge: YEAR, etag: false, lastModified: false, acceptRanges: false } as const

/** The security policy is set on the pages; the assets they load need only these headers. */
const FEW_HEADERS = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' }

const packedAsset =
  (folder: string): RequestHandler =>
  (request, response, next) => {
    const name = /^\/assets\/([\w-][\w.-]*)$/.exec(request.path)?.[1] ?? ''
    const copy = PACKED.find(
      ({ encoding, suffix }) => request.acceptsEncodings(encoding) && existsSync(join(folder, name + suffix)),
    )
    if (!name || !copy) return next()
    response.vary('accept-encoding').type(name).set('content-encoding', copy.encoding)
    response.sendFile(name + copy.suffix, { root: folder, ...FOREVER })
  }

/** Serves the built client's scripts, styles and fonts, packed when the browser supports it. */
export const assets = (distDir: string): Router => {
  const folder = join(distDir, 'assets')
  const router = Router()
  router.use('/assets', (_request, response, next) => {
    response.set(FEW_HEADERS)
    next()
  })
  router.get('/assets/*name', packedAsset(folder))
  router.use('/assets', express.static(folder, { ...FOREVER, index: false, fallthrough: true }))
  return router
}
