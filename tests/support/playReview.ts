import { stepOf } from '../../client/player/view/paceScale.ts'
import { termValueText } from '../../client/player/view/proofText.ts'
import { words } from '../../client/text/words.ts'
import { PROOF_TERMS } from '../../shared/content/proof.ts'
import type { Session } from '../../shared/session/Session.ts'
import { findTeam, trackOf } from '../../shared/sim/match/lookup.ts'
import type { Call, ProofTerm } from '../../shared/sim/match/matchState.ts'
import { lastRun } from '../../shared/sim/match/negotiation.ts'
import { proofOptions, rightConclusion } from '../../shared/sim/match/proofOptions.ts'
import { benchPlan } from '../../shared/sim/match/teamPlan.ts'
import type { Gate } from '../../shared/sim/plan.ts'
import { button, choose, isWide, literal, press, radio, type Student, seesHeading, slide } from './student.ts'

/** Predicts the maximum accuracy that the team can reach, in percent. */
export const lockReach = async (student: Student, low: number, accuracy: number, high: number): Promise<void> => {
  await slide(student, 'Best guess', accuracy)
  await slide(student, 'At least', low)
  await slide(student, 'At most', high)
  await press(student, /^Lock in \d/)
  await seesHeading(student, /at best$/)
}

/** Opens gates in the design review. */
export const openGates = async (student: Student, gates: readonly Gate[]): Promise<void> => {
  if (!isWide(student)) await choose(student, 'Gates')
  for (const gate of gates) {
    await student.hand.choose(student.page.getByRole('checkbox', { name: new RegExp(`^Gate at stage ${gate},`) }))
  }
}

/** A value of the proof as its button shows it. */
export type ProofPick = { readonly term: ProofTerm; readonly label: RegExp; readonly right: boolean }
export type ProofAnswer = { readonly conclusion: string; readonly picks: readonly ProofPick[] }

/** Computes from the model what a team can pick in its proof now: every value of every step. */
export const proofAnswer = (session: Session, teamId: string): ProofAnswer => {
  const team = findTeam(session.state, teamId)
  if (!team) throw new Error(`no team ${teamId}`)
  const track = trackOf(session.state, team)
  const plan = benchPlan(track, team.levers, 3)
  const options = proofOptions(track, plan, lastRun(team))
  const picks = PROOF_TERMS.flatMap((term) =>
    options[term].map(({ source, value }) => ({
      term,
      right: source === 'plan',
      label: new RegExp(`^${literal(termValueText(term, value))}$`),
    })),
  )
  const conclusion = words().play.review.conclusions[rightConclusion(track, plan)]
  return { conclusion: conclusion.replace(/<\/?b>/g, ''), picks }
}

/** Runs the plan under the levers as a dry run, with a call from the second one on. */
export const dryRun = async (student: Student, run: number, call: Call | null): Promise<void> => {
  await press(student, call === null ? 'Run dry run 1' : call === 'higher' ? /^Higher/ : /^Lower/)
  await button(student, new RegExp(`^Dry run ${run}: `)).waitFor()
}

/** Switches from the levers to the offer. */
export const writeOffer = async (student: Student): Promise<void> => {
  await press(student, /^(?:Write your offer|Offer)$/)
  await student.page.getByRole('region', { name: 'The proof' }).waitFor()
}

const termButton = (student: Student, term: ProofTerm) =>
  button(student, new RegExp(`^${words().play.review.terms[term].name}`))

/** Picks a value for a step of the proof. */
export const pickTerm = async (student: Student, { term, label }: ProofPick): Promise<void> => {
  const box = termButton(student, term)
  if ((await box.getAttribute('aria-expanded')) !== 'true') await student.hand.press(box)
  await student.hand.choose(student.page.getByRole('radio', { name: label }))
  await student.page
    .getByRole('button', { name: new RegExp(`^${words().play.review.terms[term].name}(?!.*not chosen)`) })
    .waitFor()
}

/** Picks the right value for every term, except for the one given as wrong. */
export const fillProof = async (student: Student, { conclusion, picks }: ProofAnswer, wrong?: ProofPick) => {
  const chosen = radio(student, conclusion)
  if (!(await chosen.isChecked())) await student.hand.choose(chosen)
  for (const pick of picks.filter(({ right }) => right)) {
    await pickTerm(student, pick.term === wrong?.term ? wrong : pick)
  }
}

/** Sends the offer as it is. */
export const offer = (student: Student): Promise<void> => press(student, /^Send proof and offer/)

/** Commits to a pace and gives a reason; in a team of one the ledger is signed at once. */
export const fileLedger = async (
  student: Student,
  { pace, reason, sentence }: { pace: number; reason: RegExp; sentence: string },
): Promise<void> => {
  await slide(student, 'The pace we commit to', stepOf(pace))
  await choose(student, reason)
  await student.hand.type(student.page.getByRole('textbox', { name: /In your own words/ }), sentence)
  await press(student, 'Sign the ledger')
}
