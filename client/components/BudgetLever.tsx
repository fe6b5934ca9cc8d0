import { LEVER_STEP } from '../../shared/content/constants.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { lostHours } from '../../shared/sim/constraints.ts'
import { defectChance } from '../../shared/sim/cycle.ts'
import { burnK, capexK } from '../../shared/sim/money.ts'
import type { Plan } from '../../shared/sim/plan.ts'
import { project } from '../../shared/sim/projection.ts'
import { fixed, moneyText, percentText } from '../present/numbers.ts'
import type { Mover } from '../state/useMover.ts'
import { LOSS_FILL } from '../theme/textures.tsx'
import { onStep } from './ModelSizeLever.tsx'
import { MoverBadge } from './MoverBadge.tsx'
import { Slider } from './Slider.tsx'

type BudgetLeverProps = {
  readonly track: Track
  readonly plan: Plan
  readonly mover: Mover | null
  readonly onMove: (verification: number) => void
  readonly disabled?: boolean
}

export type BudgetShares = {
  readonly automate: number
  readonly verify: number
  readonly iterate: number
  readonly lost: number
  readonly left: number
}

/** Where a plan's money goes, k$. */
export const budgetShares = (track: Track, plan: Plan): BudgetShares => {
  const { iterations, spendK } = project(track, plan)
  const automate = capexK(track, plan.automation)
  const lost = burnK(lostHours(plan.gates))
  const verify = iterations * track.costs.verification * plan.verification ** 2
  return {
    automate,
    verify,
    lost,
    iterate: spendK - automate - lost - verify,
    left: Math.max(0, track.budgetK - spendK),
  }
}

const Part = ({ name, money, loss = false }: { name: string; money: number; loss?: boolean }) => (
  <span class={loss ? 'loss' : ''}>
    {name} <strong>{fixed(money, 0)}</strong>
  </span>
)

/** The budget as one bar, and the lever that moves its Verify share. */
export const BudgetLever = ({ track, plan, mover, onMove, disabled = false }: BudgetLeverProps) => {
  const { automate, verify, iterate, lost, left } = budgetShares(track, plan)
  const slips = `1 change in ${fixed(1 / defectChance(plan), 0)} hides a defect`
  let from = 0
  const segments = [
    { money: automate, fill: 'var(--ink)' },
    { money: verify, fill: 'var(--rail)' },
    { money: iterate, fill: 'var(--bar)' },
    { money: lost, fill: LOSS_FILL },
  ].map(({ money, fill }) => {
    const segment = { from, share: money / track.budgetK, fill }
    from += segment.share
    return segment
  })
  return (
    <section class="lever">
      <div class="lever-head">
        <h2 class="lever-name">Verify {percentText(plan.verification)}</h2>
        <MoverBadge mover={mover} />
        <span class="caption">{slips}</span>
      </div>
      <Slider
        label="Verification depth"
        min={0}
        max={1}
        step={LEVER_STEP}
        value={plan.verification}
        valueText={`${percentText(plan.verification)}, ${slips}`}
        moved={mover !== null}
        disabled={disabled}
        onMove={(to) => onMove(onStep(to))}
      />
      <svg class="stack-bar" width="100%" height={12} role="img" aria-label={`Budget ${moneyText(track.budgetK)}`}>
        <rect x={0.5} y={0.5} width="99.7%" height={11} rx={3} fill="var(--surface)" stroke="var(--ink-2)" />
        {segments.map(({ from: at, share, fill }) => (
          <rect
            key={fill}
            x={`${at * 100}%`}
            width={`${share * 100}%`}
            height={12}
            fill={fill}
            stroke="var(--surface)"
            stroke-width={share > 0.005 ? 1 : 0}
          />
        ))}
      </svg>
      <p class="stack-legend">
        {automate > 0 && <Part name="Automate" money={automate} />}
        <Part name="Verify" money={verify} />
        <Part name="Iterate" money={iterate} />
        {lost > 0 && <Part name="lost" money={lost} loss />}
        <span class="soft">
          {fixed(left, 0)} left of {moneyText(track.budgetK)}
        </span>
      </p>
    </section>
  )
}
