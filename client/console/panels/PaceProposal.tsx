import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { HostView } from '../../../shared/views/teamView.ts'
import { clockText } from '../../text/clockText.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../state/useConsole.ts'
import { type PaceProposal as Proposal, paceProposal } from '../view/paceProposal.ts'

type PaceProposalProps = {
  readonly pace: HostView['pace']
  /** Shown when there is nothing to propose. */
  readonly children: ComponentChildren
}

/** A dismissed proposal returns in the next phase, or when much more time is at stake. */
const PUT_OFF_SECONDS = 60

/** Spare time that nobody notices. */
const EVEN_SECONDS = 15

const effectText = ({ kind, phase, seconds, plannedSeconds, lateSeconds }: Proposal): string => {
  const { ruler } = words().host
  const lengths = [clockText(seconds), clockText(plannedSeconds)] as const
  if (kind === 'extend') return (lateSeconds < -EVEN_SECONDS ? ruler.fillsSome : ruler.fillsTime)(phase, ...lengths)
  return lateSeconds > 0
    ? ruler.endsLate(phase, ...lengths, `+${clockText(lateSeconds)}`)
    : ruler.endsOnTime(phase, ...lengths)
}

/** Proposes one change that would end the lesson at the bell, and says what it does. */
export const PaceProposal = ({ pace, children }: PaceProposalProps) => {
  const { match, send } = useConsole()
  const [putOff, setPutOff] = useState<{ readonly phase: string; readonly change: number } | null>(null)
  const proposal = paceProposal(match, pace)
  const change = proposal ? Math.abs(proposal.plannedSeconds - proposal.seconds) : 0
  const waits = putOff?.phase === match.phase && change < putOff.change + PUT_OFF_SECONDS
  if (!proposal || waits) return <p class="caption">{children}</p>
  const { ruler } = words().host
  const { kind, phase, seconds } = proposal
  return (
    <>
      <p class="caption">{effectText(proposal)}</p>
      <div class="need-actions">
        <Button kind="secondary" onClick={() => void send('setPhaseLength', { phase, seconds })}>
          {kind === 'trim' ? ruler.trim(phase) : ruler.extend(phase)}
        </Button>
        <Button kind="quiet" onClick={() => setPutOff({ phase: match.phase, change })}>
          {ruler.notNow}
        </Button>
      </div>
    </>
  )
}
