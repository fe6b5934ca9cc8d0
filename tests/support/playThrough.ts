import { PRESETS } from '../../shared/content/presets.ts'
import { TRACKS } from '../../shared/content/tracks.ts'
import { findTeam } from '../../shared/sim/match/lookup.ts'
import type { Team } from '../../shared/sim/match/matchState.ts'
import type { Phase } from '../../shared/sim/match/phases.ts'
import type { LiveSession } from './browserBed.ts'
import { fileAudit, lockBottleneck, logMove, pointAtTax } from './playAudit.ts'
import { convinceCfo, lockCrossover, plantFlag, runTrial, verifyInRace } from './playFrontier.ts'
import { dryRun, fileLedger, fillProof, lockReach, offer, openGates, proofAnswer, writeOffer } from './playReview.ts'
import { seesPhase } from './seesPhase.ts'
import { type Student, sees, seesHeading } from './student.ts'

/** A student alone in the first team of a session whose phases the test advances. */
export type SoleStudent = { readonly student: Student; readonly live: LiveSession }

export const firstTeam = ({ session }: LiveSession): Team => {
  const [first] = session.state.teams
  const team = first && findTeam(session.state, first.id)
  if (!team) throw new Error('no team')
  return team
}

/** Advances to a phase and waits until the student sees it. */
const open = async ({ student, live }: SoleStudent, phase: Phase): Promise<void> => {
  live.goTo(phase)
  await seesPhase(student.page, phase)
}

/** Part 1: the prediction, five moves, the audit, the reflection and the reveal. */
export const playPart1 = async ({ student, live }: SoleStudent): Promise<void> => {
  const { taxStage, name } = TRACKS[firstTeam(live).track]
  await open({ student, live }, 'auditLock')
  await lockBottleneck(student, taxStage, 70)
  await open({ student, live }, 'auditWork')
  await logMove(student, taxStage, 1, 1)
  await logMove(student, taxStage, 2, 2)
  await logMove(student, 'training', 2, 3)
  await logMove(student, 'deployment', 1, 4)
  await logMove(student, 'monitoring', 1, 5)
  await fileAudit(student, taxStage, 1)
  await sees(student, 'Audit filed')
  await open({ student, live }, 'auditReflect')
  await pointAtTax(student, taxStage, `Every release of ${name} waits for it.`)
  await open({ student, live }, 'auditReveal')
  await seesHeading(student, 'Your prediction')
}

/** Part 2: the prediction, fifteen trials, the flag, the race with a change in it, three facts and the reveal. */
export const playPart2 = async ({ student, live }: SoleStudent): Promise<void> => {
  await open({ student, live }, 'frontierLock')
  await lockCrossover(student, 9, 80)
  await open({ student, live }, 'frontierWork')
  for (let trial = 1; trial <= PRESETS.full.trialsToFlag; trial++) await runTrial(student, 0.1 * trial, trial)
  await plantFlag(student, 0.9)
  await sees(student, 'Flag planted')
  await open({ student, live }, 'frontierRace')
  await verifyInRace(student, 0.75)
  live.session.advance(100)
  await open({ student, live }, 'frontierReflect')
  await convinceCfo(student, 'We learned more often than they did.')
  await open({ student, live }, 'frontierReveal')
  await seesHeading(student, 'Your race')
}

/** Part 3: the prediction, gates, an offer that is refused, one that is accepted, the run and the ledger. */
export const playPart3 = async ({ student, live }: SoleStudent): Promise<void> => {
  const { id } = firstTeam(live)
  await open({ student, live }, 'reviewLock')
  await lockReach(student, 95.5, 96.5, 97.5)
  await open({ student, live }, 'reviewWork')
  await openGates(student, [1, 3, 4])
  await dryRun(student, 1, null)
  await writeOffer(student)
  const answer = proofAnswer(live.session, id)
  const wrong = answer.picks.find(({ right }) => !right)
  await fillProof(student, answer, wrong)
  await offer(student)
  await sees(student, 'Round 2 of 3')
  await fillProof(student, answer)
  await offer(student)
  await sees(student, /^You agreed on /)
  await open({ student, live }, 'ledger')
  await fileLedger(student, { pace: 0.5, reason: /Learning beats caution/, sentence: 'Slow would have cost more.' })
  await seesHeading(student, 'Your ledger is signed.')
  await open({ student, live }, 'finalRun')
  await sees(student, /^You agreed on /)
  await open({ student, live }, 'podium')
  await seesHeading(student, 'One thing to learn')
}
