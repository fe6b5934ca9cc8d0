import { scenarioFrom, withConstraintStages } from '../content/scenario.ts'
import type { TrackId } from '../content/tracks.ts'
import type { Assignment } from '../protocol/assignment.ts'
import { NO_JOURNAL } from '../session/journal.ts'
import { restoreSession } from '../session/restoreSession.ts'
import { canonicalJson, stateHash } from '../session/stateHash.ts'
import { constraintStagesOf } from '../sim/match/createMatch.ts'
import type { MatchOptions, MatchState } from '../sim/match/matchState.ts'
import { type PointsSheet, rankedTeams } from '../sim/match/points.ts'
import { solveScenario } from '../sim/match/solutions.ts'
import type { AnswerTime } from './answerTimes.ts'
import { type AssignedOptions, assignedOptions, assignmentHash, studentId } from './assigned.ts'
import { type LineProblem, playAgain } from './playAgain.ts'
import { type FileProblem, readResultFile } from './resultFile.ts'

/** Why a file has no grade. */
export type Problem =
  | { readonly problem: FileProblem | 'otherAssignment' | 'otherSeed' | 'otherId' | 'otherHash' | 'unfinished' }
  /** An option that the assignment does not have so. */
  | { readonly problem: 'otherOption'; readonly option: string }
  | LineProblem

/** A file that is what a session of this assignment comes to. */
export type Graded = {
  readonly track: TrackId
  readonly points: PointsSheet
  readonly fieldAccuracy: number | null
  readonly answers: readonly AnswerTime[]
  readonly sentences: readonly string[]
  readonly stateHash: string
  /** What the student did and when, and the hash of the key to their seat: equal in copies. */
  readonly doings: string
  readonly keyHash: string
}

/** One file handed in: its grade, or why it has none. */
export type Report = {
  readonly file: string
  /** Null if the file does not say. */
  readonly id: string | null
} & ({ readonly grade: Graded } | { readonly refused: Problem })

const sentencesOf = ({ seats, teams }: MatchState, team: string): readonly string[] =>
  [
    ...seats
      .filter(({ bot }) => !bot)
      .flatMap(({ auditReflection, frontierReflection }) => [auditReflection?.sentence, frontierReflection?.sentence]),
    teams.find(({ id }) => id === team)?.ledger?.sentence,
  ].flatMap((sentence) => sentence || [])

/** The first option that differs from the assigned ones. */
const otherOption = (played: object, assigned: AssignedOptions): Problem | null => {
  const [has, wants] = [played, assigned].map((options) => new Map(Object.entries(options)))
  const names = [...new Set([...(wants?.keys() ?? []), ...(has?.keys() ?? [])])]
  const option = names.find((name) => canonicalJson(has?.get(name) ?? null) !== canonicalJson(wants?.get(name) ?? null))
  if (option === undefined) return null
  return option === 'seed' ? { problem: 'otherSeed' } : { problem: 'otherOption', option }
}

const replayed = (options: MatchOptions, lines: readonly string[]): MatchState =>
  restoreSession(
    options,
    NO_JOURNAL,
    lines.map((line, index) => ({ seq: index + 1, line })),
  ).session.state

/** Grades the files of one assignment: plays each again, and trusts nothing that a file says about itself. */
export const createGrader = (given: Assignment) => {
  const expected = assignmentHash(given)
  /** What the solver finds for a custom scenario, by where its constraints become visible. */
  const solved = new Map<string, Pick<MatchOptions, 'solutions'>>()

  const solutionsFor = ({ scenario, seed, tracks }: AssignedOptions): Pick<MatchOptions, 'solutions'> => {
    if (!scenario) return {}
    const stages = constraintStagesOf(seed)
    const key = stages.join()
    const found = solved.get(key) ?? {
      solutions: solveScenario(withConstraintStages(scenarioFrom(scenario), stages), tracks),
    }
    solved.set(key, found)
    return found
  }

  const graded = (text: string): { id: string | null; outcome: Graded | Problem } => {
    const read = readResultFile(text)
    if (typeof read === 'string') return { id: null, outcome: { problem: read } }
    const { head, lines } = read
    const { id } = head
    const refuse = (outcome: Problem) => ({ id, outcome })
    if (head.assignment !== expected) return refuse({ problem: 'otherAssignment' })
    if (studentId(id) !== id) return refuse({ problem: 'otherId' })
    const { code, solutions: _, ...played } = head.options
    const assigned = assignedOptions(given, id)
    const differs = otherOption(played, assigned)
    if (differs) return refuse(differs)
    const options = { ...assigned, ...solutionsFor(assigned), code: String(code) }
    const again = playAgain(options, lines)
    if ('problem' in again) return refuse(again)
    // What playing again comes to differs from the file's state only where its word filter judged otherwise than ours.
    const isSame = stateHash(again.state) === head.stateHash
    const state = isSame ? again.state : replayed(options, lines)
    const student = state.seats.find(({ bot }) => !bot)
    if (student?.name !== id) return refuse({ problem: 'otherId' })
    if (state.phase !== 'debrief') return refuse({ problem: 'unfinished' })
    if (!isSame && stateHash(state) !== head.stateHash) return refuse({ problem: 'otherHash' })
    const own = rankedTeams(state).find(({ team }) => team.id === student.team)
    if (!own) return refuse({ problem: 'unfinished' })
    const { answers, doings, keyHash } = again
    const { team, points } = own
    const fieldAccuracy = team.finalRun?.result?.fieldAccuracy ?? null
    const sentences = sentencesOf(state, team.id)
    return {
      id,
      outcome: {
        track: team.track,
        points,
        fieldAccuracy,
        answers,
        sentences,
        stateHash: head.stateHash,
        doings,
        keyHash,
      },
    }
  }

  return (file: string, text: string): Report => {
    const { id, outcome } = graded(text)
    return { file, id, ...('problem' in outcome ? { refused: outcome } : { grade: outcome }) }
  }
}
