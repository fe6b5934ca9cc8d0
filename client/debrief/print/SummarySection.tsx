import type { MatchResults, TeamResult } from '../../../shared/views/resultsOf.ts'
import { accuracyText, fixed } from '../../text/numbers.ts'
import { scenario, trackName } from '../../text/scenario.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { TrackMark } from '../../ui/theme/marks.tsx'
import { trackClass } from '../../ui/theme/trackTheme.ts'
import { PaperTable } from './PaperTable.tsx'

const countsText = ({ teams, predictions }: MatchResults): string => {
  const { terms, print } = words()
  const bots = teams.filter(({ bot }) => bot !== null).length
  const students = predictions.filter(({ bot }) => !bot).length
  return print.counts(terms.teams(teams.length), terms.students(students), bots > 0 ? terms.bots(bots) : '')
}

const Place = ({ team }: { readonly team: TeamResult }) => {
  const text = words().print
  return (
    <li class={`paper-place ${trackClass(team.track)}`}>
      <span class="paper-rank">{text.rank(team.rank)}</span>
      <span class="paper-name row">
        <TrackMark track={team.track} size={16} />
        <strong>{team.name}</strong>
        {team.bot && <span class="soft">({text.bot})</span>}
      </span>
      <span class="soft">
        {trackName(team.track)}, {text.points(team.points.total)}
      </span>
      <span>{team.reason}</span>
    </li>
  )
}

/** Figures are on the right; so are the places, but not what is written above them. */
const standingsClass = (column: number, isHead: boolean): string | undefined => {
  if (column === 2) return 'paper-track'
  return (column > 2 && column < 9) || (column === 0 && !isHead) ? 'number' : undefined
}

const standingsRow = ({ rank, name, bot, track, points, fieldAccuracy, target, outcome }: TeamResult) => [
  rank,
  <>
    {name}
    {bot && <span class="soft"> ({words().print.bot})</span>}
  </>,
  <>
    <TrackMark track={track} size={12} />
    {trackName(track)}
  </>,
  ...points.parts.map((part) => fixed(part)),
  <strong>{fixed(points.total)}</strong>,
  fieldAccuracy === null ? '' : accuracyText(fieldAccuracy),
  target === null ? '' : accuracyText(target),
  outcome === '' ? '' : outcome === 'shipped' ? words().print.shipped : words().print.busted,
]

/** The first page: what was played, who won and why, and one line per team. */
export const SummarySection = ({ results }: { readonly results: MatchResults }) => {
  const { print: text, host } = words()
  const { title, code, preset, phase, finished, teams, seed } = results
  return (
    <section class="paper-summary">
      <h1>{title}</h1>
      <p>
        {text.heading}. {text.session(code)}, {inPageLanguage(scenario().presets[preset].name)}. {countsText(results)}.
        {seed !== null && ` ${text.sameLuck(seed)}.`}
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
          <PaperTable
            head={text.standingsHead}
            rows={teams.map(standingsRow)}
            nameColumn={1}
            classOf={standingsClass}
          />
        </>
      )}
    </section>
  )
}
