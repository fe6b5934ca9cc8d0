import { accuracyText, fixed, ordinal } from '../../../present/numbers.ts'
import { lessonText, reasonText } from '../../../present/saidText.ts'
import { usePlay } from '../../../state/play.ts'
import { TrackMark } from '../../../theme/marks.tsx'
import { Form } from '../Form.tsx'
import { KeepRun } from '../KeepRun.tsx'
import { PointsByPart } from '../Standing.tsx'

/** The end: one's own place, where the points came from, and one thing to learn. */
export const PodiumPhase = () => {
  const { team, match, board, own } = usePlay()
  const { standing } = team.value
  const debrief = match.value.phase === 'debrief'
  const standings = board.value.type === 'podium' ? board.value.standings : []
  const par =
    board.value.type === 'podium' ? board.value.pars.find(({ track }) => track === own.value.track) : undefined
  const teams = new Map(match.value.teams.map((other) => [other.id, other]))
  if (!standing) return <Form foot={null}>The results are on their way.</Form>
  const { outcome, target, fieldAccuracy } = standing
  return (
    <Form
      foot={
        <p class="caption form-note">
          {match.value.solo
            ? 'That was it. You can close this page, or play again.'
            : debrief
              ? 'Your instructor scrubs through the session on the screen.'
              : 'The podium is on the screen.'}
        </p>
      }
    >
      <h2 class="podium-place">
        <span class="huge">{ordinal(standing.rank)}</span> of {standings.length || 1}, {fixed(standing.points)} of 100
        points
      </h2>
      <section class="card card-tint">
        <h3>One thing to learn</h3>
        <p>{lessonText(standing.lesson)}</p>
      </section>
      <section class="card">
        <h3>{outcome === 'shipped' ? 'You shipped' : outcome === 'busted' ? 'Bust' : 'Your run'}</h3>
        <p>
          {fieldAccuracy !== null && `${accuracyText(fieldAccuracy)} in the field`}
          {target !== null && `, ${team.value.negotiation.agreed ? 'promised' : 'held to'} ${accuracyText(target)}`}
          {par && `; par is ${accuracyText(par.fieldAccuracy)}`}. {reasonText(standing.reason)}.
        </p>
      </section>
      <section class="card">
        <h3>Points by part</h3>
        <PointsByPart parts={3} />
      </section>
      <section class="card">
        <h3>All teams</h3>
        <ol class="rows">
          {standings.map((row) => {
            const other = teams.get(row.team)
            return (
              <li key={row.team} class={row.team === standing.team ? 'row-own' : ''}>
                <span class="row-rank">{row.rank}</span>
                {other && <TrackMark track={other.track} size={20} />}
                <span class="grow">{other?.name}</span>
                <strong>{fixed(row.points)}</strong>
              </li>
            )
          })}
        </ol>
      </section>
      <KeepRun />
      {match.value.solo && (
        <a class="button button-primary" href="/">
          Play again
        </a>
      )}
    </Form>
  )
}
