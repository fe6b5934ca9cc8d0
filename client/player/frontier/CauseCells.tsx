import type { Track } from '../../../shared/content/tracks.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { projected } from '../../charts/planned.ts'
import { accuracyText, moneyText, percentText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { signalOf } from '../view/trialCauses.ts'
import '../cells.css'
import './callPanel.css'

/** What a plan causes before it is run: how its releases are filled, what they hide, where it starts, what it costs. */
export const CauseCells = ({ track, plan }: { readonly track: Track; readonly plan: Plan }) => {
  const { escapeRisk, startAccuracy, spendK } = projected(track, plan)
  const text = words().play.frontier.causes
  const cells = [
    { name: text.perRelease, value: `${plan.changesPerRelease}`, loss: false },
    { name: text.shipDefect, value: percentText(escapeRisk), loss: escapeRisk >= 0.005 },
    { name: text.start, value: accuracyText(startAccuracy), loss: false },
    { name: text.signal, value: percentText(signalOf(track, plan)), loss: false },
    { name: text.left, value: moneyText(Math.max(0, track.budgetK - spendK)), loss: false },
  ]
  return (
    <dl class="cells cause-cells">
      {cells.map(({ name, value, loss }) => (
        <div key={name} class={loss ? 'loss' : ''}>
          <dd>{value}</dd>
          <dt>{name}</dt>
        </div>
      ))}
    </dl>
  )
}
