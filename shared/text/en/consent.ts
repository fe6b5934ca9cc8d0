/** The question whether a student's sentences may be used for research. Loaded only in sessions that ask it. */
export const consent = {
  title: 'May your sentences be used for research?',
  standard:
    'We would like to use what you do in this game for research. Without your consent, your actions are used under a pseudonym and your sentences are left out. With it, your sentences are used, too, without your name.',
  free: 'Your answer changes nothing in the game or in your grade. You can change it until the session is deleted: open the question mark at the top. No answer counts as no.',
  yes: 'Yes, they may be used',
  no: 'No, leave them out',
  said: { yes: 'Saved: your sentences may be used.', no: 'Saved: your sentences are left out.' },
  withdraw: 'Take my data out of exports',
  withdrawWhat:
    'Your name, answers and sentences are then in no file that your instructor downloads, and that includes the gradebook. The game goes on.',
  withdrawNow: 'Yes, take it out',
  withdrawn: 'Your data is out of all exports, and that includes the gradebook. What your team did stays.',
  back: 'Put my data back in',
  keep: 'Leave it in',
}
