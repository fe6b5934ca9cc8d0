import { modelSizeLabel } from '../../shared/content/modelSize.ts'
import { STAGE_NAMES } from '../../shared/content/stages.ts'
import { findStrategy } from '../../shared/content/strategies.ts'
import type { Track } from '../../shared/content/tracks.ts'
import { crossoverWeek } from '../../shared/sim/crossover.ts'
import type { Plan } from '../../shared/sim/plan.ts'
import type { Standing } from '../../shared/views/publicMatch.ts'
import type { SeatView, TeamView } from '../../shared/views/teamView.ts'
import { words } from '../text/words.ts'
import { TRACK_THEMES } from '../theme/trackTheme.ts'
import { keepsakeChart } from './keepsakeChart.ts'
import { accuracyText, fixed, moneyText, ordinal, percentText } from './numbers.ts'
import type { LinePoint } from './raceLine.ts'
import { RIVAL_NAME } from './raceWords.ts'
import { lessonText } from './saidText.ts'

/** What a student keeps of a session: their own run, and nobody else's. */
export type Keepsake = {
  readonly code: string
  readonly student: SeatView
  readonly teamName: string
  readonly track: Track
  readonly team: Pick<TeamView, 'audit' | 'trials' | 'flag' | 'negotiation' | 'ledger'>
  readonly standing: Standing | null
  /** Teams that were played. */
  readonly teams: number
  readonly plan: Plan
  readonly spendK: number
  readonly race: { readonly own: readonly LinePoint[]; readonly rival: readonly LinePoint[] }
  readonly finalRun: { readonly own: readonly LinePoint[]; readonly rival: readonly LinePoint[] }
  /** The most accuracy the track allows; null until it is revealed. */
  readonly reach: number | null
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const headCells = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
  const bodyRows = rows.map(([first = '', ...cells]) => {
    const rest = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(first)}</th>${rest}</tr>`
  })
  return `<table><thead><tr>${headCells}</tr></thead><tbody>${bodyRows.join('')}</tbody></table>`
}

const predictions = ({ student, track, reach }: Keepsake): string => {
  const { auditLock, frontierLock, reviewLock } = student
  const none = 'no prediction'
  const leader = frontierLock?.leader === 'rival' ? RIVAL_NAME : `the fast team, from week ${frontierLock?.week}`
  return table(
    ['', 'you said', 'it was'],
    [
      [
        'The bottleneck',
        auditLock ? `${STAGE_NAMES[auditLock.stage]}, ${percentText(auditLock.confidence)} sure` : none,
        STAGE_NAMES[track.taxStage],
      ],
      [
        'Ahead in month 6',
        frontierLock ? `${leader}, ${percentText(frontierLock.confidence)} sure` : none,
        `the fast team, from week ${Math.ceil(crossoverWeek(track))}`,
      ],
      [
        'The most there is',
        reviewLock ? `${fixed(reviewLock.low)} to ${accuracyText(reviewLock.high)}` : none,
        reach === null ? 'on the podium' : accuracyText(reach),
      ],
    ],
  )
}

const theRun = ({ team, track, plan, spendK, standing }: Keepsake): string => {
  const { audit, flag, negotiation, trials } = team
  const strategy = audit?.strategy ? findStrategy(track.id, audit.strategy)?.name : undefined
  const bottleneck = audit?.bottleneck ? STAGE_NAMES[audit.bottleneck] : 'none'
  const automated = plan.automation.filter((level) => level > 0).length
  const gates = plan.gates ?? []
  const delivered =
    standing?.fieldAccuracy == null
      ? 'not yet'
      : `${accuracyText(standing.fieldAccuracy)} in the field${standing.outcome === '' ? '' : standing.outcome === 'shipped' ? ', shipped' : ', bust'}`
  return table(
    ['', 'your team'],
    [
      ['Audit', strategy ? `${bottleneck}, with ${strategy}` : bottleneck],
      ['Trials', fixed(trials.length, 0)],
      ['Knee', flag ? modelSizeLabel(track, flag.shrinkDecades) : 'no flag'],
      ['Model size', modelSizeLabel(track, plan.shrinkDecades)],
      ['Verified', percentText(plan.verification)],
      ['Release', words().terms.changes(plan.changesPerRelease)],
      ['Automated', words().terms.stagesCounted(automated)],
      ['Gates', gates.length === 0 ? 'none' : gates.join(', ')],
      ['Plan costs', `${moneyText(spendK)} of ${moneyText(track.budgetK)}`],
      [negotiation.agreed ? 'Agreed with the PM' : 'Held to by the PM', accuracyText(negotiation.pmTarget)],
      ['Delivered', delivered],
    ],
  )
}

const STYLE = `body{max-width:720px;margin:24px auto;padding:0 16px;color:#0b0e13;background:#fff;font:15px/1.45 "Atkinson Hyperlegible",system-ui,sans-serif;font-variant-numeric:tabular-nums}
h1{margin:0;font-size:26px}h2{margin:22px 0 4px;font-size:17px;break-after:avoid}p{margin:4px 0}
table{width:100%;border-collapse:collapse;font-size:14px}th,td{padding:4px 8px 4px 0;border-bottom:1px solid #d9d4c7;text-align:left;vertical-align:top}thead th{color:#4b5965}
svg{display:block;width:100%;max-width:480px;height:auto;break-inside:avoid}svg text{font-size:13px;paint-order:stroke;stroke:#fff;stroke-width:3px}.lesson{padding:10px 14px;border-left:6px solid}.soft{color:#4b5965}
@page{margin:14mm}@media print{body{margin:0;padding:0;max-width:none}}`

const section = (title: string, ...body: readonly string[]): string =>
  `<section><h2>${escapeHtml(title)}</h2>${body.join('')}</section>`

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`

/** The student's run as one HTML file that needs no network and prints on a page or two. */
export const keepsakePage = (run: Keepsake): string => {
  const { code, student, teamName, track, standing, teams, team } = run
  const { light: color, deep: ink } = TRACK_THEMES[track.id]
  const { frontierLock, reviewLock } = student
  const week = frontierLock?.leader === 'fast' ? frontierLock.week : null
  const { ledger } = team
  const place = standing ? `${ordinal(standing.rank)} of ${teams}, ${fixed(standing.points)} points` : ''
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(`${teamName}, Iteration Tax`)}</title><style>${STYLE}</style></head><body>`,
    `<header><h1>${escapeHtml(teamName)}</h1>`,
    paragraph(`${student.name}, ${track.name}. ${place}`),
    `<p class="soft">Iteration Tax, session ${escapeHtml(code)}. Illustrative model.</p></header>`,
    standing
      ? section(
          'One thing to learn',
          `<p class="lesson" style="border-color:${color}">${escapeHtml(lessonText(standing.lesson))}</p>`,
        )
      : '',
    section('Predicted and actual', predictions(run)),
    run.race.own.length > 1
      ? section(
          'The race against Big Model Inc., accuracy in %',
          keepsakeChart({ ...run.race, color, ink, target: null, range: null, week }),
          '<p class="soft">Big Model Inc. as projected.</p>',
        )
      : '',
    run.finalRun.own.length > 1
      ? section(
          'The final run, accuracy in %',
          keepsakeChart({
            ...run.finalRun,
            color,
            ink,
            target: team.negotiation.pmTarget,
            range: reviewLock ? [reviewLock.low, reviewLock.high] : null,
            week: null,
          }),
        )
      : '',
    section('Your run', theRun(run)),
    standing
      ? section(
          'Points',
          table(
            ['', 'points', 'of'],
            [
              ...standing.parts.map((points, i) => [`Part ${i + 1}`, fixed(points), ['20', '35', '45'][i] ?? '']),
              ['Together', fixed(standing.points), '100'],
            ],
          ),
        )
      : '',
    ledger
      ? section(
          'The ledger',
          paragraph(
            `${fixed(ledger.iterationsPerWeek)} iterations a week, a Verification Gap of ${percentText(ledger.risk)}. ${words().play.ledger.reasons[ledger.reason].name}.`,
          ),
          ledger.sentence ? paragraph(`“${ledger.sentence}”`) : '',
        )
      : '',
    '</body></html>',
  ].join('\n')
}
