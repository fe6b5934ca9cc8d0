import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'

/** What follows a team's name or track if a bot plays the team. */
export const botNote = ({ bot }: Pick<TeamSnapshot, 'bot'>): string => (bot === '' ? '' : words().show.botToo)
