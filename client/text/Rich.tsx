const MARKED = /<(b|sup)>(.*?)<\/\1>/

/** Renders a message with <b> as bold and <sup> as superscript; any other markup is shown literally. */
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
