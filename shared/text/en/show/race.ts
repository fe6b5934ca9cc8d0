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
  stallOf: (team: string) => `${team} stall`,
  ahead: (teams: number) => `${teams} ahead`,
  aheadOfRival: (some: number, all: number) => `${some} of ${all} ahead of the rival`,
  legend: { rival: 'the rival', stall: 'stall', learning: 'learning', noise: 'noise' },

  /** The table that screen readers read instead of the race. */
  table: {
    caption: 'Race: accuracy of every team and of the rival',
    heads: ['Team', 'Track', 'Accuracy', 'Iterations', 'State'],
    racing: 'racing',
    stalled: (why: string) => `stalled: ${why}`,
    andAhead: (state: string) => `${state}, ahead of the rival`,
    rival: 'the rival',
  },
  climberIs: (team: string, place: number) => `Biggest climber: ${team}, place ${place}`,
}
