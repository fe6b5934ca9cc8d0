import { modelSizeLabel } from '../../shared/content/modelSize.ts'
import { STAGE_NAMES } from '../../shared/content/stages.ts'
import { findStrategy } from '../../shared/content/strategies.ts'
import type { Track } from '../../shared/content/tracks.ts'
import type { FilingContent } from '../../shared/sim/match/matchState.ts'
import { LEDGER_REASON_TEXT } from './ledgerText.ts'
import { accuracyText } from './numbers.ts'

/** What a team is asked to file, in one line. */
export const filingText = (content: FilingContent, track: Track): string => {
  switch (content.type) {
    case 'audit': {
      const strategy = findStrategy(track.id, content.strategy)?.name ?? content.strategy
      return `the audit: ${STAGE_NAMES[content.bottleneck]}, ${strategy}`
    }
    case 'flag':
      return `the knee at ${modelSizeLabel(track, content.shrinkDecades)}`
    case 'proposal':
      return `an offer of ${accuracyText(content.target)} to the PM`
    case 'ledger':
      return `the ledger: ${LEDGER_REASON_TEXT[content.reason].name}`
  }
}
