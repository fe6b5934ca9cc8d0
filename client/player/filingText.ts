import type { Track } from '../../shared/content/tracks.ts'
import type { FilingContent } from '../../shared/sim/match/matchState.ts'
import { modelSizeText } from '../text/numbers.ts'
import { strategyName } from '../text/strategyName.ts'
import { words } from '../text/words.ts'

/** What a team is asked to file, in one line. */
export const filingText = (content: FilingContent, track: Track): string => {
  const text = words().play.filing
  switch (content.type) {
    case 'audit': {
      const strategy = strategyName(track, content.strategy)
      return text.audit(words().terms.stages[content.bottleneck], strategy)
    }
    case 'flag':
      return text.flag(modelSizeText(track, content.shrinkDecades))
    case 'proposal':
      return text.proposal(content.target)
    case 'ledger':
      return text.ledger(words().play.ledger.reasons[content.reason].name)
  }
}
