import { WEEKS } from '../../shared/content/constants.ts'
import { words } from '../text/words.ts'
import { Chart } from './Chart.tsx'
import { Figure } from './Figure.tsx'

type WeekVotesProps = {
  /** Votes for week 1 to 26. */
  readonly weeks: readonly number[]
  readonly saidRival: number
  readonly saidFast: number
  readonly truthWeek: number | null
  /** The week this student predicted; null if they predicted the rival, or nothing. */
  readonly ownWeek: number | null
}

const HEIGHT = 96
const BASE = 70

/** The weeks in which the class expected the lead to change, and the week in which it did. */
export const WeekVotes = ({ weeks, saidRival, saidFast, truthWeek, ownWeek }: WeekVotesProps) => {
  const most = Math.max(1, ...weeks)
  const text = words().instruments.votes
  const reading = text.reading(saidFast, saidRival)
  return (
    <Figure
      reading={reading}
      spots={(width) =>
        weeks.flatMap((count, i) =>
          count > 0 ? [{ x: ((i + 0.5) * width) / weeks.length, y: BASE - (count / most) * 46 }] : [],
        )
      }
      table={{
        caption: text.caption,
        head: [words().instruments.week, text.votes],
        rows: () => weeks.flatMap((count, i) => (count > 0 ? [[`${i + 1}`, `${count}`]] : [])),
      }}
    >
      {(width) => {
        const step = width / weeks.length
        return (
          <Chart width={width} height={HEIGHT} label={text.label(reading, truthWeek)}>
            {weeks.map((count, i) => (
              <rect
                key={i}
                x={i * step + 1}
                y={BASE - (count / most) * 46}
                width={Math.max(1, step - 2)}
                height={(count / most) * 46}
                fill="var(--bar)"
              />
            ))}
            <path d={`M0 ${BASE}H${width}`} class="axis" />
            {[1, 5, 10, 15, 20, WEEKS].map((week) => (
              <text key={week} x={(week - 0.5) * step} y={BASE + 16} text-anchor="middle" class="soft">
                {week}
              </text>
            ))}
            {ownWeek !== null && (
              <g>
                <path
                  d={`M${(ownWeek - 0.5) * step} 34V${BASE}`}
                  stroke="var(--ink)"
                  stroke-width={1.5}
                  stroke-dasharray="2 2.5"
                />
                <text
                  x={(ownWeek - 0.5) * step + (ownWeek > 16 ? -6 : 6)}
                  y={37}
                  text-anchor={ownWeek > 16 ? 'end' : 'start'}
                  class="halo"
                >
                  {words().instruments.youSaidWeek(ownWeek)}
                </text>
              </g>
            )}
            {truthWeek !== null && (
              <g>
                <path d={`M${(truthWeek - 0.5) * step} 16V${BASE}`} stroke="var(--team-deep)" stroke-width={2.5} />
                <text x={(truthWeek - 0.5) * step + 6} y={18} class="strong halo" style={{ fill: 'var(--team-deep)' }}>
                  {text.truth(truthWeek)}
                </text>
              </g>
            )}
          </Chart>
        )
      }}
    </Figure>
  )
}
