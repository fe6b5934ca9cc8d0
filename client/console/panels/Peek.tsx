import { computed, signal } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { NO_ANSWERS } from '../../../shared/sim/match/matchState.ts'
import { PHASE_RULES } from '../../../shared/sim/match/phaseTable.ts'
import type { Connection } from '../../net/connection.ts'
import { isSeated } from '../../net/isSeated.ts'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useModal } from '../../ui/useModal.ts'
import { type TeamBench, useOtherSurfaces } from '../state/otherSurfaces.ts'
import './peek.css'

/** Makes the host's connection look like one at a team's workbench on which every command is refused. */
const benchConnection = (connection: Connection, team: string): Connection => ({
  ...connection,
  team: computed(() => (connection.team.value?.team === team ? connection.team.value : null)),
  seat: signal({ ...NO_ANSWERS, draft: null, seat: '', name: '', team, corrections: [] }),
  request: async () => ({ ok: false, reason: 'notAllowed' }),
  close: () => {},
})

const Answers = ({ bench }: { readonly bench: Connection }) => {
  const { peek } = words().host
  return (
    <section class="peek-answers">
      <p>{peek.alone}</p>
      <ul>
        {bench.team.value?.mates.map(({ seat, name, answered, connected }) => (
          <li key={seat}>
            <strong>{name}</strong> {answered ? peek.answered : connected ? peek.thinking : words().host.roster.away}
          </li>
        ))}
      </ul>
    </section>
  )
}

type PeekProps = {
  readonly connection: Connection
  readonly team: TeamSnapshot
  readonly onHint: () => void
  readonly onClose: () => void
}

/** A team's workbench as its members see it, for the host to look at. */
export const Peek = ({ connection, team, onHint, onClose }: PeekProps) => {
  const { loadBench } = useOtherSurfaces()
  const modal = useModal(onClose)
  const [Bench, setBench] = useState<TeamBench | null>(null)
  const bench = useMemo(() => benchConnection(connection, team.id), [connection, team.id])
  const connected = connection.status.value === 'connected'
  useEffect(() => {
    void loadBench().then((loaded) => setBench(() => loaded))
    return () => void connection.request('watchTeam', { team: null })
  }, [])
  // After a reconnect the room no longer knows what the host was watching.
  useEffect(() => {
    if (connected) void connection.request('watchTeam', { team: team.id })
  }, [connected, team.id])
  const { peek, needs } = words().host
  const phase = connection.match.value?.phase ?? 'lobby'
  return (
    <dialog class="peek" {...modal} aria-label={peek.title(team.name)}>
      <div class="peek-head row-wrap">
        <h2>{peek.title(team.name)}</h2>
        <p class="caption">{peek.only}</p>
        <Button kind="secondary" onClick={onHint}>
          {needs.hint}
        </Button>
        <Button onClick={onClose}>{words().common.close}</Button>
      </div>
      <div class="peek-bench">
        {!Bench || !isSeated(bench) ? (
          <p class="peek-wait" role="status">
            {team.seats === 0 ? peek.nobody : peek.waiting}
          </p>
        ) : PHASE_RULES[phase].asks ? (
          <Answers bench={bench} />
        ) : (
          <Bench connection={bench} sayToHost={() => words().host.peek.refused} />
        )}
      </div>
    </dialog>
  )
}
