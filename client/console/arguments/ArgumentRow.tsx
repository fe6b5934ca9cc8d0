import type { ArgumentsView } from '../../../shared/views/arenaViews.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { TrackMark } from '../../ui/theme/marks.tsx'
import { useConsole } from '../state/useConsole.ts'
import { MarkedText } from './MarkedText.tsx'

type ArgumentRowProps = {
  readonly sentence: ArgumentsView['sentences'][number]
  readonly standing: ArgumentsView['ranking'][number]
  readonly onScreen: boolean
  readonly onShow: () => void
  readonly onTakeDown: () => void
}

const Won = ({ standing: { won, of, status } }: Pick<ArgumentRowProps, 'standing'>) => {
  const text = words().host.argued
  if (status === 'held') return <span class="caption">{text.heldBack}</span>
  if (of === 0) return <span class="caption">{text.notYet}</span>
  return (
    <>
      <strong>{text.won(won, of)}</strong>
      <span class="won-bar" aria-hidden="true">
        <span class="won-share" style={{ width: `${((won / of) * 100).toFixed(1)}%` }} />
      </span>
    </>
  )
}

/** A sentence with its team and how it fares; the host shows, allows or hides it. */
export const ArgumentRow = ({ sentence, standing, onScreen, onShow, onTakeDown }: ArgumentRowProps) => {
  const { match, send } = useConsole()
  const text = words().host.argued
  const { id, rank, status } = standing
  const team = match.teams.find((one) => one.id === sentence.team)
  const hide = (hidden: boolean) => void send('hideSentence', { sentenceId: id, hidden })
  const named = (what: string) => <span class="visually-hidden">{text.about(what, sentence.text)}</span>
  const says = (what: string) => (
    <>
      <span aria-hidden="true">{what}</span>
      {named(what)}
    </>
  )
  return (
    <tr class={`argument-row argument-${status}`}>
      <td class="argument-rank">
        {rank ?? (
          <svg width={18} height={16} viewBox="0 0 18 16" aria-hidden="true" class={status === 'held' ? '' : 'no-sign'}>
            <path d="M9 1.5l8 13.5H1zM9 6.5v4M9 12.2v.6" fill="none" stroke="currentColor" stroke-width={1.6} />
          </svg>
        )}
      </td>
      <th scope="row">
        <MarkedText text={sentence.text} rough={sentence.rough} />
        <span class="argument-team caption row">
          {team && <TrackMark track={team.track} size={14} />}
          <span class="one-line">
            {team?.name}
            {sentence.bot && `, ${text.bot}`}
          </span>
          {status === 'held' && (
            <strong class="argument-note">
              {sentence.rough.length > 0 ? text.toCheck(sentence.rough.length) : text.notRead}
            </strong>
          )}
          {status === 'hidden' && <strong>{text.hiddenByYou}</strong>}
        </span>
      </th>
      <td class="argument-won">
        <Won standing={standing} />
      </td>
      <td class="argument-acts">
        {status === 'hidden' && (
          <Button kind="secondary" onClick={() => hide(false)}>
            {says(text.unhide)}
          </Button>
        )}
        {status === 'held' && (
          <Button kind="secondary" onClick={() => void send('allowSentence', { sentenceId: id })}>
            {says(text.allow)}
          </Button>
        )}
        {status === 'open' && (
          <button
            type="button"
            class="argument-show pick"
            aria-pressed={onScreen}
            onClick={onScreen ? onTakeDown : onShow}
          >
            {onScreen && <Tick size={13} />}
            {says(onScreen ? text.shown : text.show)}
          </button>
        )}
        {status !== 'hidden' && (
          <Button kind="quiet" onClick={() => hide(true)}>
            {says(text.hide)}
          </Button>
        )}
      </td>
    </tr>
  )
}
