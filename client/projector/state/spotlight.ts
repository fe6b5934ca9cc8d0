import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { SPOTLIGHT_MS } from '../view/raceMotion.ts'

/** The team that has just passed the rival. The server counts only lasting passes, so a sawtooth does not flicker. */
export const followSpotlight = (
  match: ReadonlySignal<MatchSnapshot | null>,
): { team: ReadonlySignal<string | null>; stop: () => void } => {
  const team = signal<string | null>(null)
  const passed = new Map<string, number>()
  let known = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = effect(() => {
    const now = match.value
    if (!now) return
    for (const { id, passedHour } of now.teams) {
      const before = passed.get(id) ?? -1
      passed.set(id, passedHour)
      // A page opened late does not celebrate what is over.
      if (!known || passedHour < 0 || before >= 0 || now.hour < 0) continue
      team.value = id
      clearTimeout(timer)
      timer = setTimeout(() => {
        team.value = null
      }, SPOTLIGHT_MS)
    }
    known = true
  })
  return {
    team,
    stop: () => {
      clearTimeout(timer)
      stop()
    },
  }
}
