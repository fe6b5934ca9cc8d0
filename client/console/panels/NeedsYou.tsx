import { useState } from 'preact/hooks'
import type { HostView } from '../../../shared/views/teamView.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import type { HostSend } from '../state/useHost.ts'
import { type Need, needsOf } from '../view/hostNeeds.ts'
import './needsYou.css'

export type TeamDesk = {
  /** Opens a team's workbench to look at. */
  readonly look: (team: string) => void
  /** Opens the form for a hint to a team. */
  readonly hint: (team: string) => void
}

type NeedsYouProps = {
  readonly match: MatchSnapshot
  readonly host: HostView | null
  readonly send: HostSend
  readonly desk: TeamDesk
}

const Actions = ({ need, send, desk }: { need: Need; send: HostSend; desk: TeamDesk }) => {
  const { needs, peek } = words().host
  const { team } = need
  switch (need.kind) {
    case 'allAway':
      return (
        <Button kind="secondary" onClick={() => void send('setTeamBot', { team, persona: 'average' })}>
          {needs.handToBot}
        </Button>
      )
    case 'returned':
      return (
        <Button kind="secondary" onClick={() => void send('setTeamBot', { team, persona: null })}>
          {needs.handBack}
        </Button>
      )
    case 'behind':
      return (
        <>
          <Button kind="secondary" onClick={() => desk.look(team)}>
            {peek.look}
          </Button>
          <button type="button" class="button button-quiet" onClick={() => desk.hint(team)}>
            {needs.hint}
          </button>
        </>
      )
    case 'timeUp':
      return (
        <Button kind="secondary" onClick={() => void send('addTime', { seconds: 60 })}>
          {needs.moreTime}
        </Button>
      )
  }
}

/** Lists what needs the instructor's attention now, each with one action. */
export const NeedsYou = ({ match, host, send, desk }: NeedsYouProps) => {
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set())
  const keyOf = ({ team, kind }: Need) => `${team}/${kind}/${match.phase}`
  const open = needsOf(match, host).filter((need) => !waiting.has(keyOf(need)))
  if (open.length === 0) return null
  const { needs } = words().host
  return (
    <section class="needs" aria-labelledby="needs">
      <h2 id="needs">
        {needs.title} <span class="needs-count">{open.length}</span>
      </h2>
      {open.map((need) => (
        <div key={keyOf(need)} class="need">
          <p>
            <strong>{need.title}</strong>
          </p>
          <p class="caption">{need.why}</p>
          <div class="need-actions">
            <Actions need={need} send={send} desk={desk} />
            <button
              type="button"
              class="button button-quiet"
              onClick={() => setWaiting(new Set([...waiting, keyOf(need)]))}
            >
              {need.kind === 'behind' ? needs.seen : needs.wait}
            </button>
          </div>
        </div>
      ))}
    </section>
  )
}
