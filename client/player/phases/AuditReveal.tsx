import { findStrategy } from '../../../shared/content/findStrategy.ts'
import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import { bestLeverage, strategyEffect } from '../../../shared/sim/match/leverage.ts'
import { auditLockPoints, LOCK_POINTS } from '../../../shared/sim/match/lockPoints.ts'
import { VoteBars } from '../../charts/VoteBars.tsx'
import { Rich } from '../../text/Rich.tsx'
import { scenario, strategyName } from '../../text/scenario.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Explained } from '../../ui/glossary/Explained.tsx'
import { Form } from '../Form.tsx'
import { NextWord } from '../NextWord.tsx'
import { Corrections, useCorrections } from '../reveal/Corrections.tsx'
import { OwnMove } from '../SecondVote.tsx'
import { StandingSoFar } from '../Standing.tsx'
import { usePlay } from '../state/play.ts'

const OwnLock = () => {
  const { seat, track } = usePlay()
  const lock = seat.value.auditLock
  const text = words().play.audit
  if (!lock) return <p>{text.noLock}</p>
  const said = lock.stage === track.value.taxStage ? text.lockRight : text.lockWrong
  const points = auditLockPoints(lock, track.value.taxStage)
  return (
    <>
      <p>
        <Rich text={said(words().terms.stages[lock.stage], lock.confidence, points, LOCK_POINTS.audit)} />
      </p>
      <Corrections of={useCorrections(['stages'], lock.stage)} />
    </>
  )
}

/** The stage that the student pointed at for the hidden tax, if it was another wrong one. */
const OwnReflection = () => {
  const { seat } = usePlay()
  const [stage] = seat.value.auditReflection?.choices ?? []
  const corrections = useCorrections(['stages'], stage ?? '')
  if (corrections.length === 0 || stage === seat.value.auditLock?.stage) return null
  return (
    <section class="card">
      <h3>{words().play.audit.pointedAt(words().terms.stages[stage as Stage])}</h3>
      <Corrections of={corrections} />
    </section>
  )
}

const OwnAudit = () => {
  const { team, track } = usePlay()
  const { audit } = team.value
  const strategy = audit?.strategy ? findStrategy(track.value, audit.strategy) : undefined
  const text = words().play.audit
  if (!audit?.bottleneck) return <p>{text.noAudit}</p>
  const stage = words().terms.stages[audit.bottleneck]
  const isTrue = audit.bottleneck === track.value.taxStage
  const filed = isTrue ? text.filedTrue : text.filedWrong
  const filedWith = isTrue ? text.filedTrueWith : text.filedWrongWith
  const said = strategy
    ? filedWith(
        stage,
        inPageLanguage(strategy.name),
        strategyEffect(track.value, strategy).leverage,
        bestLeverage(track.value),
      )
    : filed(stage)
  return (
    <p>
      <Rich text={said} /> {!audit.complete && text.halfScore}
    </p>
  )
}

/** Part 1, reveal: the bottleneck, compared with the student's prediction, and who found the leverage. */
export const AuditReveal = () => {
  const { board, own, match, track, seat } = usePlay()
  const shown = board.value.type === 'auditReveal' ? board.value : null
  const votes = shown?.votes.find((row) => row.track === own.value.track)
  const leverage = shown?.leverage
  const finder = leverage ? match.value.teams.find(({ id }) => id === leverage.team) : undefined
  const found = leverage && finder ? strategyName(scenario().tracks[finder.track], leverage.strategy) : ''
  const text = words().play.audit
  return (
    <Form foot={<NextWord />}>
      <h2>{text.truth(words().terms.stages[track.value.taxStage], votes?.share ?? null)}</h2>
      <p>
        <Explained text={text.isTaxStage(inPageLanguage(track.value.tax))} />
      </p>
      <section class="card card-tint">
        <h3>{text.yourLock}</h3>
        <OwnLock />
        <OwnMove part={1} />
      </section>
      <OwnReflection />
      <section class="card">
        <h3>{text.yourAudit}</h3>
        <OwnAudit />
        <Corrections of={useCorrections(['bottleneck', 'strategy'])} />
      </section>
      {votes && (
        <section class="card">
          <VoteBars
            title={text.studentsSaid(inPageLanguage(track.value.name))}
            bars={STAGES.map((stage, i) => ({
              label: words().terms.stages[stage],
              count: votes.counts[i] ?? 0,
              truth: stage === votes.truth,
              own: stage === seat.value.auditLock?.stage,
            }))}
          />
        </section>
      )}
      {leverage && finder && (
        <section class="card">
          <h3>{text.foundLeverage}</h3>
          <p>
            <Rich text={text.leverage(finder.name, found, leverage.savedShare, leverage.costK)} />
          </p>
        </section>
      )}
      <StandingSoFar parts={1} />
    </Form>
  )
}
