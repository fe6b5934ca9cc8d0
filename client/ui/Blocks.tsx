import './blocks.css'
/** Steps of a part: a done one is a block, an open one a dash. The words beside them say the same. */
export const Blocks = ({ done, of }: { readonly done: number; readonly of: number }) => (
  <span class="blocks" aria-hidden="true">
    {Array.from({ length: of }, (_, i) => (
      <span class={i < done ? 'block block-done' : 'block'} key={i} />
    ))}
  </span>
)
