import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import { isLocalCode } from '../../../shared/protocol/sessionCode.ts'
import { atBase } from '../../net/basePath.ts'
import { fixed, ordinal } from '../../text/numbers.ts'
import { Rich } from '../../text/Rich.tsx'
import { lessonText, reasonText } from '../../text/saidText.ts'
import { words } from '../../text/words.ts'
import { Explained } from '../../ui/glossary/Explained.tsx'
import { TrackMark } from '../../ui/theme/marks.tsx'
import { Form } from '../Form.tsx'
import { isHomework } from '../homework/homeworkSession.ts'
import { SaveHomework } from '../homework/SaveHomework.tsx'
import { KeepRun } from '../KeepRun.tsx'
import { Learning } from '../learning/Learning.tsx'
import { Corrections, useCorrections } from '../reveal/Corrections.tsx'
import { OwnMove } from '../SecondVote.tsx'
import { PointsByPart } from '../Standing.tsx'
import { usePlay } from '../state/play.ts'
import '../../ui/mate.css'

/** What was wrong with the student's range for the most accuracy. */
const OwnRange = () => {
  const { seat } = usePlay()
  const lock = seat.value.reviewLock
  const corrections = useCorrections(['range'])
  if (!lock || corrections.length === 0) return null
  return (
    <section class="card">
      <h3>{words().play.podium.yourRange(lock.accuracy, lock.low, lock.high)}</h3>
      <Corrections of={corrections} />
    </section>
  )
}

/** What was wrong with the team's proof that 99% is out of reach. */
const OwnProof = () => {
  const corrections = useCorrections([...PROOF_TERMS, 'conclusion'])
  if (corrections.length === 0) return null
  return (
    <section class="card">
      <h3>{words().play.podium.yourProof}</h3>
      <Corrections of={corrections} />
    </section>
  )
}

/** The end: the team's rank, where its points came from, and one thing to learn. */
export const PodiumPhase = () => {
  const { team, match, board, own } = usePlay()
  const { standing } = team.value
  const debrief = match.value.phase === 'debrief'
  const standings = board.value.type === 'podium' ? board.value.standings : []
  const par =
    board.value.type === 'podium' ? board.value.pars.find(({ track }) => track === own.value.track) : undefined
  const { argued = null, calibrated = null } = board.value.type === 'podium' ? board.value : {}
  const teams = new Map(match.value.teams.map((other) => [other.id, other]))
  const text = words().play.podium
  if (!standing) return <Form foot={null}>{text.wait}</Form>
  const { outcome, target, fieldAccuracy } = standing
  const nameOf = (id: string) => (id === standing.team ? text.yourTeam : (teams.get(id)?.name ?? ''))
  return (
    <Form
      foot={
        <>
          <p class="caption form-note">{match.value.solo ? text.soloEnd : debrief ? text.debrief : text.onScreen}</p>
          {debrief && (match.value.replayShared || isLocalCode(match.value.code)) && (
            <a
              class="button button-primary"
              href={atBase(`/replay/${match.value.code}`)}
              target="_blank"
              rel="noopener"
            >
              {text.openReplay}
            </a>
          )}
        </>
      }
    >
      <h2 class="podium-place">
        <Rich text={text.place(ordinal(standing.rank), standings.length || 1, standing.points)} />
      </h2>
      <Learning />
      {debrief && isHomework(match.value.code) && <SaveHomework />}
      <section class="card card-tint">
        <h3>{text.learn}</h3>
        <p>{lessonText(standing.lesson)}</p>
      </section>
      <section class="card">
        <h3>{outcome === 'shipped' ? text.shipped : outcome === 'busted' ? text.bust : text.run}</h3>
        <p>
          {fieldAccuracy !== null && text.reached(fieldAccuracy)}{' '}
          {target !== null && (team.value.negotiation.agreed ? text.promised(target) : text.heldTo(target))}{' '}
          {par && <Explained text={text.par(par.fieldAccuracy)} />} {reasonText(standing.reason)}.
        </p>
      </section>
      <OwnRange />
      <OwnProof />
      {(argued || calibrated) && (
        <section class="card">
          <h3>{text.named}</h3>
          {argued && <p>{text.argued(nameOf(argued.team), argued.won, argued.of)}</p>}
          {calibrated && <p>{text.calibrated(nameOf(calibrated.team), calibrated.points, calibrated.of)}</p>}
        </section>
      )}
      <section class="card">
        <h3>{text.byPart}</h3>
        <PointsByPart parts={3} />
        <OwnMove part={3} />
      </section>
      <section class="card">
        <h3>{text.allTeams}</h3>
        <ol class="rows">
          {standings.map((row) => {
            const other = teams.get(row.team)
            return (
              <li key={row.team} class={row.team === standing.team ? 'row-own' : ''}>
                <span class="row-rank">{row.rank}</span>
                {other && <TrackMark track={other.track} size={20} />}
                <span class="grow">
                  {other?.name} {other?.bot && <span class="bot-badge">{text.bot}</span>}
                </span>
                <strong>{fixed(row.points)}</strong>
              </li>
            )
          })}
        </ol>
      </section>
      <KeepRun />
      {match.value.solo && (
        <a class="button button-primary" href={atBase('/')}>
          {text.again}
        </a>
      )}
    </Form>
  )
}
