import { botAction } from '../../shared/bots/botAction.ts'
import { assignedOptions } from '../../shared/homework/assigned.ts'
import { resultFileOf } from '../../shared/homework/resultFile.ts'
import type { Assignment } from '../../shared/protocol/assignment.ts'
import { JOURNAL_FORMAT } from '../../shared/replay/recording.ts'
import { journalTo } from '../../shared/session/journal.ts'
import { Session } from '../../shared/session/Session.ts'
import type { SeatAction } from '../../shared/sim/match/command.ts'
import type { MatchState, Persona } from '../../shared/sim/match/matchState.ts'
import { sha256Hex } from '../../shared/sim/sha256.ts'

const SEAT = 's1'
const CREATED = '2026-11-30T09:00:00.000Z'

export type Student = {
  readonly id: string
  readonly persona?: Persona
  /** What the student writes wherever a sentence is asked for. */
  readonly sentence?: string
  /** Answers the first question in its first tick, as a script would. */
  readonly isFast?: boolean
  /** Stops the clock for so many seconds before that. */
  readonly pause?: number
}

/** What a persona would do at the student's seat, with sentences of the student's own. */
const nextAction = (state: MatchState, { id, persona = 'average', sentence }: Student): SeatAction | null => {
  const seat = state.seats.find((one) => one.id === SEAT)
  const action = botAction(
    {
      ...state,
      seats: state.seats.map((one) => (one === seat ? { ...one, bot: true } : one)),
      teams: state.teams.map((team) => (team.id === seat?.team ? { ...team, bot: persona } : team)),
    },
    SEAT,
  )
  if (!action || !('sentence' in action)) return action
  return { ...action, sentence: sentence ?? `In the words of ${id}: measure the cycle first.` }
}

/** Plays an assigned session as a student would, up to its debrief; `session` is new. */
export const playAsStudent = (session: Session, student: Student): void => {
  const seat = { kind: 'seat', seat: SEAT } as const
  const server = { kind: 'server' } as const
  const keyHash = sha256Hex(`key of ${student.id}`)
  session.submit(server, { type: 'takeSeat', seat: SEAT, name: student.id, team: null, keyHash }, keyHash)
  session.submit(server, { type: 'setConnected', seat: SEAT, connected: true })
  session.submit(seat, { type: 'goOn' }, 'start')
  if (student.pause) {
    session.submit(seat, { type: 'pause' }, 'pause')
    session.submit(seat, { type: 'resume' }, 'resume')
    session.submit(server, { type: 'notePause', seconds: student.pause })
  }
  if (student.isFast) {
    session.submit(seat, {
      type: 'lockPrediction',
      prediction: { kind: 'bottleneck', stage: 'training', confidence: 0.5 },
    })
  }
  while (session.state.phase !== 'debrief') {
    session.advance(1)
    const action = nextAction(session.latest, student)
    if (action) session.submit(seat, action, `${session.latest.tick}`)
  }
  void session.checkpoint()
}

/** A session that a student has played for an assignment, and its result file. */
export const homeworkRun = (given: Assignment, student: Student) => {
  const options = { ...assignedOptions(given, student.id), code: 'CDFGH' }
  const lines = new Map<number, string>()
  const session = new Session(
    options,
    journalTo((written) => {
      for (const { seq, line } of written) lines.set(seq, line)
    }),
  )
  playAsStudent(session, student)
  const stored = [...lines].map(([seq, line]) => ({ seq, line }))
  const header = { format: JOURNAL_FORMAT, title: options.title, created: CREATED, options }
  const file = resultFileOf({ given, id: student.id, header, lines: stored })
  if (file === null) throw new Error('the session has not ended')
  return { session, file, header, lines: stored }
}
