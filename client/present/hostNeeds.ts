import type { HostView } from '../../shared/views/teamView.ts'
import type { MatchSnapshot } from '../net/matchSnapshot.ts'

/** Something a team cannot solve alone. */
export type Need = {
  readonly team: string
  readonly name: string
  readonly kind: 'allAway' | 'behind' | 'returned'
  readonly title: string
  readonly why: string
}

/** A team is behind when less than this share of the phase is left and it has done less than half of what the others have. */
const LATE_SHARE = 0.4
const BEHIND = 0.5

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Teams that need the instructor now. */
export const needsOf = (match: MatchSnapshot, host: HostView | null): Need[] => {
  if (match.phase === 'lobby' || match.phase === 'debrief') return []
  const late = match.secondsLeft >= 0 && match.secondsLeft < match.phaseSeconds * LATE_SHARE
  const usual = median(match.teams.filter(({ seats }) => seats > 0).map(({ progress }) => progress))
  return match.teams.flatMap((team): Need[] => {
    const own = { team: team.id, name: team.name }
    const students = host?.teams.find((one) => one.team === team.id)?.seats.filter(({ bot }) => !bot) ?? []
    const here = students.filter(({ connected }) => connected).length
    if (team.bot) {
      if (students.length === 0 || here === 0) return []
      return [{ ...own, kind: 'returned', title: `${team.name}: back again`, why: 'A bot plays while they watch.' }]
    }
    if (students.length > 0 && here === 0) {
      return [
        { ...own, kind: 'allAway', title: `${team.name}: all ${students.length} away`, why: 'Their seats are kept.' },
      ]
    }
    const behind = late && team.goal > 2 && !team.done && team.progress < usual * BEHIND
    if (!behind || team.seats === 0) return []
    const why = `Half of the teams have ${usual} or more.`
    return [{ ...own, kind: 'behind', title: `${team.name}: ${team.progress} of ${team.goal}`, why }]
  })
}
