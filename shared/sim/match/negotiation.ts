import { DEMANDED_ACCURACY, ROUNDS } from '../../content/constants.ts'
import { PROOF_TERMS } from '../../content/proof.ts'
import type { Track } from '../../content/tracks.ts'
import type { Plan } from '../plan.ts'
import { project } from '../projection.ts'
import { fitsCalendar } from '../releaseSize.ts'
import { tenthsBelow, toTenths } from '../tenths.ts'
import type { Refusal } from './command.ts'
import { trackOf } from './lookup.ts'
import type { MatchEvent } from './matchEvent.ts'
import type { MatchState, Negotiation, Offer, PmAnswer, Proof, ProofTerm, Team } from './matchState.ts'
import { pickedOption, proofOptions, rightConclusion, rightShare, sourcesOf, wrongTerms } from './proofOptions.ts'
import { benchPlan } from './teamPlan.ts'

/** Points below its own reach that a team may keep as a margin before the PM asks for more. */
const MARGIN = 0.8
/** Lowest target a team can put on paper. */
export const LOWEST_TARGET = 85

/** What a plan is projected to reach in the field, to the digit that is shown; the PM knows it, the team only from its dry runs. */
export const reachOf = (track: Track, plan: Plan): number => toTenths(project(track, plan).fieldAccuracy)

/** The plan a team ran last in Part 3, whose values stand beside those of its plan. */
export const lastRun = ({ dryRuns }: Pick<Team, 'dryRuns'>): Plan | null => dryRuns.at(-1)?.plan ?? null

/** Why an offer cannot be put on paper at all; null where it can. */
export const offerProblem = (state: MatchState, team: Team, target: number, proof: Proof): Refusal | null => {
  if (state.phase !== 'reviewWork') return 'wrongPhase'
  if (team.negotiation.agreed) return 'alreadyAgreed'
  if (team.negotiation.offers.length >= ROUNDS) return 'noRoundsLeft'
  if (!(target >= LOWEST_TARGET && target <= DEMANDED_ACCURACY)) return 'outOfRange'
  const track = trackOf(state, team)
  const plan = benchPlan(track, team.levers, 3)
  if (!fitsCalendar(track, plan)) return 'calendarTooShort'
  const options = proofOptions(track, plan, lastRun(team))
  for (const term of PROOF_TERMS) {
    const pick = proof.picks[term]
    if (pick === undefined) return 'proofIncomplete'
    if (!pickedOption(options[term], pick)) return 'unknownChoice'
  }
  return null
}

/** The PM's answer: the first wrong number, else more if there is more, else 99 if it cannot be done, else agreement. */
const answerTo = (target: number, reach: number, follows: boolean, [term]: readonly ProofTerm[]): PmAnswer => {
  if (!follows) return { type: 'wrongConclusion' }
  if (term) return { type: 'wrongTerm', term }
  if (target > reach) return { type: 'impossible' }
  if (target < toTenths(reach - MARGIN)) return { type: 'couldAskMore', target: tenthsBelow(reach) }
  return { type: 'accepted' }
}

const heldTo = (answer: PmAnswer, target: number): number => {
  if (answer.type === 'accepted') return target
  return answer.type === 'couldAskMore' ? answer.target : DEMANDED_ACCURACY
}

/**
 * What a team without an agreement is held to: what the PM said last, and no less than the plan it runs can reach. An offer of a
 * poor plan would else buy a low target for a good one.
 */
export const heldWithoutAgreement = (track: Track, team: Team): Negotiation => {
  const { negotiation, levers } = team
  if (negotiation.agreed) return negotiation
  const reach = tenthsBelow(reachOf(track, benchPlan(track, levers, 3)))
  return { ...negotiation, pmTarget: Math.max(negotiation.pmTarget, reach) }
}

/** Puts an offer to the PM, who answers at once. */
export const negotiate = (
  track: Track,
  team: Team,
  wanted: number,
  proof: Proof,
): { team: Team; event: MatchEvent } => {
  const target = toTenths(wanted)
  const plan = benchPlan(track, team.levers, 3)
  const reach = reachOf(track, plan)
  const sources = sourcesOf(proofOptions(track, plan, lastRun(team)), proof)
  const follows = proof.conclusion === rightConclusion(track, plan)
  const answer = answerTo(target, reach, follows, wrongTerms(sources))
  const offer: Offer = {
    round: team.negotiation.offers.length + 1,
    target,
    proof,
    plan,
    answer,
    proofShare: follows ? rightShare(sources) : 0,
    misread: answer.type === 'wrongTerm' ? (sources[answer.term] ?? null) : null,
  }
  const negotiation: Negotiation = {
    offers: [...team.negotiation.offers, offer],
    pmTarget: heldTo(answer, target),
    agreed: answer.type === 'accepted',
  }
  return {
    team: { ...team, negotiation },
    event: { type: 'pmAnswered', team: team.id, round: offer.round, target, answer },
  }
}
