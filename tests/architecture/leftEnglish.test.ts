import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { listSources } from './readImports.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Attributes that people read or hear. */
const SPOKEN = new Set(['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label', 'valueText', 'reading'])
/** Two words in a row that do not look like a selector, a class list or a path, or a sentence of one word. */
const SENTENCE = /^[A-Z][a-z]+[.?!…]$|(?:^|[^\w#./:-])[A-Z]?[a-z]{2,} [a-z]{2,}(?:[ ,.?!:…]|$)|^[A-Z][a-z]+ [a-z0-9]/
/** The contents of these nodes are shown as they are. */
const SAYING = new Set(['JSXExpressionContainer', 'ConditionalExpression', 'LogicalExpression'])
const LETTERS = /\p{L}{2,}/u
/** Names, units and what only computers read. They are the same in every language. */
const SAME = /^(?:\W|\d|Big Model Inc\.|Iteration Tax|k\$|WebGL|iteration-tax|QR|Bearer)*$/

const UNSPOKEN =
  /^(?:class|style|d|key|transform|id|href|points|viewBox|preserveAspectRatio|src|type|kind|role|tone|text-anchor|fill|stroke|autocomplete|autocapitalize|rel|aria-(?:live|describedby|labelledby))$/

type Node = { readonly type: string; readonly [key: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Texts that are written in a source file instead of a catalog. */
const textsIn = (file: string, source: string): readonly string[] => {
  const found: string[] = []
  const note = (text: string) => {
    const plain = text.replace(/\s+/g, ' ').trim()
    if (LETTERS.test(plain) && !SAME.test(plain)) found.push(plain)
  }
  const visit = (node: Node, inText: boolean): void => {
    if (
      node.type === 'ImportDeclaration' ||
      node.type === 'ThrowStatement' ||
      (node.type.startsWith('TS') && !('expression' in node))
    )
      return
    if (node.type === 'JSXText') note(String(node.value))
    if (node.type === 'JSXAttribute') {
      const name = String((node.name as Node).name)
      const value = node.value as Node | null
      if (value?.type === 'Literal') {
        const text = String(value.value)
        if (SPOKEN.has(name) || (!UNSPOKEN.test(name) && /^[A-Z]|[a-z] [a-z]/.test(text))) note(text)
        return
      }
      // Classes, styles and the like are not texts, however they are built. Texts inside components are found there.
      if (UNSPOKEN.test(name)) return
    }
    if (node.type === 'Literal' && typeof node.value === 'string' && (SENTENCE.test(node.value) || inText))
      note(node.value)
    if (node.type === 'TemplateLiteral') {
      const text = (node.quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('1')
      if (SENTENCE.test(text)) note(text)
    }
    for (const [key, value] of Object.entries(node)) {
      const says = SAYING.has(node.type) ? key !== 'test' && (inText || node.type === 'JSXExpressionContainer') : false
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, says)
    }
  }
  visit(parseSync(file, source).program as unknown as Node, false)
  return found
}

describe('the pages', () => {
  it('[LAN7] no page says anything that is not in the catalogs', () => {
    // Nobody reads the error messages of the connection on a page.
    const files = listSources('client').filter((file) => !file.startsWith('client/net/'))
    expect(
      files.flatMap((file) => textsIn(file, readFileSync(join(ROOT, file), 'utf8')).map((text) => `${file}: ${text}`)),
    ).toEqual([])
  })
})

describe('the check', () => {
  it.each([
    '<p>Locked</p>',
    '<p>{done} of {goal}</p>',
    '<p aria-label="Room code" />',
    "const text = 'Wait for the start'",
    "<p>{ready ? 'Open' : name}</p>",
    'const text = `Week #{week}: they pass`'.replace('#', '$'),
    '<Slider label="Iterations" />',
    "const head = ['place', 'in the field']",
    "const SIGNS = [{ name: 'the rival' }] as const",
  ])('finds the text in %s', (source) => {
    expect(textsIn('a.tsx', source)).toHaveLength(1)
  })

  it.each([
    '<p class="notice notice-lost">{words().door.full}</p>',
    '<p>{name}: {fixed(points)} k$</p>',
    "throw new Error('no page without one')",
    "import './play.css'",
    "const key = 'ArrowLeft'",
    "<p>{phase === 'lobby' && name}</p>",
    '<path d="M2 4h18" transform="rotate(-90 29 29)" />',
    "element.querySelector('.join-form button')",
  ])('finds no text in %s', (source) => {
    expect(textsIn('a.tsx', source)).toEqual([])
  })
})
