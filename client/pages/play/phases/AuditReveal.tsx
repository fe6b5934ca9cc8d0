import { STAGE_NAMES, STAGES } from '../../../../shared/content/stages.ts'
import { findStrategy } from '../../../../shared/content/strategies.ts'
import { TRACKS } from '../../../../shared/content/tracks.ts'
import { bestLeverage, strategyEffect } from '../../../../shared/sim/match/leverage.ts'
import { auditLockPoints, LOCK_POINTS } from '../../../../shared/sim/match/lockPoints.ts'
import { VoteBars } from '../../../instruments/VoteBars.tsx'
import { fixed, moneyText, percentText } from '../../../present/numbers.ts'
import { usePlay } from '../../../state/play.ts'
import { Form } from '../Form.tsx'
import { NextWord } from '../NextWord.tsx'
import { PlaceSoFar, PointsByPart } from '../Standing.tsx'

const OwnLock = () => {
  const { seat, track } = usePlay()
  const lock = seat.value.auditLock
  if (!lock) return <p>You did not predict. Your team’s lock is the mean of those who did.</p>
  const right = lock.stage === track.value.taxStage
  return (
    <p>
      You said <strong>{STAGE_NAMES[lock.stage]}</strong> at {percentText(lock.confidence)}:{' '}
      {right ? 'right, ' : 'wrong, '}
      <strong>
        {fixed(auditLockPoints(lock, track.value.taxStage))} of {LOCK_POINTS} points
      </strong>{' '}
      for you; the team gets the mean.
    </p>
  )
}

const OwnAudit = () => {
  const { team, track } = usePlay()
  const { audit } = team.value
  const strategy = audit?.strategy ? findStrategy(track.value.id, audit.strategy) : undefined
  if (!audit?.bottleneck) return <p>Your team filed no audit.</p>
  const best = bestLeverage(track.value)
  const leverage = strategy ? strategyEffect(track.value, strategy).leverage : 0
  return (
    <p>
      You filed <strong>{STAGE_NAMES[audit.bottleneck]}</strong>,{' '}
      {audit.bottleneck === track.value.taxStage ? 'the true bottleneck' : 'not the bottleneck'}
      {strategy && (
        <>
          , with <strong>{strategy.name}</strong>: {fixed(leverage, 2)} h per k$, the best there is {fixed(best, 2)}
        </>
      )}
      .{!audit.complete && ' With fewer than five moves it scores half.'}
    </p>
  )
}

/** Part 1, the truth: the bottleneck, one's own lock against it, who found the leverage. */
export const AuditReveal = () => {
  const { board, own, match, track, seat } = usePlay()
  const shown = board.value.type === 'auditReveal' ? board.value : null
  const votes = shown?.votes.find((row) => row.track === own.value.track)
  const leverage = shown?.leverage
  const finder = leverage ? match.value.teams.find(({ id }) => id === leverage.team) : undefined
  const found = leverage && finder ? findStrategy(TRACKS[finder.track].id, leverage.strategy) : undefined
  const truth = STAGE_NAMES[track.value.taxStage]
  return (
    <Form foot={<NextWord />}>
      <h2>
        {truth} takes {votes ? percentText(votes.share) : 'most'} of each cycle.
      </h2>
      <p>{track.value.tax}.</p>
      <section class="card card-tint">
        <h3>Your lock</h3>
        <OwnLock />
      </section>
      <section class="card">
        <h3>Your audit</h3>
        <OwnAudit />
      </section>
      {votes && (
        <section class="card">
          <VoteBars
            title={`What the ${track.value.name} students said`}
            bars={STAGES.map((stage, i) => ({
              label: STAGE_NAMES[stage],
              count: votes.counts[i] ?? 0,
              truth: stage === votes.truth,
              own: stage === seat.value.auditLock?.stage,
            }))}
          />
        </section>
      )}
      {leverage && finder && (
        <section class="card">
          <h3>Found the leverage</h3>
          <p>
            <strong>{finder.name}</strong>: {found?.name ?? leverage.strategy}, −{percentText(leverage.savedShare)} of
            the cycle for {moneyText(leverage.costK)}.
          </p>
        </section>
      )}
      <section class="card">
        <h3>
          <PlaceSoFar />
        </h3>
        <PointsByPart parts={1} />
      </section>
    </Form>
  )
}
