import type { SessionInfo } from '../../../shared/protocol/newSession.ts'
import { isPast } from '../../../shared/sim/match/phases.ts'
import { words } from '../../text/words.ts'
import { Select } from '../../ui/Select.tsx'
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
    .sort((one, other) => (one.code < other.code ? -1 : 1))

/** Lets the class race against an earlier one; left out when this browser has none. */
export const GhostChoice = ({ hosted, chosen, onChoose }: GhostChoiceProps) => {
  const raced = racedOf(hosted)
  const { making } = words().host
  if (raced.length === 0) return null
  const nameOf = (code: string): string => {
    const session = raced.find((one) => one.code === code)
    return session ? `${session.title}, ${code}` : making.ghostsNone
  }
  return (
    <div>
      <label class="host-title">
        {making.ghosts}
        <Select
          options={['', ...raced.map(({ code }) => code)]}
          value={chosen ?? ''}
          nameOf={nameOf}
          onChoose={(code) => onChoose(code === '' ? null : code)}
        />
      </label>
      <p class="caption">{making.ghostsHow}</p>
    </div>
  )
}
