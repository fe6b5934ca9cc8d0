import { TRACKS } from '../../content/tracks.ts'
import type { TeamResult } from '../resultsOf.ts'
import type { Column } from './sheet.ts'

/** How every sheet begins that is about teams. */
export const teamColumns = <
  Row extends { readonly team: Pick<TeamResult, 'name' | 'track'> },
>(): readonly Column<Row>[] => [
  { head: 'Team', about: 'Name of the team.', width: 26, cell: ({ team }) => team.name },
  { head: 'Track', about: 'Track of the team.', width: 16, cell: ({ team }) => TRACKS[team.track].name },
]
