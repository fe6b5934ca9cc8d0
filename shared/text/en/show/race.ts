import { RIVAL_NAME } from '../../../content/constants.ts'
/** The race and the leaderboard on the projector. */
export const race = {
  accuracy: 'accuracy',
  iterations: 'iterations',
  week: 'week',
  wanted: 'what the PM wants',
  deadline: 'Deadline',
  months: ['January', 'February', 'March', 'April', 'May', 'June'],
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  shipped: 'shipped',
  bust: 'bust',
  stallOf: (team: string) => `${team} stalled`,
  ahead: (teams: number) => `${teams} ahead`,
  aheadOfRival: (some: number, all: number) => `${some} of ${all} ahead`,
  legend: { rival: RIVAL_NAME, stall: 'stall', learning: 'learning', noise: 'noise' },

  /** The table that screen readers read instead of the race. */
  table: {
    caption: 'Race: accuracy of every team and of Big Model Inc.',
    heads: ['Team', 'Track', 'Accuracy', 'Iterations', 'State'],
    racing: 'racing',
    stalled: (why: string) => `stalled: ${why}`,
    andAhead: (state: string) => `${state}, ahead of Big Model Inc.`,
  },
  climberIs: (team: string, place: number) => `Biggest climber: ${team}, now in place ${place}`,
}
