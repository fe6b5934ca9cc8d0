/** Where a session or a rehearsal is made. */
export const making = {
  students: 'Students, about',
  teamsAuto: (teams: number) => `auto: ${teams}`,
  tracks: 'Tracks',
  tracksAuto: 'Auto: all four in turn',
  tracksChosen: 'Only these',
  oneTrack: 'Tracks: choose one at least, or auto.',
  studentsRange: 'Students: a whole number from 1 to 192.',
  rehearseTitle: 'Rehearse',
  rehearseHow:
    'Bots play every team; you hold the clock and the projector. Nothing of it can be taken for a real session.',
  lesson: 'Lesson',
  from: 'From',
  speed: 'Speed',
  rehearse: 'Rehearse with bots',
}
