import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { PART_WORTH, RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { crossoverWeek } from '../../../shared/sim/crossover.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import type { Standing } from '../../../shared/views/board.ts'
import type { SeatView, TeamView } from '../../../shared/views/teamView.ts'
import { TableRows } from '../../charts/DataTable.tsx'
import { accuracyText, fixed, modelSizeText, ordinal, percentText } from '../../text/numbers.ts'
import { lessonText } from '../../text/saidText.ts'
import { strategyName } from '../../text/scenario.ts'
import { inPageLanguage, pageLanguage, words } from '../../text/words.ts'
import { TRACK_THEMES } from '../../ui/theme/trackTheme.ts'
import { KeptChart, type KeptRace } from './KeptChart.tsx'

/** What a student keeps from a session: their own run and no one else's. */
export type Keepsake = {
  readonly code: string
  readonly student: SeatView
  readonly teamName: string
  readonly track: Track
  readonly team: Pick<TeamView, 'audit' | 'trials' | 'flag' | 'negotiation' | 'ledger'>
  readonly standing: Standing | null
  /** Number of teams that were played. */
  readonly teams: number
  readonly plan: Plan
  readonly spendK: number
  readonly race: KeptRace
  readonly finalRun: KeptRace
  /** The maximum accuracy that the track allows; null until it is revealed. */
  readonly reach: number | null
}

const Predictions = ({ student, track, reach }: Keepsake) => {
  const { auditLock, frontierLock, reviewLock } = student
  const text = words().play.keepsake
  const leader = frontierLock?.leader === 'rival' ? RIVAL_NAME : text.fastFrom(frontierLock?.week ?? 0)
  return (
    <table>
      <TableRows
        head={['', text.youSaid, text.itWas]}
        rows={[
          [
            text.bottleneck,
            auditLock ? text.sure(words().terms.stages[auditLock.stage], auditLock.confidence) : text.noPrediction,
            words().terms.stages[track.taxStage],
          ],
          [
            text.leader,
            frontierLock ? text.sure(leader, frontierLock.confidence) : text.noPrediction,
            text.fastFrom(Math.round(crossoverWeek(track))),
          ],
          [
            text.most,
            reviewLock ? text.range(reviewLock.low, reviewLock.high) : text.noPrediction,
            reach === null ? text.onPodium : accuracyText(reach),
          ],
        ]}
      />
    </table>
  )
}

const deliveredText = (standing: Standing | null): string => {
  const text = words().play.keepsake
  if (standing?.fieldAccuracy == null) return text.notYet
  if (standing.outcome === '') return text.inField(standing.fieldAccuracy)
  return standing.outcome === 'shipped' ? text.shipped(standing.fieldAccuracy) : text.bust(standing.fieldAccuracy)
}

const TheRun = ({ team, track, plan, spendK, standing }: Keepsake) => {
  const { audit, flag, negotiation, trials } = team
  const text = words().play.keepsake
  const strategy = audit?.strategy ? strategyName(track, audit.strategy) : undefined
  const bottleneck = audit?.bottleneck ? words().terms.stages[audit.bottleneck] : text.none
  const automated = plan.automation.filter((level) => level > 0).length
  const gates = plan.gates ?? []
  return (
    <table>
      <TableRows
        head={['', text.yourTeam]}
        rows={[
          [text.audit, strategy ? text.auditWith(bottleneck, strategy) : bottleneck],
          [text.trials, fixed(trials.length, 0)],
          [text.knee, flag ? modelSizeText(track, flag.shrinkDecades) : text.noFlag],
          [text.modelSize, modelSizeText(track, plan.shrinkDecades)],
          [text.verified, percentText(plan.verification)],
          [text.release, words().terms.changes(plan.changesPerRelease)],
          [text.automated, words().terms.stagesCounted(automated)],
          [text.gates, gates.length === 0 ? text.none : gates.join(', ')],
          [text.costs, text.costsOf(spendK, track.budgetK)],
          [negotiation.agreed ? text.agreed : text.heldTo, accuracyText(negotiation.pmTarget)],
          [text.delivered, deliveredText(standing)],
        ]}
      />
    </table>
  )
}

/** Colors stand here once more because the page has no other file; no quotes, which would be escaped. */
const STYLE = `:root{--ink:#0b0e13;--ink-2:#4b5965;--hairline:#d9d4c7;--rival:#d55e00;--loss:#a94600}
body{max-width:720px;margin:24px auto;padding:0 16px;color:var(--ink);background:#fff;font:15px/1.45 Atkinson Hyperlegible,system-ui,sans-serif;font-variant-numeric:tabular-nums}
h1{margin:0;font-size:26px}h2{margin:22px 0 4px;font-size:17px;break-after:avoid}p{margin:4px 0}
table{width:100%;border-collapse:collapse;font-size:14px}th,td{padding:4px 8px 4px 0;border-bottom:1px solid var(--hairline);text-align:left;vertical-align:top}thead th{color:var(--ink-2)}
svg{display:block;width:100%;max-width:480px;height:auto;break-inside:avoid}svg text{font-size:13px;paint-order:stroke;stroke:#fff;stroke-width:3px}.grid{stroke:var(--hairline)}.axis{stroke:var(--ink)}.big{font-weight:700}.lesson{padding:10px 14px;border-left:6px solid var(--team)}p.soft{color:var(--ink-2)}
@page{margin:14mm}@media print{body{margin:0;padding:0;max-width:none}}`

type SectionProps = { readonly title: string; readonly children: ComponentChildren }

const Section = ({ title, children }: SectionProps) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

const Page = (run: Keepsake) => {
  const { code, student, teamName, track, standing, teams, team, race, finalRun } = run
  const { light, deep } = TRACK_THEMES[track.id]
  const { frontierLock, reviewLock } = student
  const { ledger } = team
  const text = words().play.keepsake
  const place = standing ? text.place(ordinal(standing.rank), teams, standing.points) : ''
  return (
    <html lang={pageLanguage()}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{text.title(teamName)}</title>
        <style>{STYLE}</style>
      </head>
      <body style={{ '--team': light, '--team-deep': deep }}>
        <header>
          <h1>{teamName}</h1>
          <p>{text.who(student.name, inPageLanguage(track.name), place)}</p>
          <p class="soft">{text.session(code)}</p>
        </header>
        {standing && (
          <Section title={text.learn}>
            <p class="lesson">{lessonText(standing.lesson)}</p>
          </Section>
        )}
        <Section title={text.predicted}>
          <Predictions {...run} />
        </Section>
        {race.own.length > 1 && (
          <Section title={text.race}>
            <KeptChart {...race} week={frontierLock?.leader === 'fast' ? frontierLock.week : null} />
            <p class="soft">{text.projected}</p>
          </Section>
        )}
        {finalRun.own.length > 1 && (
          <Section title={text.finalRun}>
            <KeptChart {...finalRun} target={team.negotiation.pmTarget} range={reviewLock} />
          </Section>
        )}
        <Section title={text.yourRun}>
          <TheRun {...run} />
        </Section>
        {standing && (
          <Section title={text.points}>
            <table>
              <TableRows
                head={['', text.pointsHead, text.of]}
                rows={[
                  ...standing.parts.map((points, i) => [text.part(i + 1), fixed(points), `${PART_WORTH[i]}`]),
                  [text.together, fixed(standing.points), '100'],
                ]}
              />
            </table>
          </Section>
        )}
        {ledger && (
          <Section title={text.ledger}>
            <p>
              {text.ledgerText(ledger.pace, ledger.risk)}
              {ledger.reason && ` ${words().play.ledger.reasons[ledger.reason].name}.`}
            </p>
            {ledger.sentence && <p>{text.quoted(ledger.sentence)}</p>}
          </Section>
        )}
      </body>
    </html>
  )
}

/** The student's run as one HTML file that needs no network and prints on one or two pages. */
export const keepsakePage = (run: Keepsake): string => `<!doctype html>${renderToString(<Page {...run} />)}`
