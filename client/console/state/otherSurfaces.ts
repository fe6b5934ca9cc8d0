import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Board } from '../../../shared/views/board.ts'
import type { Show } from '../../../shared/views/phaseTable.ts'
import type { Connection } from '../../net/connection.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'

export type TeamBench = ComponentType<{ readonly connection: Connection; readonly sayToHost: () => string }>

/** The parts of the students' page and the projector that the console shows; the page passes them in. */
export type OtherSurfaces = {
  readonly loadBench: () => Promise<TeamBench>
  readonly projectorTitles: (
    match: MatchSnapshot,
    board: Board,
    show: Show,
  ) => { readonly title: string; readonly sub: string }
}

const OtherSurfacesContext = createContext<OtherSurfaces | null>(null)
export const OtherSurfacesProvider = OtherSurfacesContext.Provider

export const useOtherSurfaces = (): OtherSurfaces => {
  const others = useContext(OtherSurfacesContext)
  if (!others) throw new Error('useOtherSurfaces outside the console')
  return others
}
