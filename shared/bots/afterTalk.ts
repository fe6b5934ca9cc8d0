import type { Part } from '../sim/match/phases.ts'
import type { Desk } from './desk.ts'
import type { Player } from './player.ts'
import { average } from './players/average.ts'

/** Chance that the discussion before a second vote changes a bot's mind. */
const PERSUADED = 0.5

/** Who answers for a bot in a second vote: the veteran keeps to what it measured, the others may go along with the middle. */
export const afterTalk = ({ persona, whim }: Desk, player: Player, part: Part): Player =>
  persona !== 'veteran' && whim(`persuaded in ${part}`, 0, 1) < PERSUADED ? average : player
