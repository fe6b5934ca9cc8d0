import { creditOf, ESTIMATES } from '../../../shared/sim/match/estimates.ts'
import type { Move } from '../../../shared/sim/match/matchState.ts'
import { MOVES_TO_FILE } from '../../../shared/sim/match/progress.ts'
import { hoursText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { mateOf, usePlay } from '../state/play.ts'
import { estimateDecimals } from '../view/estimateScale.ts'
import { Credit, EstimateScale, hoursLeft } from './EstimateScale.tsx'
import '../cells.css'
import './audit.css'

type MoveResultProps = {
  readonly move: Move
  /** Hours of one cycle by hand. */
  readonly cycleHours: number
  readonly onNext: () => void
  readonly onFile: () => void
}

/** What a logged strategy saves against what the team said, and the next step. */
export const MoveResult = ({ move, cycleHours, onNext, onFile }: MoveResultProps) => {
  const { team, seat } = usePlay()
  const { moves, audit, filing } = team.value
  const text = words().play.audit
  const said = hoursText(move.estimate, estimateDecimals(move.estimate))
  const mate = move.by === seat.value.seat ? '' : (mateOf(team.value, move.by)?.name ?? '')
  const missing = Math.max(0, MOVES_TO_FILE - moves.length)
  const best = Math.max(...moves.map(({ leverage }) => leverage))
  const off = move.estimate / move.savedHours - 1
  const low = move.estimate <= move.savedHours
  const canFile = missing === 0 && !audit
  return (
    <section class="panel estimate" aria-label={text.result}>
      <h2 class="estimate-verdict" role="status">
        {text.saidAndSaves(mate, said, move.savedHours)}
      </h2>
      <EstimateScale cycleHours={cycleHours}>
        <div class="estimate-rail" aria-hidden="true">
          <Credit around="truth" hours={move.savedHours} cycleHours={cycleHours} from={move.estimate} />
          <i class="estimate-you" style={{ left: hoursLeft(move.estimate, cycleHours) }}>
            <span class={low ? 'estimate-name' : 'estimate-name estimate-name-right'}>{mate || text.you}</span>
          </i>
          <i class="estimate-truth" style={{ left: hoursLeft(move.savedHours, cycleHours) }}>
            <span class="estimate-name">{text.truthName}</span>
          </i>
        </div>
      </EstimateScale>
      <dl class="cells">
        <div>
          <dt>{text.credit}</dt>
          <dd>{text.credits[move.credit === 1 ? 'whole' : move.credit > 0 ? 'half' : 'none']}</dd>
          <dd class="caption">{text.error(off)}</dd>
        </div>
        <div>
          <dt>{text.leverageName}</dt>
          <dd>{text.perK(move.leverage)}</dd>
          <dd class="caption">{text.bestYet(best)}</dd>
        </div>
        <div>
          <dt>{text.creditSoFar}</dt>
          <dd>{text.creditOf(creditOf(moves), Math.min(moves.length, ESTIMATES.best))}</dd>
          <dd class="caption">{text.bestCount(ESTIMATES.best)}</dd>
        </div>
      </dl>
      {missing > 0 && <p class="caption">{text.moreMoves(missing)}</p>}
      <div class="button-row">
        <Button follows kind={canFile ? 'secondary' : 'primary'} onClick={onNext}>
          {text.chooseStrategy(moves.length + 1)}
        </Button>
        {canFile && (
          <Button disabled={filing !== null} onClick={onFile}>
            {text.file}
          </Button>
        )}
      </div>
    </section>
  )
}
