import { TRACK_IDS, type TrackId } from '../content/tracks.ts'
import type { Assignment } from '../protocol/assignment.ts'
import { normaliseName } from '../protocol/displayName.ts'
import { newSession, type SessionRequest } from '../protocol/newSession.ts'
import { matchOptions } from '../session/matchOptions.ts'
import { canonicalJson } from '../session/stateHash.ts'
import type { MatchOptions } from '../sim/match/matchState.ts'
import { sha256Hex } from '../sim/sha256.ts'

/** Three bots play the other teams. */
const TEAMS = 4

/** SHA-256 of an assignment, in hex: which one a result file belongs to. */
export const assignmentHash = (given: Assignment): string => sha256Hex(canonicalJson(given))

/** A typed ID as it is kept; null if it cannot be one. It is the name that the student plays under. */
export const studentId = normaliseName

/** 32 bits that follow from the assignment and the ID; upper and lower case and spaces make no difference. */
const drawn = (given: Assignment, id: string, at: number): number => {
  const folded = id.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  return Number.parseInt(sha256Hex(`${assignmentHash(given)}\n${folded}`).slice(8 * at, 8 * at + 8), 16)
}

const trackFor = (given: Assignment, id: string): TrackId =>
  given.tracks[drawn(given, id, 1) % given.tracks.length] ?? TRACK_IDS[0]

/** The session that a student plays for an assignment. */
export const homeworkRequest = (given: Assignment, id: string): SessionRequest => {
  const { title, preset, seeds, scenario } = given
  const track = trackFor(given, id)
  return {
    solo: true,
    title,
    preset,
    seed: seeds.policy === 'one' ? seeds.seed : drawn(given, id, 0),
    teams: TEAMS,
    tracks: [track, ...TRACK_IDS.filter((other) => other !== track)],
    bots: TEAMS - 1,
    ...(scenario && { scenario }),
  }
}

export type AssignedOptions = Omit<MatchOptions, 'code' | 'solutions'>

/** The options that its session has, but for its code and the solutions of a custom scenario. */
export const assignedOptions = (given: Assignment, id: string): AssignedOptions =>
  matchOptions(newSession.parse(homeworkRequest(given, id)), '')
