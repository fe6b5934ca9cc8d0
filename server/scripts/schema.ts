import { scenarioSchema } from '../../shared/protocol/scenarioSchema.ts'

process.stdout.write(`${JSON.stringify(scenarioSchema(), null, 2)}\n`)
