import { parentPort, workerData } from 'node:worker_threads'
import { meanPoints, type PlayerName } from './personas.ts'

const { name, seeds } = workerData as { readonly name: PlayerName; readonly seeds: number }
parentPort?.postMessage(meanPoints(name, seeds))
