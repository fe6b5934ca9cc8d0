import { words } from '../../text/words.ts'
import { joinHost } from '../Corner.tsx'

/** Where everybody can look at the shared replay, short enough to type. */
export const ReplayLink = ({ code }: { readonly code: string }) => (
  <p class="replay-link">
    {words().show.replay.onYourOwn} <strong>{`${joinHost()}/replay/${code}`}</strong>
  </p>
)
