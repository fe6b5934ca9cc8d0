import { project } from '../../shared/sim/projection.ts'
import { projectionLine } from '../../shared/sim/projectionLine.ts'
import { perPlan } from './perPlan.ts'
import { smoothLine } from './race/lineAt.ts'

/** The projection of a plan, computed once for every chart that shows it. */
export const projected = perPlan(project)

export const plannedLine = perPlan(projectionLine)

/** The same line, smoothed. */
export const plannedCurve = perPlan((track, plan) => smoothLine(plannedLine(track, plan)))

/** The same line as the field sees it: the Verification Gap lower. */
export const fieldCurve = perPlan((track, plan) => {
  const gap = track.verificationGap * projected(track, plan).escapeRisk
  return plannedCurve(track, plan).map(({ week, accuracy }) => ({ week, accuracy: accuracy - gap }))
})

/** What the field sees of a plan on day one. */
export const fieldStart = perPlan((track, plan): number => fieldCurve(track, plan)[0]?.accuracy ?? 0)
