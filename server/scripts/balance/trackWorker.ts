import { parentPort, workerData } from 'node:worker_threads'
import { TRACKS, type TrackId } from '../../../shared/content/tracks.ts'
import { trackLines } from './trackLines.ts'

// One track a worker: the tracks share nothing.
parentPort?.postMessage(trackLines(TRACKS[workerData as TrackId]))
