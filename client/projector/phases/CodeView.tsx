import { QrCode } from '../../charts/QrCode.tsx'
import { typedAddress } from '../../net/basePath.ts'
import { hasServer } from '../../net/edition.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import { joinAddress } from '../Corner.tsx'
import './lobbyView.css'
import './codeView.css'

/** The code as large as possible, for latecomers. */
export const CodeView = ({ match: { code } }: { readonly match: MatchSnapshot }) => (
  <section class="stage-field code-view" aria-label={words().show.howToJoin}>
    {hasServer && <QrCode address={joinAddress(code)} label={words().show.qr(joinAddress(code))} />}
    <div>
      {hasServer ? (
        <>
          <p class="lobby-quiet soft">{words().show.goTo}</p>
          <p class="lobby-address cut">{typedAddress()}</p>
          <p class="lobby-quiet soft">{words().show.andType}</p>
        </>
      ) : (
        <p class="lobby-quiet soft">{words().show.thisBrowserOnly}</p>
      )}
      <p class="lobby-code">{code}</p>
    </div>
  </section>
)
