import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { withConstraintStages } from '../../../shared/content/scenario.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { type Phase, partOf } from '../../../shared/sim/match/phases.ts'
import { benchPlan } from '../../../shared/sim/match/teamPlan.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import type { Board } from '../../../shared/views/board.ts'
import type { Mate, SeatView, TeamView } from '../../../shared/views/teamView.ts'
import type { Action, ActionPayload, Connection, ReplyReason } from '../../net/connection.ts'
import type { MatchSnapshot, RivalSnapshot, TeamSnapshot } from '../../net/matchSnapshot.ts'
import { refusalText } from '../../net/refusalText.ts'
import { scenario } from '../../text/scenario.ts'
import { createNotices, type Notices } from '../../ui/notice.ts'
import { type Bench, createBench } from './bench.ts'

/** Everything that a seated student's page reads and does, once the first state has arrived. */
export type Play = {
  readonly connection: Connection
  /** Whether the host watches this workbench, in a dialog of the console. */
  readonly watched: boolean
  /** Changes with every patch; code that needs only the phase reads `phase`. */
  readonly match: ReadonlySignal<MatchSnapshot>
  readonly phase: ReadonlySignal<Phase>
  readonly solo: ReadonlySignal<boolean>
  /** While the clock is paused, the server refuses everything but drafts of answers. */
  readonly paused: ReadonlySignal<boolean>
  /** The view of the student's team, and its public part. */
  readonly team: ReadonlySignal<TeamView>
  readonly own: ReadonlySignal<TeamSnapshot>
  readonly rival: ReadonlySignal<RivalSnapshot | null>
  readonly seat: ReadonlySignal<SeatView>
  readonly track: ReadonlySignal<Track>
  readonly board: ReadonlySignal<Board>
  /** Trials that the team runs before it can plant its flag. */
  readonly trialsToFlag: ReadonlySignal<number>
  readonly bench: Bench
  /** What the levers mean in this phase; the same object while none moves. */
  readonly plan: ReadonlySignal<Plan>
  readonly notices: Notices
  /** Whether the page is a form, which scrolls as a whole. */
  readonly form: Signal<boolean>
  /** Sends a command and shows a refusal as a notice; true if the server accepted. */
  readonly act: <T extends Action['type']>(type: T, payload: ActionPayload<T>) => Promise<boolean>
}

const PlayContext = createContext<Play | null>(null)
export const PlayProvider = PlayContext.Provider

export const usePlay = (): Play => {
  const play = useContext(PlayContext)
  if (!play) throw new Error('usePlay outside the play page')
  return play
}

/** The teammate in a seat. */
export const mateOf = (team: TeamView, seat: string): Mate | undefined => team.mates.find((mate) => mate.seat === seat)

/**
 * Creates the state from a seated connection; signals keep their last value while the student changes teams.
 * @param sayToHost explains a refused command to the host, where a host watches the workbench
 */
export const createPlay = (connection: Connection, sayToHost?: (reason: ReplyReason) => string): Play => {
  const sayRefusal = sayToHost ?? refusalText
  const notices = createNotices()
  const lasting = <T>(read: () => T | null | undefined): ReadonlySignal<T> => {
    let last: T
    return computed(() => {
      last = read() ?? last
      return last
    })
  }
  const match = lasting(() => connection.match.value)
  const team = lasting(() => connection.team.value)
  const seat = lasting(() => connection.seat.value)
  const own = lasting(() => match.value.teams.find(({ id }) => id === team.value.team))
  const phase = computed(() => match.value.phase)
  const trialsToFlag = computed(() => scenario().presets[match.value.preset].trialsToFlag)
  const track = computed(() => {
    const { constraintStages } = team.value
    const drawn = constraintStages ? withConstraintStages(scenario(), constraintStages) : scenario()
    return drawn.tracks[own.value.track]
  })
  const bench = createBench(connection, (reason) => {
    // The last drag of a phase often arrives after its end; the next phase explains that better than a refusal.
    if (reason !== 'wrongPhase') notices.say(sayRefusal(reason))
  })
  return {
    connection,
    watched: sayToHost !== undefined,
    match,
    phase,
    solo: computed(() => match.value.solo),
    paused: computed(() => match.value.paused),
    team,
    seat,
    own,
    rival: computed(() => match.value.rivals.find(({ track }) => track === own.value.track) ?? null),
    track,
    trialsToFlag,
    board: computed(() => match.value.board),
    bench,
    plan: computed(() => benchPlan(track.value, bench.levers.value, partOf(phase.value) || 1)),
    notices,
    form: signal(false),
    act: async (type, payload) => {
      const reply = await connection.request(type, payload)
      // A phase that is over is where whoever pressed wanted it.
      if (!reply.ok && reply.reason !== 'phaseOver') notices.say(sayRefusal(reply.reason))
      return reply.ok
    },
  }
}
