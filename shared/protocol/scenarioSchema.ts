import { z } from 'zod'
import { scenarioDocument } from './scenarioDocument.ts'

/** The JSON Schema of scenario documents, for editors and programs; what it cannot say is in docs/scenario.md. */
export const scenarioSchema = (): object => ({
  ...z.toJSONSchema(scenarioDocument),
  title: 'A scenario of Iteration Tax',
})
