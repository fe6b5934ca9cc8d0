import { useState } from 'preact/hooks'
import type { SessionRequest } from '../../../shared/protocol/newSession.ts'
import { createSession } from '../../net/sessionInfo.ts'
import { writeHostKey } from '../../net/storedSeat.ts'
import { words } from '../../text/words.ts'
import { consolePath } from '../../ui/hostRoute.ts'

type Made = 'lesson' | 'rehearsal'

/** Creates a lesson or a rehearsal and opens its console. */
export type MakeSession = {
  /** What is being created now. */
  readonly busy: Made | null
  /** Why the last attempt failed; empty otherwise. */
  readonly problem: string
  readonly make: (kind: Made, request: SessionRequest) => Promise<void>
}

export const useMakeSession = (): MakeSession => {
  const [busy, setBusy] = useState<Made | null>(null)
  const [problem, setProblem] = useState('')
  const make: MakeSession['make'] = async (kind, request) => {
    setBusy(kind)
    setProblem('')
    const answer = await createSession(request)
    if (answer.type === 'found') {
      const { code, hostKey } = answer.value
      writeHostKey(code, hostKey)
      location.assign(consolePath(code, hostKey))
      return
    }
    const { making } = words().host
    setBusy(null)
    if (answer.type === 'tooSlow') return setProblem(making.scenarioTooSlow)
    if (request.ghosts) return setProblem(answer.type === 'unknown' ? making.ghostsGone : making.ghostsRefused)
    setProblem(making.notMade)
  }
  return { busy, problem, make }
}
