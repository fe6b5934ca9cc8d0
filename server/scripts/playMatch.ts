import { CODE_ALPHABET, CODE_LENGTH } from '../../shared/protocol/sessionCode.ts'
import type { Journal } from '../../shared/session/journal.ts'
import { Session } from '../../shared/session/Session.ts'
import type { MatchOptions } from '../../shared/sim/match/matchState.ts'
import { deriveRandom, drawInt } from '../../shared/sim/random.ts'
import type { MatchArguments } from './matchArguments.ts'

const codeFor = (seed: number): string => {
  let random = deriveRandom(seed, 'code')
  let code = ''
  while (code.length < CODE_LENGTH) {
    const [index, next] = drawInt(random, CODE_ALPHABET.length)
    code += CODE_ALPHABET[index] ?? ''
    random = next
  }
  return code
}

export const matchOptions = ({
  preset,
  seed,
  bots,
  tracks,
}: Pick<MatchArguments, 'preset' | 'seed' | 'bots' | 'tracks'>): MatchOptions => ({
  code: codeFor(seed),
  title: 'Scripted match',
  seed,
  preset,
  teams: bots.length,
  tracks,
  bots,
  speed: 1,
  solo: false,
})

/** Plays a session of bots through to its debrief as fast as the machine can. */
export const playMatch = (options: MatchOptions, journal: Journal): Session => {
  const session = new Session(options, journal)
  session.submit({ kind: 'host' }, { type: 'goOn' })
  while (session.state.phase !== 'debrief') session.advance(1)
  void session.checkpoint()
  return session
}
