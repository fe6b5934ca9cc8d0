import { useState } from 'preact/hooks'
import type { HostView } from '../../../shared/views/teamView.ts'
import { Button } from '../../components/Button.tsx'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { needsOf } from '../../present/hostNeeds.ts'
import type { HostSend } from './useHost.ts'

type NeedsYouProps = { readonly match: MatchSnapshot; readonly host: HostView | null; readonly send: HostSend }

/** Teams in trouble, each with one action. */
export const NeedsYou = ({ match, host, send }: NeedsYouProps) => {
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set())
  const needs = needsOf(match, host).filter(({ team, kind }) => !waiting.has(`${team}/${kind}/${match.phase}`))
  if (needs.length === 0) return null
  return (
    <section class="needs" aria-labelledby="needs">
      <h2 id="needs">
        Needs you <span class="needs-count">{needs.length}</span>
      </h2>
      {needs.map(({ team, kind, title, why }) => (
        <div key={`${team}/${kind}`} class="need">
          <p>
            <strong>{title}</strong>
          </p>
          <p class="caption">{why}</p>
          <div class="need-actions">
            {kind === 'allAway' && (
              <Button kind="secondary" onClick={() => void send('setTeamBot', { team, persona: 'average' })}>
                Hand to a bot
              </Button>
            )}
            {kind === 'returned' && (
              <Button kind="secondary" onClick={() => void send('setTeamBot', { team, persona: null })}>
                Hand it back
              </Button>
            )}
            <button
              type="button"
              class="button button-quiet"
              onClick={() => setWaiting(new Set([...waiting, `${team}/${kind}/${match.phase}`]))}
            >
              {kind === 'behind' ? 'Seen' : 'Wait'}
            </button>
          </div>
        </div>
      ))}
    </section>
  )
}
