import { useEffect, useState } from 'preact/hooks'
import { pagePath } from '../net/basePath.ts'
import type { Connection } from '../net/connection.ts'
import { pushAddress, replaceAddress } from '../text/browserStorage.ts'
import { words } from '../text/words.ts'
import { PageWait } from '../ui/loading/PageWait.tsx'
import { useChunk } from '../ui/loading/useChunk.ts'
import { homeworkInLink, joinPath, playPath, readRoute } from '../ui/route.ts'
import { useWindow } from '../ui/useWindow.ts'
import { loadHomeworkPage } from './homework/loadHomeworkPage.ts'
import { JoinPage } from './join/JoinPage.tsx'
import { loadPlayPage } from './loadPlayPage.ts'

/** The join page and the workbench; a student gets from one to the other without a page load. */
export const StudentApp = () => {
  const [route, setRoute] = useState(() => readRoute(pagePath()))
  const [connection, setConnection] = useState<Connection | null>(null)
  const linked = useWindow('hashchange', () => homeworkInLink(location.hash))
  const isHomework = route.page === 'join' && linked !== null
  const homework = useChunk(isHomework, loadHomeworkPage)
  const bench = useChunk(route.page === 'play', loadPlayPage)

  useEffect(() => {
    const follow = () => setRoute(readRoute(pagePath()))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  const enter = (code: string, opened: Connection | null) => {
    pushAddress(playPath(code))
    setConnection(opened)
    setRoute({ page: 'play', code })
  }

  const leave = (code: string) => {
    connection?.close()
    setConnection(null)
    replaceAddress(joinPath(code))
    setRoute({ page: 'join', code })
  }

  if (isHomework) {
    if (!homework) return <PageWait what={words().door.benchWait} />
    return <homework.HomeworkPage key={linked} linked={linked} onEnter={enter} />
  }
  if (route.page === 'join') return <JoinPage initialCode={route.code} onEnter={enter} />
  if (!bench) return <PageWait what={words().door.benchWait} />
  const own = connection?.code === route.code ? connection : null
  return <bench.PlayPage key={route.code} code={route.code} connection={own} onLeave={leave} />
}
