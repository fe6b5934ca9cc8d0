import { type AnyNode, type Node, parse } from 'acorn'

/** What the oldest browsers can parse, except for the two that are looked for below. */
const ECMA_VERSION = 2022
const LOOKBEHIND = /\(\?<[=!]/

const has = (type: AnyNode['type'], node: Node): boolean =>
  (node as AnyNode).type === type ||
  Object.values(node)
    .flat()
    .some((child) => typeof child?.type === 'string' && has(type, child))

/** What in a script Chrome 92, Firefox 102 or Safari 15.4 cannot parse, so that they run none of it; null when they can. */
export const newerSyntax = (script: string, kind: 'module' | 'worker' = 'module'): string | null => {
  try {
    // Firefox runs workers as plain scripts, without any kind of import, before 114.
    const program = parse(script, { ecmaVersion: ECMA_VERSION, sourceType: kind === 'worker' ? 'script' : 'module' })
    if (has('StaticBlock', program)) return 'a static block of a class'
    if (kind === 'worker' && has('ImportExpression', program)) return 'an import in a worker'
  } catch (error) {
    return String(error)
  }
  return LOOKBEHIND.test(script) ? 'a lookbehind in a regular expression' : null
}
