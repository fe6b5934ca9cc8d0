import { signal } from '@preact/signals'
import type { Action, Connection, ConnectionStatus, Reply } from '../../client/net/connection.ts'
import { type MatchSnapshot, matchSnapshot } from '../../client/net/matchSnapshot.ts'
import { advance } from '../../shared/sim/match/advance.ts'
import { applyCommand } from '../../shared/sim/match/applyCommand.ts'
import type { Command, HostAction } from '../../shared/sim/match/command.ts'
import { createMatch } from '../../shared/sim/match/createMatch.ts'
import { type MatchOptions, type MatchState, TICK_MS } from '../../shared/sim/match/matchState.ts'
import type { ArenaView } from '../../shared/views/arenaViews.ts'
import { arenaViewOf } from '../../shared/views/arenaViewsOf.ts'
import { publicMatchOf } from '../../shared/views/publicMatchOf.ts'
import { seatViewOf } from '../../shared/views/seatViewOf.ts'
import type { SeatView, TeamView } from '../../shared/views/teamView.ts'
import { teamViewOf } from '../../shared/views/teamViewOf.ts'
import { syncedState } from './syncedState.ts'

const OPTIONS: MatchOptions = {
  code: 'KT7QM',
  title: 'ML Systems',
  seed: 7,
  preset: 'full',
  teams: 4,
  tracks: ['tiny', 'edge', 'cloud', 'mobile'],
  bots: [],
  speed: 1,
  solo: false,
}

/** A session inside the page: the same match and views without a network. `me` sits in team 0 with two teammates. */
export const localConnection = (options: Partial<MatchOptions> = {}, mates: readonly string[] = ['Wren', 'Gecko']) => {
  let state: MatchState = createMatch({ ...OPTIONS, ...options })
  const team0 = state.teams[0]?.id ?? ''
  const me = 'me'

  const status = signal<ConnectionStatus>('connected')
  const match = signal<MatchSnapshot | null>(null)
  const team = signal<TeamView | null>(null)
  const seat = signal<SeatView | null>(null)
  const arena = signal<ArenaView | null>(null)

  const publish = (): void => {
    match.value = matchSnapshot(syncedState(publicMatchOf(state, [])), match.value)
    team.value = teamViewOf(state, team0)
    seat.value = seatViewOf(state, me)
    arena.value = arenaViewOf(state, me)
  }

  const command = (wanted: Command): Reply => {
    const outcome = applyCommand(state, wanted)
    if (!outcome.ok) return outcome
    state = outcome.state
    publish()
    return { ok: true }
  }

  const take = (id: string, name: string, teamId: string | null): void => {
    command({ type: 'takeSeat', seat: id, name, team: teamId, keyHash: '', by: { kind: 'server' } })
    command({ type: 'setConnected', seat: id, connected: true, by: { kind: 'server' } })
  }
  take(me, 'Quiet Puffin', team0)
  for (const name of mates) take(name.toLowerCase(), name, team0)
  for (const other of state.teams.slice(1)) take(`rival${other.id}`, `Rival ${other.id}`, other.id)

  const connection: Connection = {
    code: state.code,
    status,
    blocked: signal(false),
    refusal: signal(null),
    welcome: signal({ role: 'student', seat: me, seatKey: '', team: team0 } as const),
    match,
    team,
    seat,
    arena,
    host: signal(null),
    sentences: signal(null),
    seatOffer: signal(null),
    notices: signal([]),
    request: async (type, payload) =>
      command({ type, ...payload, by: { kind: 'seat', seat: me } } as unknown as Command),
    close: () => {
      status.value = 'gone'
    },
  }

  return {
    connection,
    status,
    me,
    command,
    /** Acts as a teammate or as a student of another team. */
    asSeat: (id: string, action: Action): Reply => command({ ...action, by: { kind: 'seat', seat: id } } as Command),
    asHost: (action: HostAction): Reply => command({ ...action, by: { kind: 'host' } }),
    /** Lets session time pass. */
    pass: (seconds: number): void => {
      state = advance(state, Math.round((seconds * 1000) / TICK_MS)).state
      publish()
    },
    state: (): MatchState => state,
  }
}
export type LocalConnection = ReturnType<typeof localConnection>
