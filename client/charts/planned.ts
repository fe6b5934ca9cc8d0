import { project } from '../../shared/sim/projection.ts'
import { projectionLine } from '../../shared/sim/projectionLine.ts'
import { perPlan } from './perPlan.ts'
import { smoothLine } from './race/lineAt.ts'

/** The projection of a plan, computed once for all that shows it. */
export const projected = perPlan(project)

export const plannedLine = perPlan(projectionLine)

/** The same without its teeth. */
export const plannedCurve = perPlan((track, plan) => smoothLine(plannedLine(track, plan)))
