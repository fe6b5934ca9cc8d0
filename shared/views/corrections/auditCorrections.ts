import { findStrategy } from '../../content/findStrategy.ts'
import { STAGES, type Stage } from '../../content/stages.ts'
import type { Track } from '../../content/tracks.ts'
import { cycleBreakdown } from '../../sim/cycle.ts'
import { strategyEffect } from '../../sim/match/leverage.ts'
import { HEAVY_PLAN } from '../../sim/plan.ts'
import { type Answered, type Correction, correction } from './correction.ts'

/** Shares of the best leverage from which a strategy counts as good. */
const GOOD_LEVERAGE = 0.95

/** Hours of a cycle by hand, one change a release: what the waterfall of Part 1 starts with. */
const hoursOf = (track: Track, stage: Stage) => {
  const { stages, cycleHours } = cycleBreakdown(track, HEAVY_PLAN)
  const at = (one: Stage): number => stages[STAGES.indexOf(one)] ?? 0
  return { hours: at(stage), taxHours: at(track.taxStage), cycle: cycleHours }
}

const stageCorrection = ({ texts, track }: Answered, stage: Stage): Correction => {
  const { hours, taxHours, cycle } = hoursOf(track, stage)
  return correction(texts, 'stages', stage, (say) => ({
    hours: say.hours(hours),
    cycle: say.hours(cycle),
    tax: say.terms.stages[track.taxStage],
    taxHours: say.hours(taxHours),
  }))
}

const filedStage = ({ texts, track }: Answered, stage: Stage): Correction => {
  const { hours, taxHours, cycle } = hoursOf(track, stage)
  return correction(texts, 'bottleneck', 'filed', (say) => ({
    stage: say.terms.stages[stage],
    hours: say.hours(hours),
    cycle: say.hours(cycle),
    tax: say.terms.stages[track.taxStage],
    taxHours: say.hours(taxHours),
  }))
}

const filedStrategy = ({ texts, track, team }: Answered): readonly Correction[] => {
  const strategy = team.audit?.strategy ? findStrategy(track, team.audit.strategy) : undefined
  const measured = track.strategies.map((one) => ({ ...strategyEffect(track, one), name: one.name, id: one.id }))
  const filed = measured.find(({ id }) => id === strategy?.id)
  const best = measured.reduce((a, b) => (b.leverage > a.leverage ? b : a))
  if (!filed || filed.leverage >= GOOD_LEVERAGE * best.leverage) return []
  return [
    correction(texts, 'strategy', filed.savedHours >= best.savedHours ? 'dear' : 'small', (say) => ({
      saved: say.hours(filed.savedHours),
      cost: say.money(filed.costK),
      leverage: say.hours(filed.leverage, 2),
      best: say.name(best.name),
      bestSaved: say.hours(best.savedHours),
      bestCost: say.money(best.costK),
      bestLeverage: say.hours(best.leverage, 2),
      cycle: say.hours(hoursOf(track, track.taxStage).cycle),
    })),
  ]
}

/** Part 1: the stages that the student took for the bottleneck or the hidden tax, and what the team filed. */
export const auditCorrections = (answered: Answered): readonly Correction[] => {
  const { seat, team, track } = answered
  const pointedAt = STAGES.filter(
    (stage) => stage === seat.auditLock?.stage || seat.auditReflection?.choices.includes(stage),
  )
  const filed = team.audit?.bottleneck
  return [
    ...pointedAt.filter((stage) => stage !== track.taxStage).map((stage) => stageCorrection(answered, stage)),
    ...(filed && filed !== track.taxStage ? [filedStage(answered, filed)] : []),
    ...filedStrategy(answered),
  ]
}
