const INK = '#0b0e13'
const SUIT = '#33404f'
const LAPEL = '#2a3542'
const HAIR = '#5a6675'
const SKIN = '#c3cad2'
const PAPER = '#f5f0e3'

const Head = () => (
  <g>
    <circle cx={50} cy={15} r={12} fill={HAIR} />
    <path d="M50 22c-19 0-23 14-23 26 0 14 3 24 8 27h30c5-3 8-13 8-27 0-12-4-26-23-26z" fill={HAIR} />
    <path d="M43 68h14v16c0 5-14 5-14 0z" fill="#a9b3bf" />
    <path d="M33 46c6-1 13-5 16-10 4 5 11 8 18 9v12c0 12-8 20-17 20s-17-8-17-20z" fill={SKIN} />
    <path d="M37 48q5-4 10-1M53 47q5-3 10 1" fill="none" stroke={INK} stroke-width={1.6} stroke-linecap="round" />
    <g fill="none" stroke={INK} stroke-width={1.6}>
      <circle cx={42.5} cy={55} r={5.6} />
      <circle cx={57.5} cy={55} r={5.6} />
      <path d="M48.1 54.6q1.9-1.4 3.8 0" />
    </g>
    <circle cx={42.5} cy={55} r={1.5} fill={INK} />
    <circle cx={57.5} cy={55} r={1.5} fill={INK} />
    <path d="M44.5 68q6 2 11-1.6" fill="none" stroke={INK} stroke-width={1.6} stroke-linecap="round" />
    <circle cx={31.5} cy={62} r={2} fill={PAPER} />
    <circle cx={68.5} cy={62} r={2} fill={PAPER} />
  </g>
)

const Pearls = () => (
  <g fill={PAPER} stroke={INK} stroke-width={0.9}>
    {[
      [39, 81],
      [41.8, 83.8],
      [45, 85.8],
      [48.3, 86.8],
      [51.7, 86.8],
      [55, 85.8],
      [58.2, 83.8],
      [61, 81],
    ].map(([x, y]) => (
      <circle key={x} cx={x} cy={y} r={2} />
    ))}
  </g>
)

/** The CFO with the ledger open, as far down as the desk. */
export const CfoFigure = () => (
  <svg class="cfo-figure" viewBox="0 0 100 130" aria-hidden="true">
    <path d="M8 130c0-26 4-42 18-48l14-5h20l14 5c14 6 18 22 18 48z" fill={SUIT} />
    <path d="M38 78l12 34 12-34-4-2H42z" fill={PAPER} />
    <path d="M36 77l-8 14 10 3-3 6 15 18zM64 77l8 14-10 3 3 6-15 18z" fill={LAPEL} />
    <Head />
    <Pearls />
    <path d="M50 117c-8-6-19-7-30-5v17h60v-17c-11-2-22-1-30 5z" fill={PAPER} stroke={INK} stroke-width={1.4} />
    <path
      d="M50 117v12M26 117q9-1 18 3M26 122q9-1 18 3M74 117q-9-1-18 3M74 122q-9-1-18 3"
      fill="none"
      stroke={HAIR}
      stroke-width={1.2}
    />
    <path
      d="M12 130c-2-12-1-24 6-26s9 9 8 26zM88 130c2-12 1-24-6-26s-9 9-8 26z"
      fill={SUIT}
      stroke={INK}
      stroke-width={1.2}
    />
    <circle cx={22} cy={123} r={6} fill={SKIN} stroke={INK} stroke-width={1.2} />
    <circle cx={78} cy={123} r={6} fill={SKIN} stroke={INK} stroke-width={1.2} />
  </svg>
)
