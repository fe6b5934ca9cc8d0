import type { ComponentChildren } from 'preact'

/** Fields that belong together, under a heading. */
export const Group = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="scenario-group">
    <h3>{title}</h3>
    {children}
  </section>
)
