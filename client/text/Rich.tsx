/** A message with its parts between <b> and </b> in bold; any other mark is shown as it stands. */
export const Rich = ({ text }: { readonly text: string }) => (
  <>{text.split(/<\/?b>/).map((part, i) => (i % 2 === 0 ? part : <strong key={i}>{part}</strong>))}</>
)
