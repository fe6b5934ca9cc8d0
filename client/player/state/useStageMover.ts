import { useRef } from 'preact/hooks'
import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import type { Automation } from '../../../shared/sim/plan.ts'
import type { Mate } from '../../../shared/views/teamView.ts'
import { useRecent } from '../../ui/useRecent.ts'
import { mateOf, usePlay } from './play.ts'

type StageMove = { readonly stage: Stage; readonly mate: Mate; readonly level: number }

/** The stage whose level a teammate has just changed, for two seconds; null otherwise. */
export const useStageMover = (): StageMove | null => {
  const { team, seat } = usePlay()
  const { levers, movedBy } = team.value
  const seen = useRef<{ automation: Automation; last: StageMove | null }>({ automation: levers.automation, last: null })
  if (seen.current.automation !== levers.automation) {
    const changed = STAGES.findIndex((_, i) => seen.current.automation[i] !== levers.automation[i])
    const stage = STAGES[changed]
    const by = movedBy.automation?.seat
    const mate = by && by !== seat.value.seat ? mateOf(team.value, by) : undefined
    const last = stage && mate ? { stage, mate, level: levers.automation[changed] ?? 0 } : seen.current.last
    seen.current = { automation: levers.automation, last }
  }
  const { last } = seen.current
  return useRecent(last, last ? `${last.stage}:${last.level}:${movedBy.automation?.tick}` : null)
}
