import { hasRoomFor } from '../../../shared/sim/match/teamRoom.ts'
import type { ArgumentsView } from '../../../shared/views/arenaViews.ts'
import type { HostView } from '../../../shared/views/teamView.ts'
import type { MatchSnapshot, TeamSnapshot } from '../../net/matchSnapshot.ts'
import { clockText } from '../../text/clockText.ts'
import { words } from '../../text/words.ts'

/** Something that the class cannot solve without the instructor. */
export type Need = {
  /** Empty if it concerns the whole class. */
  readonly team: string
  readonly kind: 'allAway' | 'behind' | 'noSeat' | 'allFull' | 'held' | 'timeUp' | 'seatAsked' | 'flood'
  /** Of the student who asks for a seat. */
  readonly number?: number
  readonly title: string
  readonly why: string
}

/** A team is behind if less than this share of the phase is left and it has done less than half of the others' work. */
const LATE_SHARE = 0.4
const BEHIND = 0.5

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** The clock has run out and does not advance the class. */
const timeUp = ({ autoAdvance, secondsLeft, paused }: MatchSnapshot): readonly Need[] => {
  const { needs } = words().host
  return secondsLeft === 0 && !autoAdvance && !paused
    ? [{ team: '', kind: 'timeUp', title: needs.timeUp, why: needs.timeUpWhy }]
    : []
}

/** Joining is open, but no team has a free seat. A team that only a bot plays can be given to students. */
const noSeat = ({ doorLocked, rehearsal, teams }: MatchSnapshot): readonly Need[] => {
  const { needs } = words().host
  const studentsOf = ({ seats, bot }: TeamSnapshot): number => (bot ? seats - 1 : seats)
  if (doorLocked || rehearsal || teams.some((team) => hasRoomFor(studentsOf(team), team.bot !== ''))) return []
  const ofBots = teams.find((team) => studentsOf(team) === 0)
  return ofBots
    ? [{ team: ofBots.id, kind: 'noSeat', title: needs.noSeat, why: needs.noSeatWhy }]
    : [{ team: '', kind: 'allFull', title: needs.noSeat, why: needs.allFullWhy }]
}

/** The word filter has held sentences back from the phones. */
const held = ({ teams }: MatchSnapshot, view: ArgumentsView | null): readonly Need[] => {
  const { needs } = words().host
  const ids = view?.ranking.filter(({ status }) => status === 'held').map(({ id }) => id) ?? []
  const sentences = view?.sentences.filter(({ id, rough }) => ids.includes(id) && rough.length > 0) ?? []
  const [first] = sentences
  if (!first) return []
  const name = teams.find(({ id }) => id === first.team)?.name ?? ''
  return [{ team: '', kind: 'held', title: needs.held(sentences.length, name), why: needs.heldWhy }]
}

/** Students who ask for their seat from another device. */
const seatsAsked = (host: HostView | null): readonly Need[] => {
  const { needs } = words().host
  const seats = host?.teams.flatMap((team) => team.seats) ?? []
  return (host?.seatRequests ?? []).flatMap(({ number, seat: id }) => {
    const seat = seats.find((one) => one.seat === id)
    if (!seat) return []
    const why = seat.connected ? `${needs.seatAskedWhy} ${needs.seatAskedHere(seat.name)}` : needs.seatAskedWhy
    return [{ team: '', kind: 'seatAsked', number, title: needs.seatAsked(seat.name, number), why } satisfies Need]
  })
}

/** So many seats at once look like a script. */
const FLOOD = 24

const flood = (host: HostView | null, doorLocked: boolean): readonly Need[] => {
  const { needs } = words().host
  const [largest] = host?.joinBursts ?? []
  if (!largest || largest.seats.length < FLOOD || doorLocked) return []
  const title = needs.flood(largest.seats.length, largest.seconds)
  return [{ team: '', kind: 'flood', title, why: needs.floodWhy }]
}

/** What needs the instructor's attention now. */
export const needsOf = (
  match: MatchSnapshot,
  host: HostView | null,
  sentences: ArgumentsView | null = null,
): readonly Need[] => {
  const asked = seatsAsked(host)
  if (match.phase === 'debrief') return asked
  const seatless = [...asked, ...flood(host, match.doorLocked), ...noSeat(match)]
  if (match.phase === 'lobby') return seatless
  const { needs } = words().host
  const late = match.secondsLeft >= 0 && match.secondsLeft < match.phaseSeconds * LATE_SHARE
  const usual = median(match.teams.filter(({ seats }) => seats > 0).map(({ progress }) => progress))
  const ofTeams = match.teams.flatMap(({ id: team, name, bot, goal, progress, done, seats }): Need[] => {
    const students = host?.teams.find((one) => one.team === team)?.seats.filter((seat) => !seat.bot) ?? []
    const here = students.filter(({ connected }) => connected).length
    if (bot) return []
    // At the podium nothing is left to play.
    if (students.length > 0 && here === 0 && match.phase !== 'podium') {
      const since = Math.min(...students.map(({ awaySeconds }) => awaySeconds ?? 0))
      const why = needs.allAwayWhy(clockText(since))
      return [{ team, kind: 'allAway', title: needs.allAway(name, students.length), why }]
    }
    const behind = late && goal > 2 && !done && progress < usual * BEHIND
    if (!behind || seats === 0) return []
    return [{ team, kind: 'behind', title: needs.behind(name, progress, goal), why: needs.behindWhy(usual) }]
  })
  return [...timeUp(match), ...held(match, sentences), ...seatless, ...ofTeams]
}
