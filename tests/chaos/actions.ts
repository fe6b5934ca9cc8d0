import { PROOF_TERMS } from '../../shared/content/proof.ts'
import { STANDARD_SCENARIO, withConstraintStages } from '../../shared/content/scenario.ts'
import { STAGES } from '../../shared/content/stages.ts'
import { TRACKS, type TrackId } from '../../shared/content/tracks.ts'
import type { HostAction, SeatAction } from '../../shared/sim/match/command.ts'
import { CALLS, CONCLUSIONS, LEDGER_REASONS, SCREEN_SCENES } from '../../shared/sim/match/matchState.ts'
import { lastRun } from '../../shared/sim/match/negotiation.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import { proofOptions } from '../../shared/sim/match/proofOptions.ts'
import { benchPlan } from '../../shared/sim/match/teamPlan.ts'
import type { TeamView } from '../../shared/views/teamView.ts'
import type { Dice } from './createDice.ts'

const step = (dice: Dice, max: number): number => dice.between(0, max * 20) / 20
const strategy = (dice: Dice, track: TrackId): string => dice.pick(TRACKS[track].strategies).id

const setLevers = (dice: Dice, phase: Phase): SeatAction => {
  if (phase === 'auditWork') return { type: 'setLevers', levers: { changesPerRelease: dice.between(1, 20) } }
  const levers = { shrinkDecades: step(dice, 2), verification: step(dice, 1) }
  return { type: 'setLevers', levers: dice.chance(0.3) ? { ...levers, iterations: dice.between(20, 400) } : levers }
}

const offerProposal = (dice: Dice, trackId: TrackId, team: TeamView): SeatAction => {
  const conclusion = dice.pick(CONCLUSIONS)
  const { constraintStages } = team
  const drawn = constraintStages ? withConstraintStages(STANDARD_SCENARIO, constraintStages) : STANDARD_SCENARIO
  const track = drawn.tracks[trackId]
  const options = proofOptions(track, benchPlan(track, team.levers, 3), lastRun(team))
  const picks = Object.fromEntries(PROOF_TERMS.map((term) => [term, dice.pick(options[term]).value]))
  return { type: 'offerProposal', target: dice.between(900, 990) / 10, proof: { conclusion, picks } }
}

const ofPhase = (dice: Dice, phase: Phase, track: TrackId, team: TeamView): readonly (() => SeatAction)[] => {
  switch (phase) {
    case 'auditLock':
    case 'auditAgain':
      return [
        () => ({
          type: 'lockPrediction',
          prediction: { kind: 'bottleneck', stage: dice.pick(STAGES), confidence: dice.between(20, 100) / 100 },
        }),
      ]
    case 'auditWork':
      return [
        () => ({ type: 'tryStrategy', strategy: strategy(dice, track), estimate: dice.between(1, 500) }),
        () => setLevers(dice, phase),
        () => ({ type: 'draftAudit', bottleneck: dice.pick(STAGES), strategy: strategy(dice, track) }),
        () => ({ type: 'fileAudit', bottleneck: dice.pick(STAGES), strategy: strategy(dice, track) }),
      ]
    case 'auditReflect':
      return [() => ({ type: 'reflect', choices: [dice.pick(STAGES)], sentence: 'The tax did not move.' })]
    case 'frontierLock':
    case 'frontierAgain':
      return [
        () => ({
          type: 'lockPrediction',
          prediction: { kind: 'crossover', leader: 'fast', week: dice.between(1, 26), confidence: 0.75 },
        }),
      ]
    case 'frontierWork':
      return [
        () => setLevers(dice, phase),
        () => ({ type: 'logTrial', call: dice.chance(0.2) ? null : dice.pick(CALLS) }),
        () => ({ type: 'draftFlag', shrinkDecades: step(dice, 2) }),
        () => ({ type: 'nameTrial', trial: dice.between(1, 15), name: dice.pick(['Half the size', 'Ångström', null]) }),
        () => ({ type: 'plantFlag', shrinkDecades: step(dice, 2) }),
      ]
    case 'frontierRace':
      return [() => setLevers(dice, phase)]
    case 'reviewLock':
    case 'reviewAgain':
      return [
        () => ({
          type: 'lockPrediction',
          prediction: { kind: 'reach', accuracy: 96, low: dice.between(90, 95), high: 98 },
        }),
      ]
    case 'reviewWork':
      return [
        () => setLevers(dice, phase),
        () => ({ type: 'dryRun', call: dice.chance(0.2) ? null : dice.pick(CALLS) }),
        () => offerProposal(dice, track, team),
      ]
    case 'ledger':
      return (['draftLedger', 'fileLedger'] as const).map((type) => () => ({
        type,
        pace: dice.between(1, 60) / 10,
        reason: dice.pick(LEDGER_REASONS),
        sentence: 'We bought time.',
      }))
    default:
      return []
  }
}

/** A random action of a student; the rules may refuse it. */
export const studentAction = (dice: Dice, phase: Phase, track: TrackId, team: TeamView): SeatAction => {
  if (dice.chance(0.15)) return { type: dice.pick(['agree', 'agree', 'object'] as const) }
  const options = ofPhase(dice, phase, track, team)
  return options.length > 0 ? dice.pick(options)() : { type: 'agree' }
}

/** A random action of a host while the class works. */
export const hostAction = (dice: Dice): HostAction => {
  if (dice.chance(0.04)) return { type: 'goOn' }
  return dice.pick<() => HostAction>([
    () => ({ type: 'setScreen', scene: dice.pick(SCREEN_SCENES), team: null }),
    () => ({ type: 'setSound', on: dice.chance(0.5), volume: dice.between(0, 10) / 10 }),
    () => ({ type: 'shareReplay', shared: dice.chance(0.5) }),
    () => ({ type: 'addTime', seconds: dice.between(-10, 30) }),
    () => ({ type: 'setSecondVote', part: dice.pick([1, 2, 3] as const), on: dice.chance(0.5) }),
    () => ({ type: dice.chance(0.1) ? 'pause' : 'resume' }),
  ])()
}
