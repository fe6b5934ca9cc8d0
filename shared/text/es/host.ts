import type { host as english } from '../en/host.ts'
import { argued } from './host/argued.ts'
import { consent } from './host/consent.ts'
import { controls } from './host/controls.ts'
import { desk } from './host/desk.ts'
import { ids } from './host/ids.ts'
import { learning } from './host/learning.ts'
import { making } from './host/making.ts'
import { phases } from './host/phases.ts'
import { ready } from './host/ready.ts'

export const host: typeof english = { ...desk, ...controls, argued, consent, ids, learning, making, phases, ready }
