import { cfoAnswer } from '../../content/cfoAnswers.ts'
import { CALENDAR_HOURS, WEEKS } from '../../content/constants.ts'
import { FACTS, type FactId, type RaceNumbers } from '../../content/facts.ts'
import { crossoverWeek } from '../../sim/crossover.ts'
import { lessonNumbers } from '../../sim/lesson/lessonNumbers.ts'
import { HEAVY_PLAN, LIGHT_PLAN } from '../../sim/plan.ts'
import { project } from '../../sim/projection.ts'
import { raceNumbers } from '../raceNumbers.ts'
import { type Answered, type Correction, correction } from './correction.ts'

/** Weeks from the lead change at which a prediction is no longer near it. */
const WEEKS_FAR = 3

/** The week that contains the lead change, as the reveal names it. */
const weekOf = (crossover: number): number => Math.max(1, Math.ceil(crossover))

const backedRival = ({ texts, track }: Answered, race: RaceNumbers): Correction => {
  const [fast, heavy] = [project(track, LIGHT_PLAN), project(track, HEAVY_PLAN)]
  const error = race.endAccuracy > race.rivalEndAccuracy ? 'ahead' : 'behind'
  return correction(texts, 'leader', error, (say) => ({
    behind: say.fixed(lessonNumbers(track).behind),
    week: say.fixed(weekOf(crossoverWeek(track)), 0),
    fast: say.fixed(fast.iterations, 0),
    heavy: say.fixed(heavy.iterations, 0),
    lead: say.fixed(fast.fieldAccuracy - heavy.fieldAccuracy),
    iterations: say.fixed(race.iterations, 0),
    rivalIterations: say.fixed(race.rivalIterations, 0),
    end: say.accuracy(race.endAccuracy),
    rivalEnd: say.accuracy(race.rivalEndAccuracy),
  }))
}

const weekOff = ({ texts, track }: Answered, said: number): readonly Correction[] => {
  const crossover = crossoverWeek(track)
  if (Math.abs(said - crossover) <= WEEKS_FAR) return []
  const { behind } = lessonNumbers(track)
  const by = (iterations: number): number => (iterations * crossover) / WEEKS
  return [
    correction(texts, 'week', said < crossover ? 'early' : 'late', (say) => ({
      behind: say.fixed(behind),
      perWeek: say.fixed(behind / Math.max(1, crossover)),
      week: say.fixed(weekOf(crossover), 0),
      fastBy: say.fixed(by(project(track, LIGHT_PLAN).iterations), 0),
      heavyBy: say.fixed(by(project(track, HEAVY_PLAN).iterations), 0),
    })),
  ]
}

const weakFact = ({ texts }: Answered, race: RaceNumbers, fact: FactId): Correction => {
  const per = (iterations: number, releases: number): number => iterations / Math.max(1, releases)
  return correction(texts, 'facts', fact, (say) => ({
    start: say.accuracy(race.startAccuracy),
    rivalStart: say.accuracy(race.rivalStartAccuracy),
    end: say.accuracy(race.endAccuracy),
    rivalEnd: say.accuracy(race.rivalEndAccuracy),
    learned: say.signed(race.endAccuracy - race.startAccuracy),
    rivalLearned: say.signed(race.rivalEndAccuracy - race.rivalStartAccuracy),
    iterations: say.fixed(race.iterations, 0),
    rivalIterations: say.fixed(race.rivalIterations, 0),
    perRelease: say.fixed(per(race.iterations, race.releases)),
    rivalPerRelease: say.fixed(per(race.rivalIterations, race.rivalReleases)),
    spend: say.money(race.spendK),
    rivalSpend: say.money(race.rivalSpendK),
    stalled: say.hours(race.stalledHours, 0),
    stalledShare: say.percent(race.stalledHours / CALENDAR_HOURS),
  }))
}

/** Part 2: the leader, the week of the lead change, and the facts that prove nothing. */
export const frontierCorrections = (answered: Answered): readonly Correction[] => {
  const { state, seat, team } = answered
  const race = raceNumbers(state, team)
  const { frontierLock: lock, frontierReflection } = seat
  return [
    ...(race && lock?.leader === 'rival' ? [backedRival(answered, race)] : []),
    ...(lock?.leader === 'fast' ? weekOff(answered, lock.week) : []),
    ...(race
      ? FACTS.filter((fact) => frontierReflection?.choices.includes(fact) && !cfoAnswer(fact, race).proves).map(
          (fact) => weakFact(answered, race, fact),
        )
      : []),
  ]
}
