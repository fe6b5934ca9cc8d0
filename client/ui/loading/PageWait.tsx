import './pageWait.css'

/** Shown where a part of the page is still loading. */
export const PageWait = ({ what }: { readonly what: string }) => (
  <div class="page-wait" role="status">
    <p>{what}</p>
  </div>
)
