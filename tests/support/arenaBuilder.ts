import { applyCommand } from '../../shared/sim/match/applyCommand.ts'
import { latestArena } from '../../shared/sim/match/arena.ts'
import type { Command } from '../../shared/sim/match/command.ts'
import { freshSeat } from '../../shared/sim/match/createMatch.ts'
import type { Arena, MatchState, PairChoice, SentenceId } from '../../shared/sim/match/matchState.ts'
import { inPhase, match } from './matchBuilder.ts'

export const checked = (...flagged: readonly SentenceId[]): Command => ({
  type: 'checkSentences',
  flagged,
  by: { kind: 'server' },
})

/** Students s1, s2... spread over teams t1, t2... who each have written one sentence about the hidden tax. */
export const written = (
  students: number,
  teams: number,
  seed = 7,
  sentence = (i: number) => `Sentence of s${i + 1}.`,
) => {
  const state = match({ teams, seed })
  const seats = Array.from({ length: students }, (_, i) => ({
    ...freshSeat({
      id: `s${i + 1}`,
      name: `Name ${i + 1}`,
      team: `t${(i % teams) + 1}`,
      joined: i,
      bot: false,
      keyHash: '',
    }),
    auditReflection: { choices: ['labeling'], sentence: sentence(i) },
  }))
  return inPhase('auditReveal', { ...state, seats })
}

export const arenaOf = (state: MatchState): Arena => {
  const arena = latestArena(state)
  if (!arena) throw new Error('no arena')
  return arena
}

/** The arena once everybody has compared what they were dealt; `look` sees every state on the way. */
export const votedOut = (
  start: MatchState,
  choose: (left: SentenceId, right: SentenceId, seat: string) => PairChoice,
  look: (state: MatchState) => void = () => {},
): MatchState => {
  let state = start
  look(state)
  for (;;) {
    const open = arenaOf(state).pairs.find(({ choice }) => choice === null)
    if (!open) return state
    const choice = choose(open.left, open.right, open.seat)
    const by = { kind: 'seat', seat: open.seat } as const
    const outcome = applyCommand(state, { type: 'vote', pair: open.id, choice, by })
    if (!outcome.ok) throw new Error(outcome.reason)
    state = outcome.state
    look(state)
  }
}
