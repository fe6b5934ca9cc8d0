import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { CONSTRAINT_STAGE_SETS, STANDARD_CONSTRAINT_STAGES } from '../../shared/content/constraints.ts'
import { TRACK_IDS, TRACKS } from '../../shared/content/tracks.ts'
import { project } from '../../shared/sim/projection.ts'
import { proofTerms } from '../../shared/sim/proof.ts'

/**
 * Reads a JSON array of {track, plan} and prints the array of their projections; for invalid input it says where the
 * problem is and exits with 1.
 */
const level = z.literal([0, 1, 2])
const gate = z.literal([1, 2, 3, 4, 5])
const plan = z.strictObject({
  shrinkDecades: z.number().min(0).max(2),
  changesPerRelease: z.int().min(1),
  verification: z.number().min(0).max(1),
  automation: z.tuple([level, level, level, level, level, level]),
  gates: z
    .array(gate)
    .refine((gates) => new Set(gates).size === gates.length, 'each gate may be given only once')
    .nullable(),
  maxIterations: z.int().min(1).nullable().default(null),
  constraintStages: z
    .array(z.int())
    .transform((given, context) => {
      const stages = CONSTRAINT_STAGE_SETS.find((set) => set.join() === given.join())
      if (!stages) context.addIssue(`one of ${JSON.stringify(CONSTRAINT_STAGE_SETS)} is expected`)
      return stages ?? STANDARD_CONSTRAINT_STAGES
    })
    .default(STANDARD_CONSTRAINT_STAGES),
})
const requests = z.array(z.object({ track: z.enum(TRACK_IDS), plan, target: z.number().min(0).max(100).optional() }))

/** The projection, and what a target would need where the request names one. */
const answer = ({ track: id, plan: asked, target }: z.infer<typeof requests>[number]) => {
  const { constraintStages, ...plan } = asked
  const track = { ...TRACKS[id], constraintStages }
  const projection = project(track, plan)
  if (target === undefined) return projection
  const { required, available } = proofTerms(track, plan, target)
  return { ...projection, requiredIterations: required, calendarIterations: available }
}

const fail = (complaints: readonly string[]): never => {
  for (const complaint of complaints) console.error(`plan: ${complaint}`)
  process.exit(1)
}

const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source)
  } catch (error) {
    return fail([`the input is not JSON: ${error instanceof Error ? error.message : error}`])
  }
}

const parsed = requests.safeParse(parseJson(await text(process.stdin)))
if (parsed.success) {
  console.log(JSON.stringify(parsed.data.map(answer)))
} else {
  fail(
    parsed.error.issues.map(
      ({ path, message }) => `${path.length > 0 ? z.core.toDotPath(path) : 'the input'}: ${message}`,
    ),
  )
}
