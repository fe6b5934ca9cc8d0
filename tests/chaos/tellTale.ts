import type { Wound } from './inflict.ts'
import type { Player } from './Player.ts'

type Happening = { readonly from: number; readonly until: number; readonly text: string }

/** What went wrong and who was out when, as lines of text with times in ms from the first fault. */
export const tellTale = (wounds: readonly Wound[], players: readonly Player[]): readonly string[] => {
  const ofFaults = wounds.map(({ kind, from, until, player }): Happening => {
    return { from, until, text: player === null ? kind : `${kind} of ${players[player]?.name}` }
  })
  const ofPlayers = players.flatMap(({ name, outages }) =>
    outages.map(({ from, until }): Happening => ({ from, until, text: `  ${name} is out` })),
  )
  const start = Math.min(...ofFaults.map(({ from }) => from))
  const ms = (time: number): string => String(Math.round(time - start)).padStart(6)
  return [...ofFaults, ...ofPlayers]
    .sort((a, b) => a.from - b.from)
    .map(({ from, until, text }) => `  ${ms(from)} to ${ms(until)} ${text}`)
}
