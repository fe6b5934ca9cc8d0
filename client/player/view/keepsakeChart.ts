import { CALENDAR_HOURS, HOURS_PER_WEEK, RIVAL_NAME, WEEKS } from '../../../shared/content/constants.ts'
import type { LinePoint } from '../../charts/race/raceLine.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'

type KeepsakeChart = {
  readonly own: readonly LinePoint[]
  readonly rival: readonly LinePoint[]
  /** The track's colors on white, for its line and its text. */
  readonly color: string
  readonly ink: string
  /** Agreed with the PM; null when there was no target. */
  readonly target: number | null
  /** The range that the student predicted, or null. */
  readonly range: readonly [number, number] | null
  /** The week in which the student expected the lead to change, 1 to 26, or null. */
  readonly week: number | null
}

const WIDTH = 440
const HEIGHT = 260
const LEFT = 34
const RIGHT = 326
const TOP = 16
const BOTTOM = 226
const LOW = 88
const HIGH = 100

const x = (hour: number): number => LEFT + (hour / CALENDAR_HOURS) * (RIGHT - LEFT)
const y = (accuracy: number): number =>
  BOTTOM - ((Math.min(HIGH, Math.max(LOW, accuracy)) - LOW) / (HIGH - LOW)) * (BOTTOM - TOP)
const at = (value: number): string => `${Math.round(value * 10) / 10}`

const path = (points: readonly LinePoint[]): string =>
  points.length === 0 ? '' : `M${points.map(({ hour, accuracy }) => `${at(x(hour))} ${at(y(accuracy))}`).join('L')}`

/** Minimum distance between the two labels at the line ends, px. */
const PITCH = 32

/** A race over 26 weeks as self-contained SVG text: no names except the rival's, no external styles. */
export const keepsakeChart = ({ own, rival, color, ink, target, range, week }: KeepsakeChart): string => {
  const text = words().play.keepsake
  const end = own.at(-1)?.accuracy ?? 0
  const rivalEnd = rival.at(-1)?.accuracy ?? 0
  const apart = Math.max(0, PITCH - Math.abs(y(end) - y(rivalEnd))) / 2
  const up = end >= rivalEnd ? -apart : apart
  const grid = [88, 90, 92, 94, 96, 98].map(
    (tick) =>
      `<path d="M${LEFT} ${at(y(tick))}H${RIGHT}" stroke="#d9d4c7"/><text x="${LEFT - 6}" y="${at(y(tick) + 4)}" text-anchor="end">${tick}</text>`,
  )
  const weeks = [0, 4, 8, 12, 16, 20, 24, WEEKS].map(
    (tick) => `<text x="${at(x(tick * HOURS_PER_WEEK))}" y="${BOTTOM + 18}" text-anchor="middle">${tick}</text>`,
  )
  const band = range
    ? `<rect x="${LEFT}" y="${at(y(range[1]))}" width="${RIGHT - LEFT}" height="${at(y(range[0]) - y(range[1]))}" fill="${color}" opacity="0.16"/>`
    : ''
  const rangeText = range
    ? `<text x="${LEFT + 6}" y="${at(y(range[0]) + 14)}">${text.youSaidRange(range[0], range[1])}</text>`
    : ''
  const said =
    week === null
      ? ''
      : `<path d="M${at(x(week * HOURS_PER_WEEK))} ${TOP + 16}V${BOTTOM}" stroke="#4b5965" stroke-dasharray="2 3"/><text x="${at(x(week * HOURS_PER_WEEK) + 5)}" y="${BOTTOM - 6}">${text.youSaidWeek(week)}</text>`
  const promise =
    target === null
      ? ''
      : `<path d="M${LEFT} ${at(y(target))}H${RIGHT}" stroke="#0b0e13" stroke-dasharray="5 3"/><text x="${RIGHT - 6}" y="${at(y(target) - 5)}" text-anchor="end">${text.target(target)}</text>`
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text.chart(end, rivalEnd)}">`,
    ...grid,
    `<path d="M${LEFT} ${at(y(99) - 1.5)}H${RIGHT}M${LEFT} ${at(y(99) + 1.5)}H${RIGHT}" stroke="#0b0e13"/>`,
    `<text x="${LEFT - 6}" y="${at(y(99) + 4)}" text-anchor="end">99</text>`,
    band,
    `<path d="M${LEFT} ${BOTTOM}H${RIGHT}" stroke="#0b0e13"/>`,
    ...weeks,
    `<text x="${RIGHT + 14}" y="${BOTTOM + 18}">${text.week}</text>`,
    `<path d="${path(rival)}" fill="none" stroke="#d55e00" stroke-width="2" stroke-dasharray="6 4"/>`,
    `<path d="${path(own)}" fill="none" stroke="${color}" stroke-width="3" stroke-linejoin="round"/>`,
    said,
    promise,
    rangeText,
    `<text x="${RIGHT + 10}" y="${at(y(end) + up)}" fill="${ink}" font-weight="700">${text.you(end)}</text>`,
    `<text x="${RIGHT + 10}" y="${at(y(end) + up + 14)}">${text.inTests}</text>`,
    `<text x="${RIGHT + 10}" y="${at(y(rivalEnd) - up)}" fill="#a94600" font-weight="700">${RIVAL_NAME}</text>`,
    `<text x="${RIGHT + 10}" y="${at(y(rivalEnd) - up + 14)}" fill="#a94600">${accuracyText(rivalEnd)}</text>`,
    '</svg>',
  ].join('')
}
