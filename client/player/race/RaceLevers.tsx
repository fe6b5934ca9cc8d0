import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { defectChance } from '../../../shared/sim/cycle.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import { planRates } from '../../../shared/sim/planRates.ts'
import { paceIterations } from '../../../shared/sim/releaseSize.ts'
import { fixed, modelSizeText, percentText } from '../../text/numbers.ts'
import { Rich } from '../../text/Rich.tsx'
import { words } from '../../text/words.ts'
import { ModelSizeLever, shrinkText } from '../levers/ModelSizeLever.tsx'
import { CountLever, VerifyLever } from '../PlanLevers.tsx'
import { PlaySheet } from '../PlaySheet.tsx'
import { ActButton } from '../shell/ActButton.tsx'
import { usePlay } from '../state/play.ts'
import './raceLevers.css'

type LeverCard = 'size' | 'verify' | 'iterations'

const Card = ({ name, value, gloss, onOpen }: { name: string; value: string; gloss: string; onOpen: () => void }) => (
  <button type="button" class="race-card stack" onClick={onOpen}>
    <span>{name}</span>
    <strong>{value}</strong>
    <span>{gloss}</span>
    <svg class="race-card-up" width={14} height={10} viewBox="0 0 14 10" fill="none" aria-hidden="true">
      <path d="M2 8 7 3 12 8" stroke="currentColor" stroke-width={2.5} />
    </svg>
  </button>
)

/** A new model size is a pivot, so its cost is shown before the student confirms it. */
const SizeChange = ({ onDone }: { onDone: () => void }) => {
  const { bench, track } = usePlay()
  const levers = bench.levers.value
  const [size, setSize] = useState(levers.shrinkDecades)
  const next = benchPlan(track.value, { ...levers, shrinkDecades: size }, 2)
  const weeks = planRates(track.value, next).trainHours / HOURS_PER_WEEK
  const lost = track.value.model.startLossPerDecade * Math.max(0, size - levers.shrinkDecades)
  const same = size === levers.shrinkDecades
  const text = words().play.frontier
  return (
    <>
      <ModelSizeLever track={track.value} value={size} mover={null} onMove={setSize} />
      <p class="race-price">
        {same ? text.sizeStopsTrain : <Rich text={lost > 0 ? text.sizeLoses(weeks, lost) : text.sizeCost(weeks)} />}
      </p>
      <ActButton
        disabled={same}
        onClick={() => {
          bench.move({ shrinkDecades: size })
          onDone()
        }}
      >
        {same ? text.moveFirst : text.changeTo(modelSizeText(track.value, size))}
      </ActButton>
    </>
  )
}

/** The plan as three cards; each opens as a sheet over the lower half of the page. */
export const RaceCards = () => {
  const { bench, plan, track } = usePlay()
  const [open, setOpen] = useState<LeverCard | null>(null)
  const text = words().play.frontier
  const titles: Readonly<Record<LeverCard, string>> = {
    size: text.modelSize,
    verify: text.verify,
    iterations: text.iterations,
  }
  const levers = bench.levers.value
  const bodies: Readonly<Record<LeverCard, ComponentChildren>> = {
    size: <SizeChange onDone={() => setOpen(null)} />,
    verify: <VerifyLever />,
    iterations: <CountLever />,
  }
  return (
    <>
      <div class="race-cards">
        <Card
          name={text.modelSize}
          value={modelSizeText(track.value, levers.shrinkDecades)}
          gloss={shrinkText(levers.shrinkDecades)}
          onOpen={() => setOpen('size')}
        />
        <Card
          name={text.verify}
          value={percentText(levers.verification)}
          gloss={text.slips(1 / defectChance(track.value, levers))}
          onOpen={() => setOpen('verify')}
        />
        <Card
          name={text.iterations}
          value={fixed(levers.iterations ?? paceIterations(track.value, plan.value), 0)}
          gloss={text.aRelease(plan.value.changesPerRelease)}
          onOpen={() => setOpen('iterations')}
        />
      </div>
      {open && (
        <PlaySheet title={titles[open]} onClose={() => setOpen(null)}>
          <div class="race-sheet stack">
            {bodies[open]}
            {open !== 'size' && <p class="caption">{text.countsFromNext}</p>}
          </div>
        </PlaySheet>
      )}
    </>
  )
}

/** The same levers side by side, on wide pages. */
export const RaceSide = () => (
  <div class="race-side">
    <SizeChange onDone={() => {}} />
    <VerifyLever />
    <CountLever />
  </div>
)
