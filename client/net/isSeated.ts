import type { Connection } from './connection.ts'

/** Whether everything that a workbench needs has arrived. */
export const isSeated = ({ match, team, seat }: Connection): boolean => {
  const id = team.value?.team
  return seat.value !== null && match.value?.teams.some((other) => other.id === id) === true
}
