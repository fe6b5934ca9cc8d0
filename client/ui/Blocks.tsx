import './blocks.css'
/** Steps of a part: blocks for steps done, dashes for open ones. The words next to them say the same. */
export const Blocks = ({ done, of }: { readonly done: number; readonly of: number }) => (
  <span class={of > 7 ? 'blocks blocks-many' : 'blocks'} aria-hidden="true">
    {Array.from({ length: of }, (_, i) => (
      <span class={i < done ? 'block block-done' : 'block'} key={i} />
    ))}
  </span>
)
