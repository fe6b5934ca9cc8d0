import { HOURS_PER_WEEK, LEVER_STEP } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { lostHours } from '../../../shared/sim/constraints.ts'
import { defectChance } from '../../../shared/sim/cycle.ts'
import { burnK, capexK } from '../../../shared/sim/money.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { projected } from '../../charts/planned.ts'
import { moneyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Slider } from '../../ui/Slider.tsx'
import { LOSS_FILL } from '../../ui/theme/textures.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import type { Mover } from '../state/useMover.ts'
import { onStep } from './ModelSizeLever.tsx'
import { MoverBadge } from './MoverBadge.tsx'
import './levers.css'

type BudgetLeverProps = {
  readonly track: Track
  readonly plan: Plan
  readonly mover: Mover | null
  readonly onMove: (verification: number) => void
  readonly disabled?: boolean
}

type BudgetShares = {
  readonly automate: number
  readonly verify: number
  readonly iterate: number
  readonly lost: number
  readonly left: number
}

/** How a plan's money is spent, in thousands of dollars. */
export const budgetShares = (track: Track, plan: Plan): BudgetShares => {
  const { iterations, spendK } = projected(track, plan)
  const automate = capexK(track, plan.automation)
  const lost = burnK(track, lostHours(track, plan.gates))
  const verify = iterations * track.costs.verification * plan.verification ** 2
  return {
    automate,
    verify,
    lost,
    iterate: spendK - automate - lost - verify,
    left: Math.max(0, track.budgetK - spendK),
  }
}

type Share = {
  readonly id: 'verify' | 'iterate' | 'automate' | 'lost'
  readonly name: string
  readonly money: number
  readonly fill: string
  readonly buys: string
}

const Bought = ({ name, money, buys, loss = false }: Share & { readonly loss?: boolean }) => (
  <span class={loss ? 'share share-loss' : 'share'}>
    <span>
      {name} <strong>{moneyText(money)}</strong>
    </span>
    <span class="soft">{buys}</span>
  </span>
)

/** Positions of the handle's track and of the bar within the control's 44 px. */
const RAIL = 13
const BAR_TOP = 28
const BAR_BOTTOM = 44
/** Half the width of a thumb, px: the range's margin at either end. */
const INSET = 12

/**
 * The budget as one bar in thousands of dollars, with a handle that sets the depth of verification. On a heavy plan, full verification is
 * a hundredth of the budget and too small to grip, so the handle moves along the whole length and a wedge connects it
 * with what it buys.
 */
export const BudgetLever = ({ track, plan, mover, onMove, disabled = false }: BudgetLeverProps) => {
  const { automate, verify, iterate, lost, left } = budgetShares(track, plan)
  const { iterations } = projected(track, plan)
  const text = words().instruments.levers
  const automated = plan.automation.filter((level) => level > 0).length
  const shares: readonly Share[] = [
    {
      id: 'verify',
      name: text.verify,
      money: verify,
      fill: 'var(--ink)',
      buys: text.slips(1 / defectChance(track, plan)),
    },
    {
      id: 'iterate',
      name: text.iterate,
      money: iterate,
      fill: 'var(--bar)',
      buys: words().terms.iterations(Math.floor(iterations)),
    },
    {
      id: 'automate',
      name: text.automate,
      money: automate,
      fill: 'var(--past)',
      buys: words().terms.stagesCounted(automated),
    },
    {
      id: 'lost',
      name: text.lost,
      money: lost,
      fill: LOSS_FILL,
      buys: words().terms.weeks(lostHours(track, plan.gates) / HOURS_PER_WEEK, 1),
    },
  ]
  const paid = shares.filter(({ id, money }) => id === 'verify' || id === 'iterate' || money > 0)
  const [box, width] = useWidth<HTMLDivElement>(328)
  let from = 0
  const segments = shares.map((share) => {
    const segment = {
      ...share,
      x: from,
      width: Math.max(0, Math.min(width - from, (share.money / track.budgetK) * width)),
    }
    from += segment.width
    return segment
  })
  const handle = INSET + (width - 2 * INSET) * plan.verification
  const verified = segments[0]?.width ?? 0
  return (
    <section class="lever">
      <div class="lever-head">
        <h2 class="lever-name">{text.verifyShare(plan.verification)}</h2>
        <MoverBadge mover={mover} />
        <span class="caption budget-left">{text.moneyLeft(left, track.budgetK)}</span>
      </div>
      <div class="budget-bar" ref={box}>
        <svg width={width} height={BAR_BOTTOM} aria-hidden="true">
          <path d={`M${INSET} ${RAIL}H${handle}L${verified} ${BAR_TOP}H0Z`} fill="var(--ink)" fill-opacity={0.22} />
          <rect
            x={0.75}
            y={BAR_TOP}
            width={Math.max(0, width - 1.5)}
            height={BAR_BOTTOM - BAR_TOP - 0.75}
            rx={3}
            fill="var(--surface)"
            stroke="var(--ink-2)"
          />
          {segments.map(({ id, x, width: of, fill }) => (
            <rect
              key={id}
              x={x}
              y={BAR_TOP}
              width={of}
              height={BAR_BOTTOM - BAR_TOP}
              fill={fill}
              stroke="var(--surface)"
              stroke-width={of > 2 ? 1 : 0}
            />
          ))}
        </svg>
        <Slider
          label={text.depth}
          min={0}
          max={1}
          step={LEVER_STEP}
          value={plan.verification}
          valueText={text.depthText(plan.verification, verify, track.budgetK, 1 / defectChance(track, plan))}
          moved={mover !== null}
          disabled={disabled}
          onMove={(to) => onMove(onStep(to))}
        />
      </div>
      <p class={paid.length < 3 ? 'budget-shares budget-shares-few' : 'budget-shares'}>
        {paid.map((share) => (
          <Bought key={share.id} {...share} loss={share.id === 'lost'} />
        ))}
      </p>
    </section>
  )
}
