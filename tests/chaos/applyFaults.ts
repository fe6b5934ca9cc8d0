import { setTimeout as sleep } from 'node:timers/promises'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import type { Fault, FaultKind, LineFault, SceneFault, ServerFault } from './drawFaults.ts'
import type { Player } from './Player.ts'
import type { ServerKeeper } from './ServerKeeper.ts'
import { seenTick } from './sessionRequests.ts'

const TICK_MS = 100

/** A fault as it happened: from when until when, for whom (null for everyone), and what it cost. */
export type AppliedFault = {
  readonly kind: FaultKind
  readonly from: number
  readonly until: number
  readonly player: number | null
  /** Real time of the session's clock that was lost. */
  readonly lostMs: number
}

export type FaultRun = {
  readonly faults: readonly Fault[]
  readonly players: readonly Player[]
  readonly server: ServerKeeper
  readonly session: CreatedSession
  readonly speed: number
  readonly applied: AppliedFault[]
}

/** Applies every drawn fault at its time; resolves when all of them are over. */
export const applyFaults = async (run: FaultRun): Promise<void> => {
  const { faults, server } = run
  const started = performance.now()
  const at = (fault: Fault) => sleep(Math.max(0, fault.at - (performance.now() - started)))
  const onLines = faults.filter((fault): fault is LineFault => 'player' in fault)
  const onScene = faults.filter(isOfScene)
  const onServer = faults.filter((fault): fault is ServerFault => !('player' in fault) && !isOfScene(fault))
  await Promise.all([
    ...onLines.map(async (fault) => {
      await at(fault)
      await applyLineFault(fault, run)
    }),
    ...onScene.map(async (fault) => {
      await at(fault)
      applySceneFault(fault, run)
    }),
    // One after the other, because a server that is down cannot be killed.
    (async () => {
      for (const fault of onServer) {
        await at(fault)
        await applyServerFault(fault, run)
      }
    })(),
  ])
  server.freeDisk()
}

const isOfScene = (fault: Fault): fault is SceneFault => fault.kind === 'storm' || fault.kind === 'clockJump'

const applyLineFault = async (fault: LineFault, { players, applied }: FaultRun): Promise<void> => {
  const player = players[fault.player]
  if (!player) return
  const { line } = player
  const from = performance.now()
  switch (fault.kind) {
    case 'delay':
      line.delay(fault.ms)
      await sleep(fault.lasts)
      line.delay(0)
      break
    case 'cut':
      line.cut()
      break
    case 'midFrame':
      line.cutMidFrame(fault.direction, fault.bytes)
      break
    case 'silence':
      line.silence()
      await sleep(fault.lasts)
      line.resume()
      break
    case 'newAddress':
      line.silence()
      await sleep(fault.lasts)
      line.resumeElsewhere()
      break
    case 'deaf':
      line.deafen()
      await sleep(fault.lasts)
      line.cut()
      break
    case 'late': {
      const arrive = line.strand()
      await sleep(fault.lasts)
      arrive()
      break
    }
    case 'doubled':
      line.double(true)
      line.cut()
      await sleep(fault.lasts)
      line.double(false)
      break
    case 'reload':
      player.reload()
      break
    case 'secondTab':
      if (player.isOpen) player.open()
      break
  }
  applied.push({ kind: fault.kind, from, until: performance.now(), player: fault.player, lostMs: 0 })
}

const applySceneFault = (fault: SceneFault, { players, server, applied }: FaultRun): void => {
  const from = performance.now()
  if (fault.kind === 'storm') for (const player of players) player.reload()
  else server.shiftClock(fault.ms)
  applied.push({ kind: fault.kind, from, until: performance.now(), player: null, lostMs: 0 })
}

const applyServerFault = async (fault: ServerFault, run: FaultRun): Promise<void> => {
  const { server, session, speed, applied } = run
  const seen = await seenTick(server.url, session)
  const from = performance.now()
  let lostMs = 0
  switch (fault.kind) {
    case 'kill':
    case 'stop':
      await server.end(fault.kind === 'kill' ? 'SIGKILL' : 'SIGTERM')
      if (seen !== null) lostMs = Math.max(0, ((seen - server.storedTick(session.code)) * TICK_MS) / speed)
      await server.start()
      break
    case 'freeze':
      await server.freeze(fault.lasts)
      break
    case 'fullDisk':
      server.fillDisk()
      await sleep(fault.lasts)
      server.freeDisk()
      break
  }
  applied.push({ kind: fault.kind, from, until: performance.now(), player: null, lostMs })
}
