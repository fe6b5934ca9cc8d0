import { RACE_HIGH, RACE_LOW, WEEKS } from '../../content/constants.ts'
import { findSeat, findTeam, replaceSeat, replaceTeam } from './lookup.ts'
import type { MatchState, Prediction, Reflection, Seat, SeatId } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import type { Phase } from './phases.ts'
import { PHASE_RULES } from './phaseTable.ts'
import { MAX_SENTENCE_LENGTH } from './progress.ts'

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

/** Whether an answer is the one the student has given already; it changes nothing then. */
const isSame = (before: Prediction | Reflection | null, now: Prediction | Reflection): boolean =>
  before !== null && JSON.stringify(Object.entries(before).sort()) === JSON.stringify(Object.entries(now).sort())

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
  if (!seat.draft && isSame(seat[asks.answer], prediction)) return accept(state)
  const next = { ...seat, [asks.answer]: prediction, draft: null }
  return accept(answered(state, next, 'lockPrediction'), { type: 'predictionLocked', team: seat.team, seat: by })
}

/** Whether these are different choices from a list. */
const areChoices = (choices: readonly string[], from: readonly string[]): boolean =>
  new Set(choices).size === choices.length && choices.every((choice) => from.includes(choice))

const isReflection = (answer: Prediction | Reflection): answer is Reflection => 'choices' in answer

/** What a student has chosen so far, kept so that neither a reload nor the clock takes it away; it may be unfinished. */
export const draftAnswer = (state: MatchState, by: SeatId, answer: Prediction | Reflection | null): Outcome => {
  const { asks } = PHASE_RULES[state.phase]
  if (!asks) return reject('wrongPhase')
  const seat = findSeat(state, by)
  if (!seat) return reject('unknownSeat')
  if (answer === null) return accept(replaceSeat(state, { ...seat, draft: null }))
  if (isReflection(answer)) {
    if (asks.kind !== 'reflection') return reject('wrongPrediction')
    const { choices, sentence } = answer
    if ([...sentence].length > MAX_SENTENCE_LENGTH) return reject('outOfRange')
    if (choices.length > asks.choices || !areChoices(choices, asks.from)) return reject('unknownChoice')
    return accept(replaceSeat(state, { ...seat, draft: { choices, sentence } }))
  }
  if (asks.kind !== 'prediction' || answer.kind !== asks.predicts) return reject('wrongPrediction')
  if (!isInRange(answer)) return reject('outOfRange')
  return accept(replaceSeat(state, { ...seat, draft: answer }))
}

/** The seat as the clock leaves it: a draft counts where nothing was confirmed, and the next phase starts without one. */
export const answeredByClock = (phase: Phase, seat: Seat): Seat => {
  const { asks } = PHASE_RULES[phase]
  if (!seat.draft) return seat
  if (!asks || seat[asks.answer]) return { ...seat, draft: null }
  const { draft } = seat
  return {
    ...seat,
    draft: null,
    [asks.answer]: isReflection(draft) ? { ...draft, sentence: draft.sentence.trim() } : draft,
  }
}

/** The seat when a phase opens: before a second vote, the first one is kept, and it counts again unless the student changes it. */
export const withFirstVote = (phase: Phase, seat: Seat): Seat => {
  const { asks } = PHASE_RULES[phase]
  if (asks?.kind !== 'prediction' || !asks.keeps) return seat
  const first = seat[asks.answer]
  return { ...seat, [asks.keeps]: first, [asks.answer]: null, draft: first }
}

/** The seat without what the student answered in a phase; a second vote starts from the first again. */
export const withoutAnswer = (phase: Phase, seat: Seat): Seat => {
  const { asks } = PHASE_RULES[phase]
  if (!asks) return seat
  const draft = asks.kind === 'prediction' && asks.keeps ? seat[asks.keeps] : null
  return { ...seat, [asks.answer]: null, draft }
}

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
  if (choices.length !== asks.choices || !areChoices(choices, asks.from)) return reject('unknownChoice')
  if (!seat.draft && isSame(seat[asks.answer], { choices, sentence })) return accept(state)
  const next = { ...seat, [asks.answer]: { choices, sentence }, draft: null }
  return accept(answered(state, next, 'reflect'), { type: 'reflected', team: seat.team, seat: by })
}
