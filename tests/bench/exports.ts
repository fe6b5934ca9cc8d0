import type { Benchmark, Figure } from './figure.ts'
import { type ExportJobs, startWorker } from './load/jobs.ts'
import { median } from './timing.ts'

const ROUNDS = 5

/** What is downloaded, and whether its address needs the host key. */
const FILES = [
  { file: 'results.json', isHosts: true },
  { file: 'results.csv', isHosts: true },
  { file: 'results.xlsx', isHosts: true },
  { file: 'recording.json', isHosts: true },
  { file: 'recording.json', isHosts: false },
  { file: 'journal.ndjson', isHosts: true },
] as const

const measure = async (server: ReturnType<typeof startWorker<ExportJobs>>): Promise<readonly Figure[]> => {
  const { url, code, hostKey } = await server.ask('open', null)
  const figures: Figure[] = []
  for (const { file, isHosts } of FILES) {
    const rounds: ExportJobs['stop']['answer'][] = []
    for (let round = 0; round < ROUNDS; round++) {
      await server.ask('start', null)
      const init = isHosts ? { headers: { authorization: `Bearer ${hostKey}` } } : {}
      const response = await fetch(`${url}/api/sessions/${code}/${file}`, init)
      if (response.status !== 200) throw new Error(`${file}: ${response.status}`)
      await response.arrayBuffer()
      rounds.push(await server.ask('stop', null))
    }
    const name = `${file} of 192 students, for ${isHosts ? 'its host' : 'anyone'}`
    const core = rounds.map(({ coreMs }) => coreMs)
    figures.push({
      name: `${name}: core time`,
      value: median(core),
      unit: 'ms',
      target: file === 'results.xlsx' ? { atMost: 200 } : null,
      spread: core,
    })
    const turns = rounds.map(({ longestTurnMs }) => longestTurnMs)
    figures.push({
      name: `${name}: longest turn of the event loop`,
      value: Math.max(...turns),
      unit: 'ms',
      target: { atMost: 20 },
      details: [`median ${median(turns).toFixed(1)} ms`],
    })
  }
  return figures
}

/** What downloads of the largest session cost, and for how long they hold up everybody else; core time of the thread. */
export const exports: Benchmark = {
  name: 'exports',
  run: async () => {
    const server = startWorker<ExportJobs>('exportWorker.ts')
    try {
      return await measure(server)
    } finally {
      await server.end()
    }
  },
}
