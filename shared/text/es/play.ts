import type { play as english } from '../en/play.ts'
import { arena } from './play/arena.ts'
import { audit } from './play/audit.ts'
import { frontier } from './play/frontier.ts'
import { glossary } from './play/glossary.ts'
import { keepsake } from './play/keepsake.ts'
import { learning } from './play/learning.ts'
import { review } from './play/review.ts'
import { shell } from './play/shell.ts'

export const play: typeof english = { ...shell, arena, audit, frontier, glossary, keepsake, learning, review }
