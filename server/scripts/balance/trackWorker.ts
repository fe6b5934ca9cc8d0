import { parentPort, workerData } from 'node:worker_threads'
import { TRACKS, type TrackId } from '../../../shared/content/tracks.ts'
import { trackLines } from './trackLines.ts'

// One worker per track, because the tracks share no data.
parentPort?.postMessage(trackLines(TRACKS[workerData as TrackId]))
