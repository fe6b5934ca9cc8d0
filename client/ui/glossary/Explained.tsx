import { Term, type TermId } from './Term.tsx'

const MARKED = /<(\w+)>(.*?)<\/\1>/

/** A message whose terms, marked as in "Find the <knee>knee</knee>", are explained by a tap. */
export const Explained = ({ text }: { readonly text: string }) => {
  const [before = '', id, term, ...rest] = text.split(MARKED)
  if (id === undefined) return <>{before}</>
  const after = text.slice(before.length + `<${id}>${term}</${id}>`.length)
  return (
    <>
      {before}
      <Term id={id as TermId}>{term}</Term>
      {rest.length > 0 && <Explained text={after} />}
    </>
  )
}
