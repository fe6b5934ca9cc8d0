import { useMemo } from 'preact/hooks'
import { openSession } from '../../net/connect.ts'
import { TextureDefs } from '../../theme/textures.tsx'
import { HostConsole } from './HostConsole.tsx'
import { HostHome } from './HostHome.tsx'
import { hostRoute } from './hostRoute.ts'
import { NoEntry } from './NoEntry.tsx'
import './host.css'

const Console = ({ code, hostKey }: { readonly code: string; readonly hostKey: string }) => {
  const connection = useMemo(() => openSession({ code, as: { host: hostKey } }), [code, hostKey])
  return <HostConsole connection={connection} hostKey={hostKey} />
}

/** The instructor's pages: sessions to make or reopen, and the console of one. */
export const HostApp = () => {
  const route = useMemo(() => hostRoute(location.pathname, location.hash), [])
  return (
    <>
      <TextureDefs />
      {route.page === 'home' && <HostHome />}
      {route.page === 'noKey' && (
        <NoEntry
          title={`Session ${route.code} needs its host key`}
          reason="The host link ends in a long key after a # sign. Open the whole link, or use the browser the session was made in."
        />
      )}
      {route.page === 'console' && <Console code={route.code} hostKey={route.key} />}
    </>
  )
}
