import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'

/** Creates the Prometheus metrics. Names, codes and keys are never used as labels. */
export const createMetrics = () => {
  const registers = [new Registry()] as const
  collectDefaultMetrics({ register: registers[0] })
  return {
    registry: registers[0],
    sessions: new Gauge({ name: 'iteration_tax_sessions', help: 'Live sessions', registers: [...registers] }),
    connections: new Gauge({
      name: 'iteration_tax_connections',
      help: 'Open connections by role',
      labelNames: ['role'],
      registers: [...registers],
    }),
    commands: new Counter({
      name: 'iteration_tax_commands_total',
      help: 'Requests answered, by type and outcome',
      labelNames: ['type', 'outcome'],
      registers: [...registers],
    }),
    joins: new Counter({
      name: 'iteration_tax_joins_total',
      help: 'Joins by outcome',
      labelNames: ['outcome'],
      registers: [...registers],
    }),
    stalled: new Counter({
      name: 'iteration_tax_stalled_connections_total',
      help: 'Connections cut because they did not read',
      registers: [...registers],
    }),
  }
}
export type Metrics = ReturnType<typeof createMetrics>
