import { pluralIn } from '../../plural.ts'

const plural = pluralIn('en')

/** The join page. */
export const door = {
  roomCode: 'Room code',
  codeWhere: 'It is on the screen in the room.',
  codeToGo: (characters: number) => `${characters} to go`,
  looking: 'Looking…',
  roomFound: 'Room found',
  unreachable: 'The server does not answer. We keep trying.',
  benchWait: 'Setting up your bench…',

  question: 'Who wins: the better model, or the faster team?',
  intro:
    'Type the five characters of your class. Your team gets a product, a pipeline and 26 weeks. One rival starts 5 points ahead.',
  noClass: 'No class today?',
  instructor: 'I am the instructor',

  seatHere: (name: string) => `You have a seat here as <b>${name}</b>.`,
  continueAs: (name: string) => `Continue as ${name}`,
  joinAsOther: 'Join as someone else',

  playAs: 'You play as',
  anotherName: 'Another',
  typeName: 'Type my own name',
  drawName: 'Draw me a name',

  yourTeam: 'Your team',
  pickedByYou: 'picked by you',
  pickedForYou: 'smallest picked for you',
  botPlays: 'a bot plays',
  full: 'full',
  seatsOf: (seats: number, most: number) => `<b>${seats}</b> of ${most}`,
  moreTeams: (count: number) => `Show ${count} more ${plural(count, { one: 'team', other: 'teams' })}`,
  trackAndProduct: (track: string, product: string) => `${track}, ${product}`,

  partRuns: (part: number) => `Part ${part} is running. You start right where the class is.`,
  rehearsal: 'This is a rehearsal, not a class. Check the code with the screen in the room.',
  noAccount: 'No account. Your nickname is all we keep.',
  doorLocked: 'The door is locked',
  joinTeam: (name: string) => `Join ${name}`,
  allFull: 'Every team is full',

  playAlone: 'Play alone',
  soloTitle: 'Solo race',
  playAloneHow: 'Three bots take the other tracks. You set the pace. Pick your track:',
}
