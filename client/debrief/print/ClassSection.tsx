import type { MatchResults } from '../../../shared/views/resultsOf.ts'
import { votesTable } from '../../charts/votes/secondVotes.ts'
import { trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { classVotes } from '../view/classVotes.ts'
import { NoPlot } from './PaperPlot.tsx'
import { PaperTable } from './PaperTable.tsx'
import { RangesPlot } from './RangesPlot.tsx'
import { VotesPlot } from './VotesPlot.tsx'

/** What the class predicted in each part, compared with the truth; bots count only when there are no students. */
export const ClassSection = ({ results }: { readonly results: MatchResults }) => {
  const { print: text, terms } = words()
  const { teams, tracks, predictions } = results
  const students = predictions.filter(({ bot }) => !bot)
  const seats = students.length > 0 ? students : predictions
  const votes = classVotes(seats)
  const list = (known: readonly string[]) => (known.length > 0 ? known.join(', ') : null)
  const bottlenecks = list(
    tracks.flatMap(({ track, bottleneck }) =>
      bottleneck ? [text.ofTrack(terms.stages[bottleneck], trackName(track))] : [],
    ),
  )
  const weeks = list(
    tracks.flatMap(({ track, crossoverWeek }) =>
      crossoverWeek === null ? [] : [text.weekOfTrack(crossoverWeek, trackName(track))],
    ),
  )
  const ranges = seats.flatMap(({ team, reviewLock }) => {
    const track = teams.find(({ id }) => id === team)?.track
    const truth = tracks.find((one) => one.track === track)?.mostAccuracy
    return reviewLock && track && typeof truth === 'number' ? [{ track, said: reviewLock, truth }] : []
  })
  const hits = ranges.filter(({ said, truth }) => said.low <= truth && truth <= said.high).length
  return (
    <section class="paper-class">
      <h2>{text.class}</h2>
      <div class="paper-plots">
        {votes.stages.some(({ count }) => count > 0) ? (
          <VotesPlot
            title={text.bottleneck}
            reading={bottlenecks === null ? text.hidden : text.bottleneckTruth(bottlenecks)}
            counted
            bars={votes.stages.map(({ stage, count }, i) => ({
              label: words().instruments.constraints.short[i] ?? stage,
              count,
              truth: tracks.some(({ bottleneck }) => bottleneck === stage),
            }))}
          />
        ) : (
          <NoPlot title={text.bottleneck} why={text.noVotes} />
        )}
        {votes.fast + votes.rival > 0 ? (
          <VotesPlot
            title={text.leader}
            reading={`${text.leaderVotes(votes.fast, votes.rival)} ${weeks === null ? text.hidden : text.leaderTruth(weeks)}`}
            counted={false}
            bars={votes.weeks.map((count, i) => ({
              label: `${i + 1}`,
              count,
              truth: tracks.some(({ crossoverWeek }) => crossoverWeek !== null && Math.round(crossoverWeek) === i + 1),
            }))}
          />
        ) : (
          <NoPlot title={text.leader} why={text.noVotes} />
        )}
      </div>
      {results.secondVotes.length > 0 && (
        <>
          <h3>{words().show.votes.bothVotes}</h3>
          {results.secondVotes.map((votes) => (
            <PaperTable key={votes.part} {...votesTable(votes)} nameColumn={0} />
          ))}
        </>
      )}
      {ranges.length > 0 && (
        <RangesPlot title={text.reach} reading={text.reachHits(hits, ranges.length)} ranges={ranges} />
      )}
    </section>
  )
}
