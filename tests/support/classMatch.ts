import type { PresetId } from '../../shared/content/presets.ts'
import type { MatchState, Prediction, SeatId } from '../../shared/sim/match/matchState.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { tickWithBots } from './botMatch.ts'
import { applyAll, hostCommand, match, seatCommand, takeSeat } from './matchBuilder.ts'

const STUDENTS = ['s1', 's2', 's3'] as const

/** What students predict in a phase; null when the phase asks nothing. */
const prediction = (phase: Phase, sure: number): Prediction | null => {
  switch (phase) {
    case 'auditLock':
      return { kind: 'bottleneck', stage: 'training', confidence: sure }
    case 'frontierLock':
      return { kind: 'crossover', leader: 'fast', week: 9, confidence: sure }
    case 'reviewLock':
      return { kind: 'reach', low: 95, accuracy: 96, high: 97 }
    default:
      return null
  }
}

const predict = (state: MatchState, seat: SeatId, sure: number): MatchState => {
  const said = prediction(state.phase, sure)
  return said ? applyAll(state, seatCommand(seat, { type: 'lockPrediction', prediction: said })) : state
}

type ClassOptions = { readonly names?: readonly string[]; readonly seed?: number; readonly preset?: PresetId }

/** Plays a class up to a phase: two bots and three students in two teams; two students predict, none moves a lever. */
export const classMatch = (
  until: Phase = 'debrief',
  { names = ['Ada', 'Ben', 'Cy'], seed = 7, preset = 'demo' }: ClassOptions = {},
): MatchState => {
  const tracks = ['cloud', 'edge', 'mobile', 'tiny'] as const
  let state = applyAll(
    match({ seed, preset, teams: 4, tracks, bots: ['veteran', 'average'] }),
    ...STUDENTS.map((seat, i) => takeSeat(seat, i < 2 ? 't1' : 't2', names[i] ?? seat)),
    hostCommand({ type: 'goOn' }),
  )
  for (let asked: Phase = 'lobby'; ; state = tickWithBots(state).state) {
    if (state.phase !== asked) state = predict(predict(state, 's1', 0.9), 's2', 0.5)
    asked = state.phase
    if (state.phase === until) return state
  }
}
