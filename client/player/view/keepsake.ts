import { RIVAL_NAME } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import { crossoverWeek } from '../../../shared/sim/crossover.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import type { Standing } from '../../../shared/views/publicMatch.ts'
import type { SeatView, TeamView } from '../../../shared/views/teamView.ts'
import type { LinePoint } from '../../charts/race/raceLine.ts'
import { accuracyText, fixed, modelSizeText, ordinal, percentText } from '../../text/numbers.ts'
import { lessonText } from '../../text/saidText.ts'
import { strategyName } from '../../text/scenario.ts'
import { inPageLanguage, pageLanguage, words } from '../../text/words.ts'
import { TRACK_THEMES } from '../../ui/theme/trackTheme.ts'
import { keepsakeChart } from './keepsakeChart.ts'

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
  readonly race: { readonly own: readonly LinePoint[]; readonly rival: readonly LinePoint[] }
  readonly finalRun: { readonly own: readonly LinePoint[]; readonly rival: readonly LinePoint[] }
  /** The maximum accuracy that the track allows; null until it is revealed. */
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
  const text = words().play.keepsake
  const leader = frontierLock?.leader === 'rival' ? RIVAL_NAME : text.fastFrom(frontierLock?.week ?? 0)
  return table(
    ['', text.youSaid, text.itWas],
    [
      [
        text.bottleneck,
        auditLock ? text.sure(words().terms.stages[auditLock.stage], auditLock.confidence) : text.noPrediction,
        words().terms.stages[track.taxStage],
      ],
      [
        text.leader,
        frontierLock ? text.sure(leader, frontierLock.confidence) : text.noPrediction,
        text.fastFrom(Math.ceil(crossoverWeek(track))),
      ],
      [
        text.most,
        reviewLock ? text.range(reviewLock.low, reviewLock.high) : text.noPrediction,
        reach === null ? text.onPodium : accuracyText(reach),
      ],
    ],
  )
}

const deliveredText = (standing: Standing | null): string => {
  const text = words().play.keepsake
  if (standing?.fieldAccuracy == null) return text.notYet
  if (standing.outcome === '') return text.inField(standing.fieldAccuracy)
  return standing.outcome === 'shipped' ? text.shipped(standing.fieldAccuracy) : text.bust(standing.fieldAccuracy)
}

const theRun = ({ team, track, plan, spendK, standing }: Keepsake): string => {
  const { audit, flag, negotiation, trials } = team
  const text = words().play.keepsake
  const strategy = audit?.strategy ? strategyName(track, audit.strategy) : undefined
  const bottleneck = audit?.bottleneck ? words().terms.stages[audit.bottleneck] : text.none
  const automated = plan.automation.filter((level) => level > 0).length
  const gates = plan.gates ?? []
  return table(
    ['', text.yourTeam],
    [
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

/** The student's run as one HTML file that needs no network and prints on one or two pages. */
export const keepsakePage = (run: Keepsake): string => {
  const { code, student, teamName, track, standing, teams, team } = run
  const { light: color, deep: ink } = TRACK_THEMES[track.id]
  const { frontierLock, reviewLock } = student
  const week = frontierLock?.leader === 'fast' ? frontierLock.week : null
  const { ledger } = team
  const text = words().play.keepsake
  const place = standing ? text.place(ordinal(standing.rank), teams, standing.points) : ''
  return [
    `<!doctype html><html lang="${pageLanguage()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(text.title(teamName))}</title><style>${STYLE}</style></head><body>`,
    `<header><h1>${escapeHtml(teamName)}</h1>`,
    paragraph(text.who(student.name, inPageLanguage(track.name), place)),
    `<p class="soft">${escapeHtml(text.session(code))}</p></header>`,
    standing
      ? section(
          text.learn,
          `<p class="lesson" style="border-color:${color}">${escapeHtml(lessonText(standing.lesson))}</p>`,
        )
      : '',
    section(text.predicted, predictions(run)),
    run.race.own.length > 1
      ? section(
          text.race,
          keepsakeChart({ ...run.race, color, ink, target: null, range: null, week }),
          `<p class="soft">${escapeHtml(text.projected)}</p>`,
        )
      : '',
    run.finalRun.own.length > 1
      ? section(
          text.finalRun,
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
    section(text.yourRun, theRun(run)),
    standing
      ? section(
          text.points,
          table(
            ['', text.pointsHead, text.of],
            [
              ...standing.parts.map((points, i) => [text.part(i + 1), fixed(points), ['20', '35', '45'][i] ?? '']),
              [text.together, fixed(standing.points), '100'],
            ],
          ),
        )
      : '',
    ledger
      ? section(
          text.ledger,
          paragraph(
            text.ledgerText(ledger.iterationsPerWeek, ledger.risk, words().play.ledger.reasons[ledger.reason].name),
          ),
          ledger.sentence ? paragraph(text.quoted(ledger.sentence)) : '',
        )
      : '',
    '</body></html>',
  ].join('\n')
}
