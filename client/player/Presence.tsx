import type { Mate } from '../../shared/views/teamView.ts'
import { initials } from '../text/initials.ts'
import { words } from '../text/words.ts'
import '../ui/mate.css'
import { useWide } from '../ui/useMedia.ts'
import './topBar.css'

/** How many others are shown by their initials; on a phone a larger team is a number. */
const SHOWN = { wide: 4, phone: 2 } as const

const status = (mate: Mate, me: string): string => {
  if (mate.seat === me) return words().instruments.you
  return mate.connected ? words().instruments.here : words().instruments.away
}

/** The team's members as initials: this student filled, disconnected ones dashed. */
export const Presence = ({ mates, me }: { readonly mates: readonly Mate[]; readonly me: string }) => {
  const wide = useWide()
  const others = mates.filter(({ seat }) => seat !== me)
  const own = mates.find(({ seat }) => seat === me)
  const shown = wide ? others.slice(0, SHOWN.wide) : others.length > SHOWN.phone ? [] : others
  return (
    <ul class="presence" aria-label={words().instruments.atBench}>
      {shown.map((mate) => (
        <li class={mate.connected ? 'mate' : 'mate mate-away'} key={mate.seat} title={mate.name}>
          <span aria-hidden="true">{initials(mate.name)}</span>
          <span class="visually-hidden">{words().instruments.mate(mate.name, status(mate, me))}</span>
        </li>
      ))}
      {others.length > shown.length && <li class="mate">+{others.length - shown.length}</li>}
      {own && (
        <li class="mate mate-you" title={own.name}>
          {words().instruments.youPill}
        </li>
      )}
    </ul>
  )
}
