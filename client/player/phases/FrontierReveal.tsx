import { Fragment } from 'preact'
import { HOURS_PER_WEEK } from '../../../shared/content/constants.ts'
import { frontierLockPoints, LOCK_POINTS } from '../../../shared/sim/match/lockPoints.ts'
import { LeadWaterfall } from '../../charts/lead/LeadWaterfall.tsx'
import { shownLead } from '../../charts/lead/leadSteps.ts'
import { WeekVotes } from '../../charts/WeekVotes.tsx'
import { modelSizeText } from '../../text/numbers.ts'
import { Rich } from '../../text/Rich.tsx'
import { inPageLanguage, words } from '../../text/words.ts'
import { Form } from '../Form.tsx'
import { NextWord } from '../NextWord.tsx'
import { Corrections, useCorrections } from '../reveal/Corrections.tsx'
import { OwnMove } from '../SecondVote.tsx'
import { StandingSoFar } from '../Standing.tsx'
import { usePlay } from '../state/play.ts'

const OwnLock = ({ crossover }: { crossover: number }) => {
  const { seat } = usePlay()
  const lock = seat.value.frontierLock
  const text = words().play.frontier
  if (!lock) return <p>{text.noLock}</p>
  const points = frontierLockPoints(lock, crossover)
  return (
    <p>
      <Rich
        text={
          lock.leader === 'rival'
            ? text.saidRival(points, LOCK_POINTS.frontier)
            : text.saidFast(lock.week, points, LOCK_POINTS.frontier)
        }
      />
    </p>
  )
}

const leadTitle = (ahead: number): string => {
  const text = words().lead
  return ahead > 0 ? text.whyYou : ahead < 0 ? text.whyNotYou : text.even
}

/** The facts of the student's case that prove nothing, each with the reason. */
const OwnCase = () => {
  const { team } = usePlay()
  const corrections = useCorrections(['facts'])
  if (corrections.length === 0) return null
  return (
    <section class="card">
      <h3>{words().play.frontier.weakFacts(corrections.length)}</h3>
      {corrections.map((one) => {
        const fact = team.value.facts.find(({ id }) => id === one.error)
        return (
          <Fragment key={one.error}>
            {fact && <p class="card-fact">{words().play.answers.quoted(inPageLanguage(fact.text))}</p>}
            <Corrections of={[one]} />
          </Fragment>
        )
      })}
    </section>
  )
}

/** Part 2, reveal: when the lead changes, where the knee is, how the race went. */
export const FrontierReveal = () => {
  const { board, own, team, track, seat } = usePlay()
  const lock = seat.value.frontierLock
  const shown = board.value.type === 'frontierReveal' ? board.value : null
  const truth = shown?.truth.find((row) => row.track === own.value.track)
  const knee = shown?.knees.find((row) => row.team === team.value.team)
  const field = team.value.standing?.fieldAccuracy
  const { passedHour } = own.value
  const { lead } = team.value
  const lockCorrections = useCorrections(['leader', 'week'])
  const text = words().play.frontier
  return (
    <Form foot={<NextWord />}>
      <h2>{text.truth(truth ? Math.round(truth.crossoverWeek) : null)}</h2>
      {truth && (
        <section class="card card-tint">
          <h3>{text.yourLock}</h3>
          <OwnLock crossover={truth.crossoverWeek} />
          <Corrections of={lockCorrections} />
          <OwnMove part={2} />
        </section>
      )}
      {shown && (
        <section class="card">
          <WeekVotes
            weeks={shown.weeks}
            saidRival={shown.saidRival}
            saidFast={shown.saidFast}
            truthWeek={truth ? Math.round(truth.crossoverWeek) : null}
            ownWeek={lock?.leader === 'fast' ? lock.week : null}
          />
        </section>
      )}
      {truth && (
        <section class="card">
          <h3>{text.kneeLies(modelSizeText(track.value, truth.kneeShrink))}</h3>
          <p>
            {knee ? (
              <Rich
                text={
                  knee.short < 0.05
                    ? text.flagOnKnee(modelSizeText(track.value, knee.shrinkDecades))
                    : text.flagOff(modelSizeText(track.value, knee.shrinkDecades), knee.short)
                }
              />
            ) : (
              text.noFlag
            )}
          </p>
        </section>
      )}
      <section class="card">
        <h3>{text.yourRace}</h3>
        <p>
          {passedHour >= 0 ? text.passed(Math.ceil(passedHour / HOURS_PER_WEEK)) : text.notPassed}{' '}
          {field !== null && field !== undefined && text.finishedAt(field)}
        </p>
      </section>
      {lead && (
        <section class="card">
          <h3>{leadTitle(shownLead(lead))}</h3>
          <LeadWaterfall lead={lead} track={own.value.track} own={words().lead.you} />
        </section>
      )}
      <OwnCase />
      <StandingSoFar parts={2} />
    </Form>
  )
}
