import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ArgumentsView } from '../../../shared/views/arenaViews.ts'
import type { HostView } from '../../../shared/views/teamView.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import type { HostSend } from './useHost.ts'

/** What stands in the middle of the console. */
export type ClassTab = 'teams' | 'arguments'

/** What the parts of the console show, and what they can do. */
type ConsoleContent = {
  readonly match: MatchSnapshot
  /** What only the host may see; null until the server has sent it. */
  readonly host: HostView | null
  /** What students wrote; null until the server has sent it. */
  readonly sentences: ArgumentsView | null
  readonly classTab: ClassTab
  readonly showTab: (tab: ClassTab) => void
  readonly hostKey: string
  readonly send: HostSend
  /** Opens a team's workbench to look at. */
  readonly look: (team: string) => void
  /** Opens the list of seats that nobody uses. */
  readonly clear: () => void
  /** Opens the form for a hint to a team, or for a message to everybody. */
  readonly write: (team: string | null) => void
}

const ConsoleContext = createContext<ConsoleContent | null>(null)
export const ConsoleProvider = ConsoleContext.Provider

export const useConsole = (): ConsoleContent => {
  const content = useContext(ConsoleContext)
  if (!content) throw new Error('useConsole outside the console')
  return content
}
