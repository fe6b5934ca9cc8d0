import { RIVAL_NAME } from '../../../shared/content/constants.ts'
import { LEAD_PARTS, type Lead, type LeadPart, shownParts } from '../../../shared/sim/lesson/leadParts.ts'
import { toTenths } from '../../../shared/sim/tenths.ts'
import { accuracyText, signed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

/** One column of the lead: an end at its field accuracy, or a part between the levels before and after it. */
export type LeadStep = {
  readonly id: LeadPart | 'rival' | 'own'
  readonly name: string
  /** Why this part is what it is. */
  readonly why: string
  /** Field accuracy before and after the part; an end has its accuracy twice. */
  readonly from: number
  readonly to: number
  readonly value: string
}

/** Whether the experiments that landed differ in what is shown of them. */
const compared = (own: number, other: number): number => Math.round(own) - Math.round(other)

const partName = (part: LeadPart, lead: Lead): string => {
  const { parts } = words().lead
  switch (part) {
    case 'experiments': {
      const more = compared(lead.iterations, lead.rivalIterations)
      return more > 0 ? parts.moreExperiments : more < 0 ? parts.fewerExperiments : parts.sameExperiments
    }
    case 'smallerModel':
      if (lead.automated) return parts.automated
      return lead.startAccuracy < lead.rivalStartAccuracy ? parts.smallerModel : parts.fullSize
    case 'batching':
      return lead.risk > 0 ? parts.batching : parts.noBatching
    case 'driftOutrun':
      return lead.parts.driftOutrun >= 0 ? parts.driftOutrun : parts.driftAhead
  }
}

const partWhy = (part: LeadPart, lead: Lead): string => {
  const { why } = words().lead
  switch (part) {
    case 'experiments':
      return why.experiments(lead.iterations, lead.rivalIterations)
    case 'smallerModel':
      return why.start(lead.startAccuracy, lead.rivalStartAccuracy)
    case 'batching':
      return why.defects(lead.risk)
    case 'driftOutrun':
      return lead.parts.driftOutrun >= 0 ? why.driftOutrun : why.driftAhead
  }
}

/** The rival, what each part adds to it or takes from it, and whoever it is compared with. */
export const leadSteps = (lead: Lead, own: string): readonly LeadStep[] => {
  const shown = shownParts(lead)
  const end = (id: 'rival' | 'own', name: string, accuracy: number): LeadStep => {
    const at = toTenths(accuracy)
    return { id, name, why: words().lead.why.end, from: at, to: at, value: accuracyText(at) }
  }
  let level = toTenths(lead.rivalFieldAccuracy)
  const parts = LEAD_PARTS.map((part): LeadStep => {
    const from = level
    level = toTenths(level + shown[part] / 10)
    const value = signed(shown[part] / 10)
    return { id: part, name: partName(part, lead), why: partWhy(part, lead), from, to: level, value }
  })
  return [end('rival', RIVAL_NAME, lead.rivalFieldAccuracy), ...parts, end('own', own, lead.fieldAccuracy)]
}

/** The lead as shown, in percentage points. */
export const shownLead = (lead: Lead): number =>
  toTenths(toTenths(lead.fieldAccuracy) - toTenths(lead.rivalFieldAccuracy))

/** Who came out ahead, as the title of a team's figure. */
export const leadTitle = (lead: Lead, team: string): string => {
  const ahead = shownLead(lead)
  const text = words().lead
  return ahead > 0 ? text.whyTeam(team) : ahead < 0 ? text.whyNotTeam(team) : text.even
}

/** From a whole percent below the lowest level to just above the highest. */
export const leadRange = (steps: readonly LeadStep[]): { readonly low: number; readonly high: number } => {
  const levels = steps.flatMap(({ from, to }) => [from, to])
  return { low: Math.floor(Math.min(...levels) - 0.4), high: Math.max(...levels) + 0.4 }
}

const filled = (text: string, letters: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A text in as few lines of so many letters as it takes, all about as long; a longer word has a line of its own. */
export const wrapped = (text: string, letters: number): readonly string[] => {
  const count = Math.max(filled(text, letters).length, text.length > 0.7 * letters ? 2 : 1)
  for (let width = 1; width < letters; width++) {
    const lines = filled(text, width)
    if (lines.length <= count) return lines
  }
  return filled(text, letters)
}

/** The figure as a table. */
export const leadTable = (steps: readonly LeadStep[]) => ({
  caption: words().lead.caption,
  head: words().lead.head,
  rows: () => steps.map(({ name, value, why }) => [name, value, why]),
})
