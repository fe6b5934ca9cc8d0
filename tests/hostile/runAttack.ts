import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { startWorker } from '../bench/load/jobs.ts'
import { quantile } from '../bench/timing.ts'
import { checkRun } from '../chaos/checkRun.ts'
import { createDice } from '../chaos/createDice.ts'
import { createSession, exportAtRest } from '../chaos/sessionRequests.ts'
import { freePort, type ServerProcess, spawnServer } from '../integration/serverProcess.ts'
import type { AttackerKind, AttackJobs } from './AttackJobs.ts'
import { ClassAtWork } from './ClassAtWork.ts'
import type { ServerUsage } from './watchTurns.ts'

const STUDENTS = 40
const TEAMS = 8
/** The class is at this address, and so is an attacker in the same hall; the others are elsewhere. */
const HALL = '127.0.0.1'
const ELSEWHERE = { visitor: '127.0.0.2', student: '127.0.0.3' } as const
/** Phases from the lobby to where students reflect, and to where they move levers. */
const OWN_PHASES = [4, 6]

export type AttackReport = {
  readonly kind: AttackerKind
  readonly calm: readonly number[]
  /** Reply times of the class in ms, before and during the attack. */
  readonly attacked: readonly number[]
  readonly lost: readonly string[]
  readonly limits: readonly string[]
  readonly findings: readonly string[]
  readonly acknowledged: number
  readonly tried: Readonly<Record<string, number>>
  readonly counts: Readonly<Record<string, number>>
  /** What it spent; no other program can make a turn longer, because turns are counted in time of the core. */
  readonly server: ServerUsage
  readonly load: number
}

/** What a server has spent so far, and its longest turn since it was last asked. */
const usage = async ({ pid, printed }: ServerProcess): Promise<ServerUsage> => {
  const known = printed().length
  process.kill(pid, 'SIGUSR2')
  for (;;) {
    const [, said] = /^usage (.+)$/m.exec(printed().slice(known)) ?? []
    if (said) return JSON.parse(said)
    await sleep(20)
  }
}

type AttackOptions = {
  readonly kind: AttackerKind
  readonly seed: number
  readonly seconds: number
  readonly students?: number
  readonly only?: readonly string[]
}

/** The class that the attacker belongs to, in the phases in which a student can do most. */
const openOwnClass = async (url: string, seed: number, phases: number): Promise<ClassAtWork & { code?: string }> => {
  const session = await createSession(url, { preset: 'full', seed, teams: TEAMS })
  const own = new ClassAtWork(url, session, createDice(seed, `own class ${phases}`))
  await own.open(0, TEAMS, phases)
  return Object.assign(own, { code: session.code })
}

/** Lets a class play on a server of its own while somebody attacks it, and compares what it was told with what is stored. */
export const runAttack = async ({
  kind,
  seed,
  seconds,
  students = STUDENTS,
  only,
}: AttackOptions): Promise<AttackReport> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'iteration-tax-hostile-'))
  const server = await spawnServer(await freePort(), {
    ...{ DATA_DIR: dataDir, HOST: HALL },
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'watchTurns.ts'))}`,
  })
  const { url } = server
  const attackers = startWorker<AttackJobs>('../../hostile/attackWorker.ts')
  const classes: ClassAtWork[] = []
  try {
    const session = await createSession(url, { preset: 'full', seed, teams: TEAMS })
    const played = new ClassAtWork(url, session, createDice(seed, 'class'))
    classes.push(played)
    await played.open(students, TEAMS)
    const ownCodes: string[] = []
    for (const phases of OWN_PHASES) {
      const own = await openOwnClass(url, seed, phases)
      classes.push(own)
      ownCodes.push(own.code ?? '')
    }
    played.start()
    await sleep(Math.min(10_000, seconds * 200))
    const calm = played.replies.splice(0)
    const before = await usage(server)
    const { tried, counts } = await attackers.ask('attack', {
      ...{ kind, url, seed, seconds, ownCodes, codes: [session.code], ...(only && { only }) },
      address: kind === 'hall' ? HALL : ELSEWHERE[kind],
    })
    const load = loadavg()[0] ?? 0
    const attacked = [...played.replies]
    await played.stop()
    const after = await usage(server)
    const findings: string[] = []
    const { acknowledged } = checkRun(await exportAtRest(url, session), played.members, findings)
    return {
      ...{ kind, calm, attacked, findings, acknowledged, tried, counts, load },
      lost: played.lost,
      limits: played.limits,
      server: { ...after, cpuSeconds: after.cpuSeconds - before.cpuSeconds },
    }
  } finally {
    for (const one of classes) one.close()
    await attackers.end()
    await server.end('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  }
}

export const p99 = (replies: readonly number[]): number => quantile(replies, 0.99)
