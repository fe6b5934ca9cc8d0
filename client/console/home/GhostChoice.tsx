import { isPast } from '../../../shared/sim/match/phases.ts'
import type { SessionInfo } from '../../net/sessionInfo.ts'
import { words } from '../../text/words.ts'
import type { HostedSession } from '../state/useHostedSessions.ts'

type GhostChoiceProps = {
  readonly hosted: readonly HostedSession[]
  /** The code of the earlier session; null for none. */
  readonly chosen: string | null
  readonly onChoose: (code: string | null) => void
}

/** Sessions that have raced Part 2 and that the server still has. */
const racedOf = (hosted: readonly HostedSession[]): readonly SessionInfo[] =>
  hosted
    .flatMap(({ answer }) =>
      answer?.type === 'found' && isPast(answer.value.phase, 'frontierRace') ? [answer.value] : [],
    )
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))

/** Lets the class race against an earlier one; left out when this browser has none. */
export const GhostChoice = ({ hosted, chosen, onChoose }: GhostChoiceProps) => {
  const raced = racedOf(hosted)
  const { making } = words().host
  if (raced.length === 0) return null
  return (
    <div>
      <label class="host-title">
        {making.ghosts}
        <select
          class="field"
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="">{making.ghostsNone}</option>
          {raced.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}, {code}
            </option>
          ))}
        </select>
      </label>
      <p class="caption">{making.ghostsHow}</p>
    </div>
  )
}
