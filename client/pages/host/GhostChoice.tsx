import { useEffect, useState } from 'preact/hooks'
import { isPast } from '../../../shared/sim/match/phases.ts'
import { fetchSession, type SessionInfo } from '../../net/sessionInfo.ts'
import { words } from '../../text/words.ts'
import { hostedCodes } from './hostedSessions.ts'

type GhostChoiceProps = {
  /** The code of the earlier session; null for none. */
  readonly chosen: string | null
  readonly onChoose: (code: string | null) => void
}

/** Sessions of this browser that have raced Part 2, as far as the server still has them. */
const useRacedSessions = (): readonly SessionInfo[] => {
  const [raced, setRaced] = useState<readonly SessionInfo[]>([])
  useEffect(() => {
    const asking = new AbortController()
    for (const code of hostedCodes()) {
      void fetchSession(code, asking.signal).then((answer) => {
        if (asking.signal.aborted || answer.type !== 'found' || !isPast(answer.value.phase, 'frontierRace')) return
        setRaced((before) => [...before, answer.value].toSorted((a, b) => (a.code < b.code ? -1 : 1)))
      })
    }
    return () => asking.abort()
  }, [])
  return raced
}

/** Lets the class race against one before it; left out where this browser has none. */
export const GhostChoice = ({ chosen, onChoose }: GhostChoiceProps) => {
  const raced = useRacedSessions()
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
