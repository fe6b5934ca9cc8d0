import { STAGE_NAMES, STAGES } from '../../content/stages.ts'
import type { Automation, Gate } from '../../sim/plan.ts'

/** Lists the automated stages with their levels: "Labeling 2, Training 1". */
export const automationWords = (automation: Automation): string =>
  STAGES.flatMap((stage, i) => (automation[i] ? [`${STAGE_NAMES[stage]} ${automation[i]}`] : [])).join(', ') || 'none'

export const gateWords = (gates: readonly Gate[] | null): string => (gates?.length ? gates.join(', ') : 'none')
