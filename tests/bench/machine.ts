import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os'

/** The machine a run is measured on, and what else it was doing. */
export const describeMachine = (): string => {
  const model = cpus()[0]?.model.trim() || 'an unnamed processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return `${availableParallelism()} cores of ${model}, ${memory} GB, ${type()}, Node ${process.versions.node}, load ${load} at the start`
}
