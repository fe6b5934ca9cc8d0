import type { ComponentChildren } from 'preact'
import { words } from '../../text/words.ts'
import { draft } from './draft.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { type FieldPath, valueAt } from './fieldPath.ts'
import { NumberField } from './NumberField.tsx'
import { TextField } from './TextField.tsx'

type NumberRowProps = {
  readonly path: FieldPath
  /** The name of each number, by its key below the path. */
  readonly labels: Readonly<Record<string, string>> | readonly string[]
  readonly legend?: ComponentChildren
  readonly children?: ComponentChildren
}

/** Numbers that belong together, side by side. */
export const NumberRow = ({ path, labels, legend, children }: NumberRowProps) => (
  <fieldset class="scenario-row">
    {legend !== undefined && <legend>{legend}</legend>}
    {Object.entries(labels).map(([key, name]) => (
      <NumberField key={key} path={[...path, key]} label={name} />
    ))}
    {children}
    <FieldProblem path={path} />
  </fieldset>
)

type Label = string | Readonly<Record<string, string>>

type FieldProps = {
  readonly path: FieldPath
  readonly label: Label
  /** The placeholders that a text may contain. */
  readonly blanks?: readonly string[]
}

/** What edits the value at a path: a number, numbers side by side (a list has one by automation level), or a text. */
const Field = ({ path, label, blanks = [] }: FieldProps) => {
  const { byHand, assisted, automatic } = words().scenario
  const value = valueAt(draft.value, path)
  if (typeof label !== 'string') return <NumberRow path={path} labels={label} />
  if (Array.isArray(value)) return <NumberRow path={path} labels={[byHand, assisted, automatic]} legend={label} />
  if (typeof value === 'number') return <NumberField path={path} label={label} />
  return <TextField path={path} label={label} blanks={blanks} />
}

/** What belongs together, under a heading. */
export const Group = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="scenario-group">
    <h3>{title}</h3>
    {children}
  </section>
)

type FieldGroupProps<Key extends string> = {
  readonly title: string
  /** Where in the document the fields are. */
  readonly path: FieldPath
  readonly fields: readonly Key[]
  readonly labels: Readonly<Record<NoInfer<Key>, Label>>
  readonly blanksOf?: (field: Key) => readonly string[]
}

/** A group of nothing but fields. */
export const FieldGroup = <Key extends string>(props: FieldGroupProps<Key>) => (
  <Group title={props.title}>
    {props.fields.map((field) => (
      <Field
        key={field}
        path={[...props.path, field]}
        label={props.labels[field]}
        blanks={props.blanksOf?.(field) ?? []}
      />
    ))}
  </Group>
)
