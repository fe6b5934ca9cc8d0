import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CHECKOUT = join(import.meta.dirname, '../..')

/** Vite ends the name of a file at these, so it cannot build in a folder whose path has one. */
const CUT_BY_VITE = /[#?]/

/** Another path to the checkout, which is gone when the process ends. */
const linkToCheckout = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'iteration-tax-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const link = join(folder, 'checkout')
  symlinkSync(CHECKOUT, link, 'junction')
  return link
}

/** Whether the client is built through a link, whose path then has to stand in the names of all modules. */
export const isBuiltByLink = CUT_BY_VITE.test(CHECKOUT)

/** The checkout's path for everything that Vite reads. */
export const BUILD_ROOT = isBuiltByLink ? linkToCheckout() : CHECKOUT
