import { isStudentName } from '../../content/names.ts'
import { botSeat, freshSeat } from './createMatch.ts'
import { findSeat, findTeam, replaceSeat, replaceTeam, seatsOf } from './lookup.ts'
import { MAX_NAME_LENGTH, type MatchState, type Persona, type SeatId, type Team, type TeamId } from './matchState.ts'
import { accept, type Outcome, reject } from './outcome.ts'
import { fitsId } from './studentIds.ts'
import { hasRoomFor } from './teamRoom.ts'

export const sameName = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLocaleLowerCase('en') === b.normalize('NFKC').toLocaleLowerCase('en')

/** Whether a text can stand where a name stands. */
export const fitsName = (name: string): boolean => name.trim() !== '' && [...name].length <= MAX_NAME_LENGTH

const nameProblem = (state: MatchState, name: string, own: SeatId | null): 'nameInvalid' | 'nameTaken' | null => {
  if (!fitsName(name)) return 'nameInvalid'
  return state.seats.some((seat) => seat.id !== own && sameName(seat.name, name)) ? 'nameTaken' : null
}

/** Why a student may not have this ID; null when they may, and where the host asks for none. */
const idProblem = (
  { settings, seats }: MatchState,
  id: string | undefined,
  own: SeatId | null,
): 'idMissing' | 'idInvalid' | 'idTaken' | null => {
  if (!settings.studentIds) return null
  if (id === undefined || id === '') return 'idMissing'
  if (!fitsId(settings.studentIds, id)) return 'idInvalid'
  // Two IDs that differ only in capital letters are one student's.
  const isTaken = seats.some((seat) => seat.id !== own && seat.studentId?.toLowerCase() === id.toLowerCase())
  return isTaken ? 'idTaken' : null
}

const humansOf = (state: MatchState, team: TeamId): number => seatsOf(state, team).filter((seat) => !seat.bot).length

const hasRoom = (state: MatchState, team: Team): boolean => hasRoomFor(humansOf(state, team.id), team.bot !== null)

/** Where a newcomer goes: the smallest team with room; once the game runs, rather one that is being played. */
const smallestTeam = (state: MatchState): Team | undefined => {
  const open = state.teams.filter((team) => hasRoom(state, team))
  const played = open.filter((team) => humansOf(state, team.id) > 0)
  const choice = state.phase === 'lobby' || played.length === 0 ? open : played
  return [...choice].sort((a, b) => humansOf(state, a.id) - humansOf(state, b.id) || a.joined - b.joined)[0]
}

/** Students are back: a bot that stood in for them hands the team back. */
const dismissBot = (state: MatchState, teamId: TeamId): MatchState => {
  const team = findTeam(state, teamId)
  if (!team?.bot) return state
  const without = { ...state, seats: state.seats.filter((seat) => !(seat.bot && seat.team === teamId)) }
  return replaceTeam(without, { ...team, bot: null })
}

export const takeSeat = (
  state: MatchState,
  command: {
    readonly seat: SeatId
    readonly name: string
    readonly team: TeamId | null
    readonly keyHash: string
    readonly studentId?: string
  },
): Outcome => {
  if (state.settings.doorLocked) return reject('doorLocked')
  if (findSeat(state, command.seat)) return reject('alreadySeated')
  const problem = nameProblem(state, command.name, null)
  if (problem) return reject(problem)
  if (state.settings.drawnNames && !isStudentName(command.name)) return reject('nameNotDrawn')
  const wrongId = idProblem(state, command.studentId, null)
  if (wrongId) return reject(wrongId)
  const team = command.team === null ? smallestTeam(state) : findTeam(state, command.team)
  if (!team) return reject(command.team === null ? 'sessionFull' : 'unknownTeam')
  if (!hasRoom(state, team)) return reject('teamFull')
  const { seat: id, name, keyHash, studentId } = command
  const seat = freshSeat({
    ...{ id, name: name.trim(), team: team.id, joined: state.nextSeat, bot: false, keyHash },
    ...(state.settings.studentIds && studentId !== undefined && { studentId }),
  })
  const seated = { ...dismissBot(state, team.id), nextSeat: state.nextSeat + 1 }
  return accept({ ...seated, seats: [...seated.seats, seat] }, { type: 'seatTaken', seat: id, team: team.id })
}

/** The number of earlier devices that are told where their seat went. */
const MOST_FORMER_KEYS = 8

/** Gives a seat to another device. */
export const handOverSeat = (
  state: MatchState,
  { seat: id, keyHash }: { readonly seat: SeatId; readonly keyHash: string },
): Outcome => {
  const seat = findSeat(state, id)
  if (!seat || seat.bot) return reject('unknownSeat')
  const formerKeyHashes = [...(seat.formerKeyHashes ?? []), seat.keyHash].slice(-MOST_FORMER_KEYS)
  return accept(replaceSeat(state, { ...seat, keyHash, formerKeyHashes }), { type: 'rosterChanged' })
}

export const setConnected = (
  state: MatchState,
  command: { readonly seat: SeatId; readonly connected: boolean },
): Outcome => {
  const seat = findSeat(state, command.seat)
  if (!seat) return reject('unknownSeat')
  const changed = replaceSeat(state, { ...seat, connected: command.connected })
  return accept(command.connected && !seat.bot ? dismissBot(changed, seat.team) : changed, { type: 'rosterChanged' })
}

export const renameSeat = (state: MatchState, command: { readonly seat: SeatId; readonly name: string }): Outcome => {
  const seat = findSeat(state, command.seat)
  if (!seat) return reject('unknownSeat')
  const problem = nameProblem(state, command.name, seat.id)
  return problem
    ? reject(problem)
    : accept(replaceSeat(state, { ...seat, name: command.name.trim() }), { type: 'rosterChanged' })
}

/** Corrects a student's ID. */
export const setStudentId = (
  state: MatchState,
  command: { readonly seat: SeatId; readonly studentId: string },
): Outcome => {
  const seat = findSeat(state, command.seat)
  if (!seat || seat.bot) return reject('unknownSeat')
  if (!state.settings.studentIds) return reject('notAllowed')
  const problem = idProblem(state, command.studentId, seat.id)
  return problem
    ? reject(problem)
    : accept(replaceSeat(state, { ...seat, studentId: command.studentId }), { type: 'rosterChanged' })
}

/** An open filing forgets a member who left, so that the majority is one of those who stay. */
const withoutVotes = (team: Team, seat: SeatId): Team =>
  team.filing
    ? {
        ...team,
        filing: {
          ...team.filing,
          agreed: team.filing.agreed.filter((id) => id !== seat),
          objected: team.filing.objected.filter((id) => id !== seat),
        },
      }
    : team

const leaveTeam = (state: MatchState, teamId: TeamId, seat: SeatId): MatchState => {
  const team = findTeam(state, teamId)
  return team ? replaceTeam(state, withoutVotes(team, seat)) : state
}

export const removeSeat = (state: MatchState, command: { readonly seat: SeatId }): Outcome => {
  const seat = findSeat(state, command.seat)
  if (!seat) return reject('unknownSeat')
  if (seat.bot) return reject('notAllowed')
  const left = leaveTeam(state, seat.team, seat.id)
  return accept(
    { ...left, seats: left.seats.filter((other) => other.id !== seat.id) },
    { type: 'seatLeft', seat: seat.id, team: seat.team },
  )
}

/** Removes several students at once and locks joining. */
export const clearSeats = (state: MatchState, { seats }: { readonly seats: readonly SeatId[] }): Outcome => {
  const cleared = state.seats.filter(({ id, bot }) => !bot && seats.includes(id))
  if (!seats.every((id) => cleared.some((seat) => seat.id === id))) return reject('unknownSeat')
  const left = cleared.reduce((before, { id, team }) => leaveTeam(before, team, id), state)
  const settings = { ...state.settings, doorLocked: true }
  return accept(
    { ...left, settings, seats: left.seats.filter((seat) => !cleared.some(({ id }) => id === seat.id)) },
    ...cleared.map(({ id, team }) => ({ type: 'seatLeft' as const, seat: id, team })),
    { type: 'settingsChanged' },
  )
}

export const moveSeat = (state: MatchState, command: { readonly seat: SeatId; readonly team: TeamId }): Outcome => {
  const seat = findSeat(state, command.seat)
  if (!seat || seat.bot) return reject('unknownSeat')
  const team = findTeam(state, command.team)
  if (!team) return reject('unknownTeam')
  if (seat.team === team.id) return accept(state)
  if (!hasRoom(state, team)) return reject('teamFull')
  const left = leaveTeam(state, seat.team, seat.id)
  return accept(replaceSeat(dismissBot(left, team.id), { ...seat, team: team.id }), { type: 'rosterChanged' })
}

/** Hands a team to a bot, or back to its students. */
export const setTeamBot = (
  state: MatchState,
  command: { readonly team: TeamId; readonly persona: Persona | null },
): Outcome => {
  const team = findTeam(state, command.team)
  if (!team) return reject('unknownTeam')
  const cleared = dismissBot(state, team.id)
  if (!command.persona) return accept(cleared, { type: 'rosterChanged' })
  const seat = botSeat(team, command.persona, state.nextSeat)
  const staffed = { ...cleared, seats: [...cleared.seats, seat], nextSeat: state.nextSeat + 1 }
  return accept(replaceTeam(staffed, { ...team, bot: command.persona }), { type: 'rosterChanged' })
}
