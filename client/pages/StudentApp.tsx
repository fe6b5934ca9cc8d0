import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Connection } from '../net/connection.ts'
import { words } from '../text/words.ts'
import { JoinPage } from './join/JoinPage.tsx'
import { loadPlayPage } from './loadPlayPage.ts'
import { joinPath, playPath, readRoute } from './route.ts'

type PlayPageProps = {
  readonly code: string
  readonly connection: Connection | null
  readonly onLeave: (code: string) => void
}

/** The door and the bench; a student walks from one to the other without loading a page. */
export const StudentApp = () => {
  const [route, setRoute] = useState(() => readRoute(location.pathname))
  const [connection, setConnection] = useState<Connection | null>(null)
  const [Bench, setBench] = useState<ComponentType<PlayPageProps> | null>(null)

  useEffect(() => {
    const follow = () => setRoute(readRoute(location.pathname))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  useEffect(() => {
    if (route.page === 'play') void loadPlayPage().then(({ PlayPage }) => setBench(() => PlayPage))
  }, [route.page])

  const enter = (code: string, opened: Connection | null) => {
    history.pushState(null, '', playPath(code))
    setConnection(opened)
    setRoute({ page: 'play', code })
  }

  const leave = (code: string) => {
    connection?.close()
    setConnection(null)
    history.replaceState(null, '', joinPath(code))
    setRoute({ page: 'join', code })
  }

  if (route.page === 'join') return <JoinPage initialCode={route.code} onEnter={enter} />
  if (!Bench) return <p class="page-wait">{words().door.benchWait}</p>
  const own = connection?.code === route.code ? connection : null
  return <Bench key={route.code} code={route.code} connection={own} onLeave={leave} />
}
