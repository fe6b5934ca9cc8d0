import { modelSizeLabel } from '../../../../shared/content/modelSize.ts'
import { frontierLockPoints, LOCK_POINTS } from '../../../../shared/sim/match/lockPoints.ts'
import { WeekVotes } from '../../../instruments/WeekVotes.tsx'
import { accuracyText, fixed } from '../../../present/numbers.ts'
import { RIVAL_NAME } from '../../../present/raceWords.ts'
import { usePlay } from '../../../state/play.ts'
import { words } from '../../../text/words.ts'
import { Form } from '../Form.tsx'
import { NextWord } from '../NextWord.tsx'
import { PlaceSoFar, PointsByPart } from '../Standing.tsx'

const OwnLock = ({ crossover }: { crossover: number }) => {
  const { seat } = usePlay()
  const lock = seat.value.frontierLock
  if (!lock) return <p>You did not predict. Your team’s lock is the mean of those who did.</p>
  return (
    <p>
      You said{' '}
      <strong>{lock.leader === 'rival' ? `${RIVAL_NAME} stays ahead` : `the fast team, from week ${lock.week}`}</strong>
      :{' '}
      <strong>
        {fixed(frontierLockPoints(lock, crossover))} of {LOCK_POINTS} points
      </strong>{' '}
      for you; the team gets the mean.
    </p>
  )
}

/** Part 2, the truth: when the lead changes, where the knee is, how the race went. */
export const FrontierReveal = () => {
  const { board, own, team, track, seat } = usePlay()
  const lock = seat.value.frontierLock
  const shown = board.value.type === 'frontierReveal' ? board.value : null
  const truth = shown?.truth.find((row) => row.track === own.value.track)
  const knee = shown?.knees.find((row) => row.team === team.value.team)
  const field = team.value.standing?.fieldAccuracy
  const { passedHour } = own.value
  return (
    <Form foot={<NextWord />}>
      <h2>The fast team takes the lead{truth ? ` in week ${Math.ceil(truth.crossoverWeek)}` : ''}, and keeps it.</h2>
      {truth && (
        <section class="card card-tint">
          <h3>Your lock</h3>
          <OwnLock crossover={truth.crossoverWeek} />
        </section>
      )}
      {shown && (
        <section class="card">
          <WeekVotes
            weeks={shown.weeks}
            saidRival={shown.saidRival}
            saidFast={shown.saidFast}
            truthWeek={truth ? Math.ceil(truth.crossoverWeek) : null}
            ownWeek={lock?.leader === 'fast' ? lock.week : null}
          />
        </section>
      )}
      {truth && (
        <section class="card">
          <h3>The knee lies at {modelSizeLabel(track.value, truth.kneeShrink)}</h3>
          <p>
            {knee ? (
              <>
                Your flag stands at <strong>{modelSizeLabel(track.value, knee.shrinkDecades)}</strong>:{' '}
                {knee.short < 0.05
                  ? 'on the knee.'
                  : `the best plan there ends ${words().terms.points(knee.short, 2)} below the top.`}
              </>
            ) : (
              'Your team planted no flag.'
            )}
          </p>
        </section>
      )}
      <section class="card">
        <h3>Your race</h3>
        <p>
          {passedHour >= 0
            ? `You passed ${RIVAL_NAME} in week ${Math.ceil(passedHour / 168)}`
            : `You did not pass ${RIVAL_NAME} for good`}
          {field !== null && field !== undefined && ` and finished at ${accuracyText(field)} in the field`}.
        </p>
      </section>
      <section class="card">
        <h3>
          <PlaceSoFar />
        </h3>
        <PointsByPart parts={2} />
      </section>
    </Form>
  )
}
