import { useEffect, useMemo } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import type { ReplayMoment } from '../../../shared/sim/match/matchState.ts'
import { refusalText } from '../../net/refusalText.ts'
import { words } from '../../text/words.ts'
import { Switch } from '../../ui/Switch.tsx'
import { createProjection, isOn, type ProjectionState } from '../state/projection.ts'

type ShowOnProjectorProps = {
  readonly code: string
  readonly hostKey: string
  readonly replay: Replay
  readonly moment: ReplayMoment
}

/** Loaded on demand, because only a host who shows the timeline needs a connection. */
const openConnection = async (code: string, hostKey: string) => {
  const { openSession } = await import('../../net/connect.ts')
  return openSession({ code, as: { host: hostKey } })
}

const stateText = (state: ProjectionState): string => {
  const text = words().replay.projector
  return state.type === 'refused' ? text.refused(refusalText(state.reason)) : text.states[state.type]
}

const ShowSwitch = ({ code, hostKey, moment }: Omit<ShowOnProjectorProps, 'replay'>) => {
  const projection = useMemo(() => createProjection(() => openConnection(code, hostKey)), [code, hostKey])
  const { tick, team, change } = moment
  useEffect(() => projection.move({ tick, team, change }), [projection, tick, team, change])
  useEffect(() => {
    const leave = () => projection.leave()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [projection])
  const state = projection.state.value
  return (
    <div class="replay-projector row-wrap">
      <Switch label={words().replay.projector.label} on={isOn(state)} onTurn={projection.turn} />
      <p class="soft" role="status">
        {stateText(state)}
      </p>
    </div>
  )
}

/** The host's switch that makes the projector follow the timeline. */
export const ShowOnProjector = ({ replay, ...props }: ShowOnProjectorProps) =>
  replay.last.phase === 'debrief' ? (
    <ShowSwitch {...props} />
  ) : (
    <p class="replay-note">{words().replay.projector.notYet}</p>
  )
