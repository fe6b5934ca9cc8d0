import type { ComponentChildren } from 'preact'
import { usePlay } from '../state/play.ts'

type PageMainProps = { readonly class: string; readonly children: ComponentChildren }

/** The `main` of a student's page; a plain part of the host's page, which has a `main` of its own, where the host watches. */
export const PageMain = ({ class: name, children }: PageMainProps) => {
  const { watched } = usePlay()
  return watched ? <div class={name}>{children}</div> : <main class={name}>{children}</main>
}
