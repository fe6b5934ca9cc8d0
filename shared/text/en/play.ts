import { audit } from './play/audit.ts'
import { frontier } from './play/frontier.ts'
import { keepsake } from './play/keepsake.ts'
import { review } from './play/review.ts'
import { shell } from './play/shell.ts'

/** A seated student's page: what stands around every phase, and the three parts. */
export const play = { ...shell, audit, frontier, keepsake, review }
