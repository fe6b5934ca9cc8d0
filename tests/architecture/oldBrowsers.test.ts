import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
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
