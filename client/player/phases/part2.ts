import { withArena } from '../arena/withArena.tsx'
import { FrontierLock } from './FrontierLock.tsx'
import { FrontierRace } from './FrontierRace.tsx'
import { FrontierReflect } from './FrontierReflect.tsx'
import { FrontierReveal } from './FrontierReveal.tsx'
import { FrontierWork } from './FrontierWork.tsx'

export const BODIES = {
  frontierLock: FrontierLock,
  frontierAgain: FrontierLock,
  frontierWork: FrontierWork,
  frontierRace: FrontierRace,
  frontierReflect: FrontierReflect,
  frontierReveal: withArena(FrontierReveal),
}
