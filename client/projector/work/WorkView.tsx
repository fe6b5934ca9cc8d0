import type { ComponentType } from 'preact'
import type { Phase } from '../../../shared/sim/match/phases.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import type { Shell } from '../../ui/boardShell.ts'
import { CallsView } from './CallsView.tsx'
import { EstimatesView } from './EstimatesView.tsx'
import { TalksView } from './TalksView.tsx'

type WorkViewProps = { readonly match: MatchSnapshot; readonly shell: Shell }

const WORK: Readonly<Partial<Record<Phase, ComponentType<WorkViewProps>>>> = {
  auditWork: EstimatesView,
  frontierWork: CallsView,
  reviewWork: TalksView,
}

/** What the class is thinking while its teams work, without any team's plan. */
export const WorkView = (props: WorkViewProps) => {
  const View = WORK[props.match.phase]
  return View ? <View {...props} /> : null
}
