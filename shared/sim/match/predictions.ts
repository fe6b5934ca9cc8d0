import { RACE_HIGH, RACE_LOW, WEEKS } from '../../content/constants.ts'
import { findSeat, findTeam, replaceSeat, replaceTeam } from './lookup.ts'
import type { MatchState, Prediction, Seat, SeatId } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import { PHASE_RULES } from './phaseTable.ts'

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high

const isInRange = (prediction: Prediction): boolean => {
  switch (prediction.kind) {
    case 'bottleneck':
      return within(prediction.confidence, 1 / 6 - 0.01, 1)
    case 'crossover':
      return within(prediction.confidence, 0.5, 1) && within(prediction.week, 1, WEEKS)
    case 'reach': {
      const { low, accuracy, high } = prediction
      return (
        within(low, RACE_LOW, RACE_HIGH) && within(high, RACE_LOW, RACE_HIGH) && low <= accuracy && accuracy <= high
      )
    }
  }
}

/** The state with what a student answered, as the team's last action. */
const answered = (state: MatchState, seat: Seat, type: 'lockPrediction' | 'reflect'): MatchState => {
  const team = findTeam(state, seat.team)
  const kept = replaceSeat(state, seat)
  return team ? replaceTeam(kept, { ...team, lastAction: { seat: seat.id, type, tick: state.tick } }) : kept
}

/** A student's own prediction; it can be changed until the part opens. */
export const lockPrediction = (state: MatchState, by: SeatId, prediction: Prediction): Outcome => {
  const { asks } = PHASE_RULES[state.phase]
  if (asks?.kind !== 'prediction') return reject('wrongPhase')
  const seat = findSeat(state, by)
  if (!seat) return reject('unknownSeat')
  if (!isInRange(prediction)) return reject('outOfRange')
  if (prediction.kind !== asks.predicts) return reject('wrongPrediction')
  const next = { ...seat, [asks.answer]: prediction }
  return accept(answered(state, next, 'lockPrediction'), { type: 'predictionLocked', team: seat.team, seat: by })
}

export const MAX_SENTENCE_LENGTH = 200

/** A student's own reflection: what they point at, and one sentence. */
export const reflect = (
  state: MatchState,
  by: SeatId,
  reflection: { readonly choices: readonly string[]; readonly sentence: string },
): Outcome => {
  const seat = findSeat(state, by)
  if (!seat) return reject('unknownSeat')
  const { choices } = reflection
  const sentence = reflection.sentence.trim()
  if ([...sentence].length > MAX_SENTENCE_LENGTH) return reject('outOfRange')
  const { asks } = PHASE_RULES[state.phase]
  if (asks?.kind !== 'reflection') return reject('wrongPhase')
  if (choices.length !== asks.choices || new Set(choices).size !== asks.choices) return reject('unknownChoice')
  const next = { ...seat, [asks.answer]: { choices, sentence } }
  return accept(answered(state, next, 'reflect'), { type: 'reflected', team: seat.team, seat: by })
}
