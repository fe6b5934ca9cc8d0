import type {
  FeedLine,
  PublicEarlierLane,
  PublicMatch,
  PublicRival,
  PublicStall,
  PublicTeam,
} from '../../shared/views/publicMatch.ts'

export type TeamSnapshot = Omit<PublicTeam, 'line' | 'landed' | 'stalls'> & {
  readonly line: readonly number[]
  readonly landed: readonly number[]
  readonly stalls: readonly PublicStall[]
}
export type RivalSnapshot = Omit<PublicRival, 'line' | 'landed'> & {
  readonly line: readonly number[]
  readonly landed: readonly number[]
}

export type EarlierLaneSnapshot = Omit<PublicEarlierLane, 'line'> & { readonly line: readonly number[] }

/** The synced state at one moment, as plain data; unchanged parts keep their identity. */
export type MatchSnapshot = Omit<PublicMatch, 'teams' | 'rivals' | 'earlier' | 'feed'> & {
  readonly teams: readonly TeamSnapshot[]
  readonly rivals: readonly RivalSnapshot[]
  readonly earlier: readonly EarlierLaneSnapshot[]
  readonly feed: readonly FeedLine[]
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => Object.is(item, b[i]))

const sameFields = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(a) as (keyof T)[]).every((key) => Object.is(a[key], b[key]))

const keepItems = <T>(items: Iterable<T>, before: readonly T[] | undefined): readonly T[] => {
  const next = [...items]
  return before && sameItems(before, next) ? before : next
}

const keep = <T extends object>(next: T, before: T | undefined): T =>
  before && sameFields(next, before) ? before : next

const keepStalls = (
  stalls: Iterable<PublicStall>,
  before: readonly PublicStall[] | undefined,
): readonly PublicStall[] =>
  keepItems(
    [...stalls].map(({ hour, hours, reason }, i) => keep({ hour, hours, reason }, before?.[i])),
    before,
  )

const teamSnapshot = (team: PublicTeam, before: TeamSnapshot | undefined): TeamSnapshot =>
  keep(
    {
      id: team.id,
      name: team.name,
      track: team.track,
      // The synced state has no null.
      bot: team.bot || null,
      joined: team.joined,
      seats: team.seats,
      connected: team.connected,
      progress: team.progress,
      goal: team.goal,
      done: team.done,
      rank: team.rank,
      points: team.points,
      accuracy: team.accuracy,
      iterations: team.iterations,
      lastLearned: team.lastLearned,
      stallReason: team.stallReason,
      stallUntilHour: team.stallUntilHour,
      passedHour: team.passedHour,
      line: keepItems(team.line, before?.line),
      landed: keepItems(team.landed, before?.landed),
      stalls: keepStalls(team.stalls, before?.stalls),
      target: team.target,
      outcome: team.outcome,
    },
    before,
  )

const rivalSnapshot = (rival: PublicRival, before: RivalSnapshot | undefined): RivalSnapshot =>
  keep(
    {
      track: rival.track,
      accuracy: rival.accuracy,
      iterations: rival.iterations,
      line: keepItems(rival.line, before?.line),
      landed: keepItems(rival.landed, before?.landed),
    },
    before,
  )

/** Earlier lanes never change, so they are read once, as soon as all of them have arrived. */
const earlierLanes = (
  lanes: Iterable<PublicEarlierLane>,
  before: readonly EarlierLaneSnapshot[] | undefined,
): readonly EarlierLaneSnapshot[] =>
  before && before.length > 0
    ? before
    : keepItems(
        [...lanes].map(({ track, place, line }) => ({ track, place, line: [...line] })),
        before,
      )

const feedLine = (line: FeedLine, before: FeedLine | undefined): FeedLine =>
  keep({ seq: line.seq, says: line.says, team: line.team, kind: line.kind }, before)

/** Reads the synced state, which the network changes in place. */
export const matchSnapshot = (state: PublicMatch, before: MatchSnapshot | null): MatchSnapshot => ({
  code: state.code,
  title: state.title,
  preset: state.preset,
  phase: state.phase,
  paused: state.paused,
  speed: state.speed,
  solo: state.solo,
  rehearsal: state.rehearsal,
  ownScenario: state.ownScenario,
  secondsLeft: state.secondsLeft,
  phaseSeconds: state.phaseSeconds,
  hour: state.hour,
  autoAdvance: state.autoAdvance,
  advanceWhenDone: state.advanceWhenDone,
  doorLocked: state.doorLocked,
  scene: state.scene,
  sceneTeam: state.sceneTeam,
  soundOn: state.soundOn,
  soundVolume: state.soundVolume,
  language: state.language,
  replayShared: state.replayShared,
  replayTick: state.replayTick,
  replayTeam: state.replayTeam,
  replayChange: state.replayChange,
  students: state.students,
  message: state.message,
  messageId: state.messageId,
  teams: keepItems(
    [...state.teams].map((team) =>
      teamSnapshot(
        team,
        before?.teams.find(({ id }) => id === team.id),
      ),
    ),
    before?.teams,
  ),
  rivals: keepItems(
    [...state.rivals].map((rival) =>
      rivalSnapshot(
        rival,
        before?.rivals.find(({ track }) => track === rival.track),
      ),
    ),
    before?.rivals,
  ),
  earlier: earlierLanes(state.earlier, before?.earlier),
  feed: keepItems(
    [...state.feed].map((line) =>
      feedLine(
        line,
        before?.feed.find(({ seq }) => seq === line.seq),
      ),
    ),
    before?.feed,
  ),
  board: state.board,
})
