import { words } from '../text/words.ts'
import { QrCode } from './QrCode.tsx'
import './corner.css'

/** The address that students open, short enough to read aloud. */
export const joinHost = (): string => location.host
export const joinAddress = (code: string): string => `${location.origin}/join/${code}`

/** Code and QR for late joiners, which stay on the screen throughout. */
export const Corner = ({ code, locked }: { readonly code: string; readonly locked: boolean }) => (
  <aside class="column corner" aria-label={words().show.howToJoin}>
    <QrCode address={joinAddress(code)} />
    <div class="corner-words">
      <p class="corner-head soft">{locked ? words().show.doorLocked : words().show.joinRace}</p>
      <p class="corner-code">{code}</p>
      <p class="corner-address soft">
        {location.hostname}
        {location.port !== '' && (
          <>
            <wbr />:{location.port}
          </>
        )}
      </p>
      <p class="corner-note">{words().show.illustrative}</p>
    </div>
  </aside>
)
