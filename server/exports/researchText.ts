import { clientMessages } from '../../shared/protocol/clientMessages.ts'
import { z } from '../../shared/protocol/zod.ts'
import type { ResearchEvent } from '../../shared/replay/researchEvents.ts'
import { csvText } from '../../shared/views/sheets/csvText.ts'
import { type Column, sheetOf } from '../../shared/views/sheets/sheet.ts'

const COLUMNS: readonly Column<ResearchEvent>[] = [
  { head: 'who', about: 'Pseudonym of the student, drawn anew for each export; a bot’s seat.', cell: ({ who }) => who },
  { head: 'bot', about: 'Whether a bot did it.', cell: ({ bot }) => bot },
  { head: 'team', about: 'Number of the team: t1 is the first.', cell: ({ team }) => team },
  { head: 'track', about: 'Track of the team: cloud, edge, mobile or tiny.', cell: ({ track }) => track },
  { head: 'phase', about: 'Phase of the session in which it was done.', cell: ({ phase }) => phase },
  { head: 'tick', about: 'Session time, in ticks of 100 ms.', cell: ({ tick }) => tick },
  { head: 'phase ticks', about: 'Ticks since the phase began.', cell: ({ phaseTicks }) => phaseTicks },
  { head: 'command', about: 'What was done.', cell: ({ command }) => command },
  {
    head: 'values',
    about: 'Its fields, as JSON; a text of somebody who did not give consent is the word Sentence, and a name is null.',
    cell: ({ values }) => JSON.stringify(values),
  },
]

/** One event per row, as CSV. */
export const researchText = (events: readonly ResearchEvent[]): string =>
  csvText(sheetOf('Events', '', COLUMNS, events))

type JsonSchema = {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly [key: string]: unknown
}
type Variable = { readonly source: string; readonly field: string; readonly meaning: string }

/** The fields of a schema: the path of each, and what the schema says of its values. */
const fieldsOf = (schema: JsonSchema, path: string): readonly (readonly [string, JsonSchema])[] => {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices?.some(({ properties }) => properties)) return choices.flatMap((one) => fieldsOf(one, path))
  if (!schema.properties) return [[path, schema]]
  return Object.entries(schema.properties).flatMap(([name, one]) =>
    fieldsOf(one, path === '' ? name : `${path}.${name}`),
  )
}

/** What each column and each field of each command holds, from the columns above and the schemas of requests. */
export const codebookText = (): string => {
  const columns = COLUMNS.map(({ head, about }): Variable => ({ source: 'column', field: head, meaning: about }))
  const commands = Object.entries(clientMessages).flatMap(([type, schema]) =>
    fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, '').map(
      ([field, { $schema: _, ...values }]): Variable => ({ source: type, field, meaning: JSON.stringify(values) }),
    ),
  )
  return csvText(
    sheetOf(
      'Codebook',
      '',
      [
        { head: 'command', about: '', cell: ({ source }) => source },
        { head: 'field', about: '', cell: ({ field }) => field },
        { head: 'values', about: '', cell: ({ meaning }) => meaning },
      ],
      [...columns, ...commands],
    ),
  )
}
