/** Asking students for an ID when they join. */
export const ids = {
  ask: 'Students give an ID when they join',
  who: 'For a gradebook. Only the student and you see it; it is a personal datum, so keep the results accordingly.',
  kind: 'What the ID is',
  kinds: { digits: 'a number', login: 'a login', email: 'an e-mail address' },
  labels: { digits: 'Student number', login: 'University login', email: 'University e-mail' },
  least: 'Fewest characters',
  most: 'Most characters',
  label: 'What students call it',
  privacy: 'What students read about it',
  privacyFirst: 'It is used for your grade and deleted with this session.',
  lengths: 'ID: enter lengths from 1 to 64, the fewest first, or leave them empty.',
}
