import { setTimeout as sleep } from 'node:timers/promises'
import type { CreatedSession } from '../../shared/protocol/newSession.ts'
import type { Fault, FaultKind, LineFault, ServerFault } from './drawFaults.ts'
import type { Player } from './Player.ts'
import type { ServerKeeper } from './ServerKeeper.ts'
import { seenTick } from './sessionDoors.ts'

const TICK_MS = 100

/** A fault as it was: from when until when, for whom (null: everybody), and what it cost. */
export type Wound = {
  readonly kind: FaultKind
  readonly from: number
  readonly until: number
  readonly player: number | null
  /** Real time of the session's clock that was lost. */
  readonly lostMs: number
  /** Nothing else went wrong at the same time, so that the return from it can be measured. */
  readonly isClean: boolean
}

export type Infliction = {
  readonly faults: readonly Fault[]
  readonly players: readonly Player[]
  readonly server: ServerKeeper
  readonly session: CreatedSession
  readonly speed: number
  readonly wounds: Wound[]
}

/** Makes everything go wrong that was drawn, each at its time; resolves when all is well again. */
export const inflict = async (infliction: Infliction): Promise<void> => {
  const { faults, server } = infliction
  const started = performance.now()
  const at = (fault: Fault) => sleep(Math.max(0, fault.at - (performance.now() - started)))
  const onLines = faults.filter((fault): fault is LineFault => 'player' in fault)
  const onServer = faults.filter((fault): fault is ServerFault => !('player' in fault))
  await Promise.all([
    ...onLines.map(async (fault) => {
      await at(fault)
      await strikeLine(fault, infliction)
    }),
    // One after the other: a server that is down cannot fall.
    (async () => {
      for (const fault of onServer) {
        await at(fault)
        await strikeServer(fault, infliction)
      }
    })(),
  ])
  server.freeDisk()
}

const overlaps = (fault: LineFault, faults: readonly Fault[]): boolean =>
  faults.some((other) => other !== fault && (!('player' in other) || other.player === fault.player))

const strikeLine = async (fault: LineFault, { players, faults, wounds }: Infliction): Promise<void> => {
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
    case 'secondTab':
      if (player.isOpen) player.open()
      break
  }
  const isClean = !overlaps(fault, faults) && fault.kind !== 'secondTab'
  wounds.push({ kind: fault.kind, from, until: performance.now(), player: fault.player, lostMs: 0, isClean })
}

const strikeServer = async (fault: ServerFault, infliction: Infliction): Promise<void> => {
  const { server, session, speed, faults, wounds } = infliction
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
  const isClean =
    (fault.kind === 'kill' || fault.kind === 'stop') && faults.filter((one) => !('player' in one)).length === 1
  wounds.push({ kind: fault.kind, from, until: performance.now(), player: null, lostMs, isClean })
}
