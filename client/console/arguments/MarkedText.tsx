import type { WordSpan } from '../../../shared/views/arenaViews.ts'

/** A sentence with the words marked that the filter asks the host to look at. */
export const MarkedText = ({ text, rough }: { readonly text: string; readonly rough: readonly WordSpan[] }) => {
  const ends = [0, ...rough.map(([, to]) => to)]
  return (
    <span class="marked-text" dir="auto">
      {rough.map(([from, to], i) => (
        <span key={from}>
          {text.slice(ends[i], from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </span>
  )
}
