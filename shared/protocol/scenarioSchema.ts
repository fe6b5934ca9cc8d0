import { scenarioDocument } from './scenarioDocument.ts'
import { z } from './zod.ts'

/** The JSON Schema of scenario documents, for editors and programs; docs/scenario.md has what it cannot express. */
export const scenarioSchema = (): object => ({
  ...z.toJSONSchema(scenarioDocument, { io: 'input' }),
  title: 'A scenario of Iteration Tax',
})
