import type { MatchResults, TeamResult } from '../../../shared/views/resultsOf.ts'
import { accuracyText, fixed } from '../../text/numbers.ts'
import { scenario, trackName } from '../../text/scenario.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { TrackMark } from '../../ui/theme/marks.tsx'
import { trackClass } from '../../ui/theme/trackTheme.ts'

const countsText = ({ teams, predictions }: MatchResults): string => {
  const { terms, print } = words()
  const bots = teams.filter(({ bot }) => bot !== null).length
  const students = predictions.filter(({ bot }) => !bot).length
  return print.counts(terms.teams(teams.length), terms.students(students), bots > 0 ? terms.bots(bots) : '')
}

const outcomeText = ({ outcome }: TeamResult): string =>
  outcome === '' ? '' : outcome === 'shipped' ? words().print.shipped : words().print.busted

const Place = ({ team }: { readonly team: TeamResult }) => {
  const text = words().print
  return (
    <li class={`paper-place ${trackClass(team.track)}`}>
      <span class="paper-rank">{text.rank(team.rank)}</span>
      <span class="paper-name row">
        <TrackMark track={team.track} size={16} />
        <strong>{team.name}</strong>
      </span>
      <span class="soft">
        {trackName(team.track)}, {text.points(team.points.total)}
      </span>
      <span>{team.reason}</span>
    </li>
  )
}

const StandingsTable = ({ teams }: { readonly teams: readonly TeamResult[] }) => {
  const text = words().print
  return (
    <table class="paper-table">
      <thead>
        <tr>
          {text.standingsHead.map((head, i) => (
            <th key={i} scope="col" class={i > 2 && i < 9 ? 'number' : ''}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team.id}>
            <td class="number">{team.rank}</td>
            <th scope="row">
              {team.name}
              {team.bot && <span class="soft"> ({text.bot})</span>}
            </th>
            <td class="paper-track">
              <TrackMark track={team.track} size={12} />
              {trackName(team.track)}
            </td>
            {team.points.parts.map((points, i) => (
              <td key={i} class="number">
                {fixed(points)}
              </td>
            ))}
            <td class="number">
              <strong>{fixed(team.points.total)}</strong>
            </td>
            <td class="number">{team.fieldAccuracy === null ? '' : accuracyText(team.fieldAccuracy)}</td>
            <td class="number">{team.target === null ? '' : accuracyText(team.target)}</td>
            <td>{outcomeText(team)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The first page: what was played, who won and why, and one line per team. */
export const SummarySection = ({ results }: { readonly results: MatchResults }) => {
  const { print: text, host } = words()
  const { title, code, preset, phase, finished, teams } = results
  return (
    <section class="paper-summary">
      <h1>{title}</h1>
      <p>
        {text.heading}. {text.session(code)}, {inPageLanguage(scenario().presets[preset].name)}. {countsText(results)}.
      </p>
      <p class="soft">{text.illustrative}</p>
      {!finished && <p class="paper-note">{text.unfinished(host.phases.names[phase])}</p>}
      {teams.length === 0 ? (
        <p>{text.noTeams}</p>
      ) : (
        <>
          <h2>{text.podium}</h2>
          <ol class="paper-podium">
            {teams.slice(0, 3).map((team) => (
              <Place key={team.id} team={team} />
            ))}
          </ol>
          <h2>{text.standings}</h2>
          <StandingsTable teams={teams} />
        </>
      )}
    </section>
  )
}
