import { useState } from 'preact/hooks'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../state/useConsole.ts'
import { type Need, needsOf } from '../view/hostNeeds.ts'
import './needsYou.css'

const Actions = ({ need: { kind, team } }: { readonly need: Need }) => {
  const { send, look, write } = useConsole()
  const { needs, peek } = words().host
  const actions: Readonly<Record<Need['kind'], readonly [label: string, act: () => void]>> = {
    allAway: [needs.handToBot, () => void send('setTeamBot', { team, persona: 'average' })],
    returned: [needs.handBack, () => void send('setTeamBot', { team, persona: null })],
    behind: [peek.look, () => look(team)],
    timeUp: [needs.moreTime, () => void send('addTime', { seconds: 60 })],
  }
  const [label, act] = actions[kind]
  return (
    <>
      <Button kind="secondary" onClick={act}>
        {label}
      </Button>
      {kind === 'behind' && (
        <Button kind="quiet" onClick={() => write(team)}>
          {needs.hint}
        </Button>
      )}
    </>
  )
}

/** Lists what needs the instructor's attention now, each with one action. */
export const NeedsYou = () => {
  const { match, host } = useConsole()
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
            <Actions need={need} />
            <Button kind="quiet" onClick={() => setWaiting(new Set([...waiting, keyOf(need)]))}>
              {need.kind === 'behind' ? needs.seen : needs.wait}
            </Button>
          </div>
        </div>
      ))}
    </section>
  )
}
