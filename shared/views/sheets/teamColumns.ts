import type { TeamResult } from '../resultsOf.ts'
import type { Column } from './sheet.ts'

/** The first columns of every sheet about teams. */
export const teamColumns = <
  Row extends { readonly team: Pick<TeamResult, 'name' | 'trackName'> },
>(): readonly Column<Row>[] => [
  { head: 'Team', about: 'Name of the team.', width: 26, cell: ({ team }) => team.name },
  { head: 'Track', about: 'Track of the team.', width: 16, cell: ({ team }) => team.trackName },
]
