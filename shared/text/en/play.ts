import { arena } from './play/arena.ts'
import { audit } from './play/audit.ts'
import { frontier } from './play/frontier.ts'
import { glossary } from './play/glossary.ts'
import { keepsake } from './play/keepsake.ts'
import { learning } from './play/learning.ts'
import { review } from './play/review.ts'
import { shell } from './play/shell.ts'

/** A seated student's page: the parts that every phase shares, and the three parts of the game. */
export const play = { ...shell, arena, audit, frontier, glossary, keepsake, learning, review }
