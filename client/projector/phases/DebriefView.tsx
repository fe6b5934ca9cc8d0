import type { Standing } from '../../../shared/views/board.ts'
import { typedAddress } from '../../net/basePath.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { fixed } from '../../text/numbers.ts'
import { reasonText } from '../../text/saidText.ts'
import { words } from '../../text/words.ts'
import { StageMark } from '../StageMark.tsx'
import { standingsOn } from '../view/boardView.ts'
import './debriefView.css'

/** The address of the shared replay, short enough to type. */
const ReplayLink = ({ code }: { readonly code: string }) => (
  <p class="replay-link soft">
    {words().show.replay.onYourOwn} <strong>{typedAddress(`/replay/${code}`)}</strong>
  </p>
)

/** Up to this many teams leave space for a reason under each name. */
const WITH_REASONS = 8
/** Up to this many, for a reason of two lines. */
const WITH_WHOLE_REASONS = 6

const sizeClass = (teams: number): string => {
  if (teams > 11) return ' debrief-many'
  if (teams <= WITH_WHOLE_REASONS) return ' debrief-few debrief-fewest'
  return teams <= WITH_REASONS ? ' debrief-few' : ''
}

const outcomeText = ({ outcome, fieldAccuracy, target }: Standing): string => {
  const text = words().show.reveals.results
  if (outcome === '' || fieldAccuracy === null) return ''
  if (outcome === 'shipped') return text.shipped(fieldAccuracy)
  return target === null ? text.bust : text.bustOf(fieldAccuracy, target)
}

/** Every team's result with its points for each part. */
export const DebriefView = ({ match }: { readonly match: MatchSnapshot }) => {
  const { standings } = standingsOn(match.board)
  return (
    <section class={`whole debrief${sizeClass(standings.length)}`}>
      <table class="results">
        <thead>
          <tr>
            {words().show.reveals.results.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => {
            const team = match.teams.find(({ id }) => id === standing.team)
            if (!team) return null
            return (
              <tr key={standing.team}>
                <td>{standing.rank}</td>
                <th scope="row">
                  <span class="results-team in-row">
                    <StageMark track={team.track} />
                    <span>
                      {team.name}
                      {standings.length <= WITH_REASONS && (
                        <span class="results-reason cut soft">{reasonText(standing.reason)}</span>
                      )}
                    </span>
                  </span>
                </th>
                {standing.parts.map((points, i) => (
                  <td key={i}>{fixed(points)}</td>
                ))}
                <td>
                  <strong>{fixed(standing.points)}</strong>
                </td>
                <td class={standing.outcome === 'busted' ? 'results-bust' : ''}>{outcomeText(standing)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {match.replayShared && <ReplayLink code={match.code} />}
    </section>
  )
}
