import { PART_WORTH, RIVAL_NAME } from '../../../shared/content/constants.ts'
import { STAGES } from '../../../shared/content/stages.ts'
import { WORTH } from '../../../shared/sim/match/points.ts'
import type { TeamResult } from '../../../shared/views/resultsOf.ts'
import type { ScoredSeat } from '../../../shared/views/scoredSeat.ts'
import type { TrackTruth } from '../../../shared/views/trackTruth.ts'
import { COMPACT_LEAD_HEIGHT, LeadRows } from '../../charts/lead/LeadRows.tsx'
import { leadTitle, shownLead } from '../../charts/lead/leadSteps.ts'
import { accuracyText, fixed, modelSizeText, percentText } from '../../text/numbers.ts'
import { scenario, trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { TrackMark } from '../../ui/theme/marks.tsx'
import { trackClass } from '../../ui/theme/trackTheme.ts'
import { classVotes } from '../view/classVotes.ts'
import { GapPlot } from './GapPlot.tsx'
import { NoPlot, PaperPlot, PLOT_WIDTH } from './PaperPlot.tsx'
import { PaperTable } from './PaperTable.tsx'
import { RunPlot } from './RunPlot.tsx'
import { TrialPlot } from './TrialPlot.tsx'
import { WaterfallPlot } from './WaterfallPlot.tsx'

type TeamSectionProps = {
  readonly team: TeamResult
  readonly truth: TrackTruth | null
  readonly seats: readonly ScoredSeat[]
}

const Predictions = ({ truth, seats }: Omit<TeamSectionProps, 'team'>) => {
  const { print: text, terms } = words()
  const votes = classVotes(seats)
  const said = votes.stages.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const leaders = [
    ...(votes.meanWeek === null ? [] : [text.saidFast(votes.fast, votes.meanWeek)]),
    ...(votes.rival === 0 ? [] : [text.saidRival(votes.rival)]),
  ]
  const rows = [
    [
      said.map(({ stage, count }) => text.saidStage(terms.stages[stage], count)).join(', '),
      truth?.bottleneck ? terms.stages[truth.bottleneck] : '',
      votes.stageScore === null ? '' : text.brier(votes.stageScore),
    ],
    [
      leaders.join(', '),
      truth?.crossoverWeek == null ? '' : `${text.week} ${fixed(truth.crossoverWeek)}`,
      votes.leaderScore === null ? '' : text.brier(votes.leaderScore),
    ],
    [
      votes.meanRange === null ? '' : text.saidRange(votes.meanRange.low, votes.meanRange.high),
      truth?.mostAccuracy == null ? '' : accuracyText(truth.mostAccuracy),
      votes.rangeScore === null ? '' : text.interval(votes.rangeScore),
    ],
  ]
  return (
    <PaperTable
      caption={text.predictions}
      head={text.predictionsHead}
      rows={rows.map((cells, i) => [text.ask[i], ...cells])}
      nameColumn={0}
    />
  )
}

const PlanTable = ({ team }: { readonly team: TeamResult }) => {
  const { print: text, terms } = words()
  const { finalPlan: plan, finalRun } = team
  if (!plan || !finalRun) return null
  const track = scenario().tracks[team.track]
  const automated = STAGES.flatMap((stage, i) =>
    plan.automation[i] ? [`${terms.stages[stage]} ${plan.automation[i]}`] : [],
  )
  const cells = [
    modelSizeText(track, plan.shrinkDecades),
    percentText(plan.verification),
    text.changes(plan.changesPerRelease),
    plan.gates?.length ? plan.gates.join(', ') : text.none,
    automated.join(', ') || text.none,
    text.spent(finalRun.spendK, track.budgetK),
  ]
  return <PaperTable caption={text.plan} head={text.planHead} rows={[cells]} />
}

const Parts = ({ points }: Pick<TeamResult, 'points'>) => (
  <p class="paper-parts">
    {points.parts.map((won, i) => (
      <span key={i}>
        {words().print.standingsHead[i + 3]} <strong>{fixed(won)}</strong> <span class="soft">/ {PART_WORTH[i]}</span>
      </span>
    ))}
    <span>
      {words().print.standingsHead[6]} <strong>{fixed(points.total)}</strong>{' '}
      <span class="soft">/ {Object.values(WORTH).reduce((sum, worth) => sum + worth, 0)}</span>
    </span>
  </p>
)

/** One page about a team: what it did, in plots, tables and words. */
export const TeamSection = ({ team, truth, seats }: TeamSectionProps) => {
  const { print: text, play } = words()
  const track = scenario().tracks[team.track]
  const { race, raceLine, finalRun, finalRunLine, finalPlan, ledger } = team
  const { rivalRace, rivalFinalRun } = truth ?? { rivalRace: null, rivalFinalRun: null }
  const gaps = [
    ...(rivalRace?.result ? [{ name: RIVAL_NAME, result: rivalRace.result, rival: true }] : []),
    ...(race ? [{ name: text.race, result: race, rival: false }] : []),
    ...(finalRun ? [{ name: text.finalRun, result: finalRun, rival: false }] : []),
  ]
  const runs = [
    { title: text.race, result: race, run: raceLine, rival: rivalRace, target: null },
    { title: text.finalRun, result: finalRun, run: finalRunLine, rival: rivalFinalRun, target: team.target },
  ]
  return (
    <section class={`paper-team ${trackClass(team.track)}`}>
      <header>
        <h2 class="row-wrap">
          <TrackMark track={team.track} size={22} />
          {text.rank(team.rank)} {team.name}
          <span class="soft">
            {' '}
            {trackName(team.track)}
            {team.bot && `, ${text.bot}`}
          </span>
        </h2>
        <Parts points={team.points} />
        {team.reason && <p>{team.reason}.</p>}
        {team.lesson && (
          <p class="paper-lesson">
            <strong>{text.learn}:</strong> {team.lesson}
          </p>
        )}
      </header>
      <div class="paper-plots">
        {runs.map(({ title, result, run, rival, target }) =>
          result && run && rival ? (
            <RunPlot key={title} track={team.track} {...{ title, result, run, rival, target }} />
          ) : (
            <NoPlot key={title} title={`${title}.`} why={text.notRun} />
          ),
        )}
        {race?.lead && (
          <PaperPlot
            title={leadTitle(race.lead, team.name)}
            reading={words().lead.reading(shownLead(race.lead))}
            height={COMPACT_LEAD_HEIGHT}
          >
            <LeadRows lead={race.lead} track={team.track} own={team.name} width={PLOT_WIDTH} plain compact />
          </PaperPlot>
        )}
        {gaps.length > 0 && <GapPlot track={team.track} rows={gaps} />}
        {finalPlan && finalRun && <WaterfallPlot track={track} plan={finalPlan} />}
        {team.trialsTried.length > 0 ? (
          <TrialPlot track={track} trials={team.trialsTried} flag={team.flag} />
        ) : (
          <NoPlot title={`${text.frontier}.`} why={text.noTrials} />
        )}
      </div>
      <Predictions truth={truth} seats={seats} />
      <PlanTable team={team} />
      {ledger && (
        <div class="paper-ledger">
          <p>
            <strong>{text.ledger}:</strong> {text.ledgerLine(ledger.pace, ledger.risk)}
            {ledger.reason && ` ${play.ledger.reasons[ledger.reason].name}.`}
          </p>
          {ledger.sentence && <blockquote>{ledger.sentence}</blockquote>}
        </div>
      )}
    </section>
  )
}
