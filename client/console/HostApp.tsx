import { useMemo } from 'preact/hooks'
import { pagePath } from '../net/basePath.ts'
import { openSession } from '../net/connect.ts'
import { words } from '../text/words.ts'
import { hostRoute } from '../ui/hostRoute.ts'
import { TextureDefs } from '../ui/theme/textures.tsx'
import { HostConsole } from './HostConsole.tsx'
import { HostHome } from './home/HostHome.tsx'
import { NoEntry } from './home/NoEntry.tsx'
import { type OtherSurfaces, OtherSurfacesProvider } from './state/otherSurfaces.ts'
import '../ui/field.css'
import './home/home.css'

const Console = ({ code, hostKey }: { readonly code: string; readonly hostKey: string }) => {
  const connection = useMemo(() => openSession({ code, as: { host: hostKey } }), [code, hostKey])
  return <HostConsole connection={connection} hostKey={hostKey} />
}

/** The instructor's pages: the list of sessions, and the console of one. */
export const HostApp = ({ others }: { readonly others: OtherSurfaces }) => {
  const route = useMemo(() => hostRoute(pagePath(), location.hash), [])
  return (
    <OtherSurfacesProvider value={others}>
      <TextureDefs />
      {route.page === 'home' && <HostHome />}
      {route.page === 'noKey' && (
        <NoEntry title={words().host.entry.noKey(route.code)} reason={words().host.entry.noKeyHow} />
      )}
      {route.page === 'console' && <Console code={route.code} hostKey={route.key} />}
    </OtherSurfacesProvider>
  )
}
