import type { ShownArgument, WeighedFact } from '../../../shared/views/arenaViews.ts'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { groundFill } from '../StageDefs.tsx'
import { StageMark } from '../StageMark.tsx'

/** A sentence longer than these is set smaller. */
const LONG = 70
const LONGEST = 130
/** With more pairs than this there is one bar in place of a cell for each. */
const MOST_CELLS = 24

const sizeOf = ({ length }: string): string => {
  if (length > LONGEST) return ' quote-longest'
  return length > LONG ? ' quote-long' : ''
}

const Support = ({ won, of }: Pick<ShownArgument, 'won' | 'of'>) => (
  <span class="support" aria-hidden="true">
    {of > MOST_CELLS ? (
      <span class="support-bar" style={{ '--share': String(won / of) }} />
    ) : (
      Array.from({ length: of }, (_, i) => (
        <span key={i} class={i < won ? 'support-cell support-won' : 'support-cell'} />
      ))
    )}
  </span>
)

const FactSign = ({ proves }: { readonly proves: boolean }) => (
  <svg
    class="fact-sign"
    viewBox="0 0 12 12"
    role="img"
    aria-label={proves ? words().show.argued.proves : words().show.argued.provesNothing}
  >
    <path d={proves ? 'M1.5 6.5l3 3 6-7' : 'M2 2l8 8M10 2l-8 8'} fill="none" stroke="currentColor" stroke-width={1.8} />
  </svg>
)

const Fact = ({ fact: { text, proves, answer }, turn }: { readonly fact: WeighedFact; readonly turn: number }) => (
  <li class={proves ? 'fact' : 'fact fact-empty'} style={{ '--turn': String(turn) }}>
    <FactSign proves={proves} />
    <span class="fact-text cut">{inPageLanguage(text)}</span>
    <strong class="fact-answer cut">{words().show.argued.quoted(inPageLanguage(answer))}</strong>
  </li>
)

type ArgumentPlateProps = {
  readonly argument: ShownArgument
  readonly team: TeamSnapshot | undefined
  /** The best of those shown, with its facts. */
  readonly first: boolean
  /** In which order it slides in: the last one first. */
  readonly turn: number
}

/** One sentence on the projector: its rank, its team and how it fared. */
export const ArgumentPlate = ({ argument, team, first, turn }: ArgumentPlateProps) => {
  const { text, rank, won, of, facts } = argument
  const { argued, botToo } = words().show
  return (
    <li class={first ? 'argument argument-first' : 'argument'} style={{ '--turn': String(turn) }}>
      <div class="argument-rank">
        {team && (
          <svg class="ground" aria-hidden="true">
            <rect width="100%" height="100%" fill={groundFill(team.track)} />
          </svg>
        )}
        <strong class="argument-number">{rank}</strong>
        {team && <StageMark track={team.track} look="ink" />}
      </div>
      <div class="argument-body">
        <blockquote class={`quote${sizeOf(text)}`} dir="auto">
          {argued.quoted(text)}
        </blockquote>
        <p class="argument-team">
          <strong class="cut">
            {team?.name}
            {team?.bot ? botToo : ''}
          </strong>
          <span class="soft">{of === 0 ? argued.notCompared : argued.won(won, of)}</span>
          <Support won={won} of={of} />
        </p>
        {first && facts.length > 0 && (
          <ul class="facts">
            {facts.map((fact, i) => (
              <Fact key={fact.id} fact={fact} turn={i} />
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
