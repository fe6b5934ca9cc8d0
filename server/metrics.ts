import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'

/** Creates the Prometheus metrics. Names, codes and keys are never used as labels. */
export const createMetrics = () => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    sessions: new Gauge({ name: 'iteration_tax_sessions', help: 'Live sessions', registers }),
    connections: new Gauge({
      name: 'iteration_tax_connections',
      help: 'Open connections by role',
      labelNames: ['role'],
      registers,
    }),
    commands: new Counter({
      name: 'iteration_tax_commands_total',
      help: 'Requests answered, by type and outcome',
      labelNames: ['type', 'outcome'],
      registers,
    }),
    joins: new Counter({
      name: 'iteration_tax_joins_total',
      help: 'Joins by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    stalled: new Counter({
      name: 'iteration_tax_stalled_connections_total',
      help: 'Connections cut because they did not read',
      registers,
    }),
  }
}
export type Metrics = ReturnType<typeof createMetrics>
