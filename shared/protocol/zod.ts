import { z } from 'zod'

// Otherwise it compiles code for each object, after a probe for `eval` that the pages' security policy reports.
z.config({ jitless: true })

export { z }
