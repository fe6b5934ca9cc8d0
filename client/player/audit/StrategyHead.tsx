import { words } from '../../text/words.ts'
import './audit.css'

type StrategyHeadProps = { readonly name: string; readonly price: string; readonly onBack: () => void }

/** The name of the strategy under estimate with its price, and the way back to the others. */
export const StrategyHead = ({ name, price, onBack }: StrategyHeadProps) => (
  <div class="strategy-head">
    <button type="button" class="strategy-back" aria-label={words().play.audit.otherStrategies} onClick={onBack}>
      <svg width={14} height={18} viewBox="0 0 14 18" fill="none" aria-hidden="true">
        <path d="M11 2 4 9 11 16" stroke="currentColor" stroke-width={2.5} />
      </svg>
    </button>
    <h2>{name}</h2>
    <strong>{price}</strong>
  </div>
)
