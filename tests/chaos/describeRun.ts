import type { AppliedFault } from './applyFaults.ts'
import type { Player } from './Player.ts'

type Happening = { readonly from: number; readonly until: number; readonly text: string }

/** Lists the faults and who was out when, as lines of text with times in ms from the first fault. */
export const describeRun = (applied: readonly AppliedFault[], players: readonly Player[]): readonly string[] => {
  const ofFaults = applied.map(({ kind, from, until, player }): Happening => {
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
