import { DEMANDED_ACCURACY, ROUNDS } from '../../content/constants.ts'
import type { Track } from '../../content/tracks.ts'
import type { Plan } from '../plan.ts'
import { project } from '../projection.ts'
import { changesPerReleaseFor } from '../releaseSize.ts'
import type { Refusal } from './command.ts'
import { trackOf } from './lookup.ts'
import type { MatchEvent } from './matchEvent.ts'
import type { MatchState, Negotiation, Offer, PmAnswer, Proof, Team } from './matchState.ts'
import { proofOptions, proofShare, rightConclusion, TERMS_OF, wrongTerms } from './proofOptions.ts'
import { benchPlan } from './teamPlan.ts'

/** Points below its own reach that a team may keep as a margin before the PM asks for more. */
const MARGIN = 0.8
/** Lowest target a team can put on paper. */
export const LOWEST_TARGET = 85

const toTenths = (value: number): number => Math.round(value * 10) / 10
const tenthsBelow = (value: number): number => Math.floor(value * 10 + 1e-9) / 10

/** What the team's plan is projected to reach in the field, to the digit that is shown. */
export const reachOf = (track: Track, team: Team): number =>
  toTenths(project(track, benchPlan(track, team.levers, 3)).fieldAccuracy)

/** Why an offer cannot be put on paper at all; null where it can. */
export const offerProblem = (state: MatchState, team: Team, target: number, proof: Proof): Refusal | null => {
  if (state.phase !== 'reviewWork') return 'wrongPhase'
  if (team.negotiation.agreed) return 'alreadyAgreed'
  if (team.negotiation.offers.length >= ROUNDS) return 'noRoundsLeft'
  if (!(target >= LOWEST_TARGET && target <= DEMANDED_ACCURACY)) return 'outOfRange'
  const track = trackOf(state, team)
  const plan = benchPlan(track, team.levers, 3)
  if (plan.maxIterations !== null && changesPerReleaseFor(track, plan, plan.maxIterations) === null) {
    return 'calendarTooShort'
  }
  const options = proofOptions(track, plan)
  for (const term of TERMS_OF[proof.conclusion]) {
    const pick = proof.picks[term]
    // A term without options belongs to a formula that does not hold for this plan; the PM says so.
    if (options[term].length === 0) continue
    if (!pick) return 'proofIncomplete'
    if (!options[term].some((option) => option.source === pick)) return 'unknownChoice'
  }
  return null
}

/** The PM's answer: the first wrong number, else more if there is more, else 99 if it cannot be done, else agreement. */
const answerTo = (track: Track, plan: Plan, target: number, proof: Proof, reach: number): PmAnswer => {
  if (proof.conclusion !== rightConclusion(track, plan)) return { type: 'wrongConclusion' }
  const [term] = wrongTerms(proof)
  if (term) return { type: 'wrongTerm', term }
  if (target > reach) return { type: 'impossible' }
  if (target < toTenths(reach - MARGIN)) return { type: 'couldAskMore', target: tenthsBelow(reach) }
  return { type: 'accepted' }
}

const heldTo = (answer: PmAnswer, target: number): number => {
  if (answer.type === 'accepted') return target
  return answer.type === 'couldAskMore' ? answer.target : DEMANDED_ACCURACY
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
  const reach = reachOf(track, team)
  const answer = answerTo(track, plan, target, proof, reach)
  const round = team.negotiation.offers.length + 1
  const offer: Offer = { round, target, proof, plan, reach, answer, proofShare: proofShare(track, plan, proof) }
  const negotiation: Negotiation = {
    offers: [...team.negotiation.offers, offer],
    pmTarget: heldTo(answer, target),
    agreed: answer.type === 'accepted',
  }
  return { team: { ...team, negotiation }, event: { type: 'pmAnswered', team: team.id, round, target, answer } }
}
