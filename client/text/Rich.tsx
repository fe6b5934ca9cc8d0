const MARKED = /<(b|sup)>(.*?)<\/\1>/

/** A message with what stands between <b> and </b> in bold, and between <sup> and </sup> raised; other marks are shown as they stand. */
export const Rich = ({ text }: { readonly text: string }) => {
  const [before = '', mark, marked, ...rest] = text.split(MARKED)
  if (mark === undefined) return <>{before}</>
  const after = text.slice(before.length + `<${mark}>${marked}</${mark}>`.length)
  return (
    <>
      {before}
      {mark === 'sup' ? <sup>{marked}</sup> : <strong>{marked}</strong>}
      {rest.length > 0 && <Rich text={after} />}
    </>
  )
}
