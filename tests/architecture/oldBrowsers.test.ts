import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { expect, it } from 'vitest'
import { baselineOf, tooOldScript } from '../../server/scripts/baseline.ts'
import { newerSyntax } from '../../server/scripts/newerSyntax.ts'
import { newerStyles } from '../support/newerStyles.ts'
import { listSources } from './readImports.ts'

const ROOT = join(import.meta.dirname, '../..')

it('[BRO13] no stylesheet needs what came after Chrome 92, Firefox 102 and Safari 15.4', () => {
  const sheets = listSources('client', /\.css$/)
  expect(sheets.length).toBeGreaterThan(50)
  const found = sheets.flatMap((file) =>
    newerStyles(readFileSync(join(ROOT, file), 'utf8')).map((what) => `${file}: ${what}`),
  )
  expect(found).toEqual([])
})

it('[BRO26] no page needs a legend that floats, which WebKit leaves where it is, or reaches under a notch', () => {
  const floating = listSources('client', /\.css$/).filter((file) =>
    /\blegend\b[^{}]*\{[^}]*\bfloat:/.test(readFileSync(join(ROOT, file), 'utf8')),
  )
  expect(floating).toEqual([])
  const pages = [...listSources('client', /\.html$/), 'server/scripts/buildOfflineReplay.ts']
  expect(pages).toHaveLength(9)
  expect(pages.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('viewport-fit'))).toEqual([])
})

it.each([
  ['.a:has(b){color:red}', [':has(']],
  ['.a{translate:1px;scale: 2}', ['translate:', 'scale:']],
  ['.a{transform:translate(1px) rotate(2deg)}', []],
  ['.a{color:color-mix(in srgb,red,blue)}', ['color-mix(']],
  ['.a{height:100dvh}', ['0dvh']],
  ['.a{height:100vh}', []],
  ['@media (width>=600px){.a{color:red}}', ['(width>=600px)']],
  ['@container (min-width: 1px){.a{color:red}}', ['@container']],
  ['.a{color:red;.b{color:blue}}', ['a rule inside a rule']],
  ['@supports (color:color-mix(in srgb,red,red)){.a{color:color-mix(in srgb,red,blue)}}', []],
])('what is newer is found in %s', (sheet, found) => {
  expect(newerStyles(sheet)).toEqual(found)
})

it.each([
  ['class A { static { run() } }', 'a static block of a class'],
  ['const f = () => { return class { static { run() } } }', 'a static block of a class'],
  ['const f = (a) => a.replace(/(?<=b)c/u, "")', 'a lookbehind in a regular expression'],
  ['const f = new RegExp("(?<!b)c")', 'a lookbehind in a regular expression'],
  ['const f = /[a--b]/v', /flag/],
  ['import data from "./data.json" with { type: "json" }', /Unexpected token/],
  ['{ using file = open() }', /Unexpected token/],
])('[BRO23] a build whose scripts the oldest browsers cannot parse fails: %s', (script, newer) => {
  expect(newerSyntax(script)).toMatch(newer)
})

it.each([
  'class A { #b = 1; c = #b in this; static d = 2 }',
  'a ??= b?.c ?? 1_000n; const { name } = /(?<name>a)/du.exec(d).groups',
  'export const e = await import("./f.js")',
])('[BRO23] a build whose scripts the oldest browsers cannot parse fails: but not for %s', (script) => {
  expect(newerSyntax(script)).toBeNull()
})

it.each([
  ['import { a } from "./b.js"', /'import' and 'export'/],
  ['export const a = 1', /'import' and 'export'/],
  ['const a = import.meta.url', /import\.meta/],
  ['const load = () => import("./b.js")', 'an import in a worker'],
])('[BRO23] a build whose scripts the oldest browsers cannot parse fails: the worker %s', (script, newer) => {
  expect(newerSyntax(script, 'worker')).toMatch(newer)
  expect(newerSyntax(script)).toBeNull()
})

it.each(['index', 'host'])('[BRO24] the script that tells old browsers so is one that they can parse: %s', (page) => {
  expect(() => parse(tooOldScript(baselineOf(page)), { ecmaVersion: 5 })).not.toThrow()
})
