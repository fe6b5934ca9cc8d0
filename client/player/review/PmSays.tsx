import { ROUNDS } from '../../../shared/content/constants.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { usePlay } from '../state/play.ts'
import './pmSays.css'

const Portrait = () => (
  <svg class="pm-portrait" width={58} height={76} viewBox="0 0 58 76" aria-hidden="true">
    <path d="M0 76c1-22 8-34 18-36h22c10 2 17 14 18 36Z" fill="#33404f" />
    <path d="M21 40h16l-8 24Z" fill="#f5f0e3" />
    <path d="M27 42h4l2 18-4 8-4-8Z" fill="#0b0e13" />
    <rect x={24} y={32} width={10} height={10} fill="#a9b3bf" />
    <path d="M16 14c0-4 5-8 13-8s13 4 13 8v12c0 8-6 13-13 13s-13-5-13-13Z" fill="#c3cad2" />
    <path d="M14 20C12 8 18 0 30 0s16 8 14 20h-3l-2-8-22 1v7Z" fill="#5a6675" />
    <path
      d="M18 19h9v7h-9ZM31 19h9v7h-9ZM27 22h4M19 17l8 1M39 17l-8 1M25 33h8"
      fill="none"
      stroke="#0b0e13"
      stroke-width={1.8}
    />
  </svg>
)

/** A candle that burns down by a third with each refusal. */
const Candle = ({ patience }: { patience: number }) => {
  const height = 10 + (patience / ROUNDS) * 30
  return (
    <svg
      width={36}
      height={72}
      viewBox="0 0 36 72"
      role="img"
      aria-label={words().play.review.patience(patience, ROUNDS)}
    >
      {patience > 0 && (
        <g>
          <circle cx={18} cy={54 - height} r={13} fill="#f0e442" opacity={0.16} />
          <path d={`M18 ${42 - height}c5 7 5 13 0 15c-5 -2 -5 -8 0 -15Z`} fill="#f0e442" />
        </g>
      )}
      <rect x={11} y={62 - height} width={14} height={height} fill="#f5f0e3" />
      <rect x={3} y={62} width={30} height={4} fill="#8793a1" />
    </svg>
  )
}

/** What the PM says about the team's own numbers now, and how much patience is left. */
export const PmSays = () => {
  const { board, team } = usePlay()
  const { offers } = team.value.negotiation
  const row =
    board.value.type === 'negotiations' ? board.value.teams.find((other) => other.team === team.value.team) : undefined
  const patience = row?.patience ?? ROUNDS - offers.length
  const line = inPageLanguage(row?.line ?? '')
  const { quoteOpen, quoteClose } = words().play.review
  const [, first = '', rest = ''] = /^(.*?[.?!])(?: (.*))?$/s.exec(line) ?? [null, line]
  return (
    <section class="pm row projector" aria-label={words().play.review.pm} aria-live="polite">
      <Portrait />
      <p class="pm-line">
        <strong>
          {quoteOpen}
          {first}
        </strong>
        {rest ? <span>{` ${rest}${quoteClose}`}</span> : <strong>{quoteClose}</strong>}
      </p>
      <Candle patience={patience} />
    </section>
  )
}
