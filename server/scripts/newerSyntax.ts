import { type AnyNode, type Node, parse } from 'acorn'

/** What the oldest browsers can parse, except for the two that are looked for below. */
const ECMA_VERSION = 2022
const LOOKBEHIND = /\(\?<[=!]/

const hasStaticBlock = (node: Node): boolean =>
  (node as AnyNode).type === 'StaticBlock' ||
  Object.values(node)
    .flat()
    .some((child) => typeof child?.type === 'string' && hasStaticBlock(child))

/** What in a script Chrome 92, Firefox 102 or Safari 15.4 cannot parse, so that they run none of it; null when they can. */
export const newerSyntax = (script: string): string | null => {
  try {
    const program = parse(script, { ecmaVersion: ECMA_VERSION, sourceType: 'module' })
    if (hasStaticBlock(program)) return 'a static block of a class'
  } catch (error) {
    return String(error)
  }
  return LOOKBEHIND.test(script) ? 'a lookbehind in a regular expression' : null
}
