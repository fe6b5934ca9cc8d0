import { scenarioSchema } from '../../../shared/protocol/scenarioSchema.ts'
import type { FieldPath } from './fieldPath.ts'

/** What the schema says about a field. */
type FieldRange = {
  readonly minimum?: number
  readonly maximum?: number
  readonly const?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
}

type Node = FieldRange & {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly prefixItems?: readonly Node[]
  readonly items?: Node
  readonly anyOf?: readonly Node[]
}

const schema = scenarioSchema() as Node & { readonly $defs: Readonly<Record<string, Node>> }

const resolved = (node: Node): Node => (node.$ref ? (schema.$defs[node.$ref.split('/').at(-1) ?? ''] ?? node) : node)

/** The schema at a path. For a text that may be one string or several, it is that of the one. */
export const fieldRange = (path: FieldPath): FieldRange => {
  let node: Node = schema
  for (const key of path) {
    const { properties, prefixItems, items, anyOf } = resolved(node)
    const inner = anyOf?.find((one) => one.properties)?.properties ?? properties
    node = inner?.[key] ?? prefixItems?.[Number(key)] ?? items ?? {}
  }
  const found = resolved(node)
  return found.anyOf?.find(({ maxLength }) => maxLength !== undefined) ?? found
}
