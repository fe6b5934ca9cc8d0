import { QrCode } from '../charts/QrCode.tsx'
import { atBase } from '../net/basePath.ts'
import { hasServer } from '../net/edition.ts'
import { words } from '../text/words.ts'
import { joinPath } from '../ui/route.ts'
import './corner.css'

/** The whole address at which students join. */
export const joinAddress = (code: string): string => new URL(joinPath(code), location.href).href

/** Code and QR for late joiners, which stay on the screen throughout. */
export const Corner = ({ code, locked }: { readonly code: string; readonly locked: boolean }) => (
  <aside class="column corner" aria-label={words().show.howToJoin}>
    {hasServer && <QrCode address={joinAddress(code)} label={words().show.qr(joinAddress(code))} />}
    <div class="corner-words">
      <p class="corner-head soft">{locked ? words().show.doorLocked : words().show.joinRace}</p>
      <p class="corner-code">{code}</p>
      {hasServer && (
        <p class="corner-address soft">
          {location.hostname}
          {location.port !== '' && (
            <>
              <wbr />:{location.port}
            </>
          )}
          {atBase('')}
        </p>
      )}
      <p class="corner-note">{words().show.illustrative}</p>
    </div>
  </aside>
)
