import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os'

/** Describes the machine that a run is measured on and its other load. */
export const describeMachine = (): string => {
  const model = cpus()[0]?.model.trim() || 'an unnamed processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return `${availableParallelism()} cores of ${model}, ${memory} GB, ${type()}, Node ${process.versions.node}, load ${load} at the start`
}
