import { setTimeout as sleep } from 'node:timers/promises'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import { type AppliedFault, applyFaults } from './applyFaults.ts'
import { type Counts, checkRun, continues } from './checkRun.ts'
import { createDice, type Dice } from './createDice.ts'
import { describeRun } from './describeRun.ts'
import { drawFaults, type Fault, type FaultKind } from './drawFaults.ts'
import { judgeReturns, type Returns } from './judgeReturns.ts'
import { openLine } from './Line.ts'
import { Player } from './Player.ts'
import type { ServerKeeper } from './ServerKeeper.ts'
import { createSession, deleteSession, exportAtRest } from './sessionRequests.ts'

/** Default number of students in a class. */
export const STUDENTS = 9
const HOSTS = 2
const MOST_OF_A_TEAM = 5
/** Share of the students who join while faults are happening. */
const LATE_SHARE = 1 / 3
const WINDOW_MS = 2200
/** How long everyone may take to be back and have their replies once all faults are over. */
const RECOVERY_MS = 30_000
const SPEEDS = [1, 5, 20]
/** Numbers of phases that the host may advance from the lobby before the faults begin. */
const OPENINGS = [0, 1, 2, 2, 3, 5, 6, 6, 7, 8, 10, 11, 11, 11, 12, 13]
/** How often a run ends with one more kill. */
const LAST_KILLS = 0.3

export type SeedReport = Returns & {
  readonly seed: number
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>
  readonly counts: Counts
  readonly findings: readonly string[]
  /** What happened when. */
  readonly events: readonly string[]
}

const until = async (isSo: () => boolean, ms: number): Promise<boolean> => {
  const end = performance.now() + ms
  while (!isSo()) {
    if (performance.now() > end) return false
    await sleep(10)
  }
  return true
}

const countKinds = (faults: readonly Fault[]): Partial<Record<FaultKind, number>> => {
  const counts: Partial<Record<FaultKind, number>> = {}
  for (const { kind } of faults) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** Number of teams with students; one more team is a bot's. */
const teamsOf = (students: number): number => Math.max(3, Math.ceil(students / MOST_OF_A_TEAM))

const invitePlayers = async (
  seed: number,
  students: number,
  { code, hostKey }: CreatedSession,
  port: number,
): Promise<Player[]> => {
  const players: Player[] = []
  for (let i = 0; i < students + HOSTS; i++) {
    const line = await openLine(port)
    // Half of them are behind a filter and play over streams.
    line.blockSockets(i % 2 ? 'cut' : null)
    const isHost = i >= students
    const name = isHost ? `host${i}` : `student${i}`
    const dice = createDice(seed, name)
    const role = isHost ? { hostKey } : { team: `t${1 + (i % teamsOf(students))}` }
    players.push(new Player({ code, name, line, dice, ...role }))
  }
  return players
}

/** Lets a player act at random intervals until told to stop. */
const keepActing = (player: Player, dice: Dice): (() => void) => {
  let timer: NodeJS.Timeout
  const next = (): void => {
    timer = setTimeout(
      () => {
        player.act()
        next()
      },
      dice.between(20, 160),
    )
  }
  next()
  return () => clearTimeout(timer)
}

const whoIsOut = (players: readonly Player[]): string =>
  players
    .filter(({ isIn, isIdle }) => !isIn || !isIdle)
    .map(({ name, tab, isIdle }) => `${name} ${tab?.status.value} ${tab?.refusal.value ?? ''}${isIdle ? '' : ' waits'}`)
    .join(', ')

/** Lets a class play for a while under faults, then compares what the players were told with what is stored. */
export const runSeed = async (seed: number, server: ServerKeeper, students = STUDENTS): Promise<SeedReport> => {
  const dice = createDice(seed, 'plan')
  const findings: string[] = []
  const speed = dice.pick(SPEEDS)
  const teams = teamsOf(students) + 1
  const session = await createSession(server.url, { preset: 'demo', seed, teams, bots: ['average'], speed })
  const players = await invitePlayers(seed, students, session, server.port)
  const lateOnes = Math.round(students * LATE_SHARE)
  const [late, early] = [players.slice(0, lateOnes), players.slice(lateOnes)]
  const host = players.at(-1)
  try {
    for (const player of early) player.open()
    if (!(await until(() => early.every(({ isIn }) => isIn), RECOVERY_MS))) findings.push('start: not everybody got in')
    for (let i = dice.pick(OPENINGS); i > 0; i--) await host?.ask({ type: 'goOn' })

    const faults = drawFaults(dice, players.length, WINDOW_MS)
    const applied: AppliedFault[] = []
    const acting = players.map((player) => keepActing(player, createDice(seed, `pace of ${player.name}`)))
    for (const player of late) setTimeout(() => player.open(), dice.between(0, WINDOW_MS - 500))
    await applyFaults({ faults, players, server, session, speed, applied })
    for (const stop of acting) stop()

    const allIsWell = () => players.every(({ isIn, isIdle }) => isIn && isIdle)
    if (!(await until(allIsWell, RECOVERY_MS))) findings.push(`back: ${whoIsOut(players)}`)
    if ((await host?.ask({ type: 'pause' })) !== 'ok') findings.push('end: the host could not pause')
    const exported = await exportAtRest(server.url, session)
    const counts = checkRun(exported, players, findings)
    const returns = judgeReturns(applied, players, findings)
    const events = describeRun(applied, players)
    if (dice.chance(LAST_KILLS)) {
      await server.restart('SIGKILL')
      const after = await exportAtRest(server.url, session)
      if (!continues(after.journal, exported.journal)) findings.push('restart: the journal does not go on as it was')
    }
    await deleteSession(server.url, session)
    return { seed, faults: countKinds(faults), counts, ...returns, findings, events }
  } finally {
    for (const player of players) {
      player.close()
      player.line.close()
    }
  }
}
