import { MAX_ID_LENGTH } from '../../../sim/match/studentIds.ts'
import { pluralIn } from '../../plural.ts'

const plural = pluralIn('en')

const isAny = (least: number, most: number): boolean => least === 1 && most === MAX_ID_LENGTH
const lengthOf = (least: number, most: number): string => (least === most ? `${least}` : `${least} to ${most}`)

/** The join page. */
export const door = {
  roomCode: 'Room code',
  codeWhere: 'You can find it on the screen in your classroom.',
  codeToGo: (characters: number) => `${characters} to go`,
  looking: 'Looking…',
  roomFound: 'Room found',
  unreachable: 'The server is not responding. We will keep trying.',
  benchWait: 'Setting up your workbench…',

  question: 'Who wins: the better model, or the faster team?',
  intro:
    'Type your class’s five-character code. Your team gets a product, a pipeline and 26 weeks. Your rival starts 5 percentage points ahead.',
  introAlone: 'You get a product, a pipeline and 26 weeks. Your rival starts 5 percentage points ahead.',
  noClass: 'No class today?',
  instructor: 'I am the instructor',

  seatHere: (name: string) => `You already have a seat here as <b>${name}</b>.`,
  continueAs: (name: string) => `Continue as ${name}`,
  joinAsOther: 'Join as someone else',
  losesSeat: (name: string) =>
    `This device then forgets the seat of ${name}, and only your instructor can free that name.`,
  giveUpSeat: (name: string) => `Give up the seat of ${name}`,

  offered: 'Your instructor is giving you a seat that was on another device.',
  offeredLoses: (name: string) => `This device then forgets the seat of ${name}.`,
  takeOffered: 'Continue in that seat here',
  offeredNot: 'Join as someone else',
  thatIsMe: (name: string) => `I am ${name}: ask for my seat`,
  askedWhy: (name: string) => `Your instructor can give you the seat of <b>${name}</b> on this device.`,
  asking: 'Asking your instructor…',
  askedNumber: 'Tell your instructor this number:',
  askedHow: 'You will get your seat as soon as they confirm. Keep this page open.',
  stopAsking: 'Stop asking',

  playAs: 'You are playing as',
  anotherName: 'New name',
  typeName: 'Type my own name',
  drawnOnly: 'Your instructor has chosen that everybody plays under such a name.',
  drawName: 'Pick a name for me',

  yourTeam: 'Your team',
  pickedByYou: 'your choice',
  pickedForYou: 'the smallest team, picked for you',
  botPlays: 'played by a bot',
  full: 'full',
  seatsOf: (seats: number, most: number) => `<b>${seats}</b> of ${most}`,
  moreTeams: (count: number) => `Show ${count} more ${plural(count, { one: 'team', other: 'teams' })}`,
  trackAndProduct: (track: string, product: string) => `${track}, ${product}`,

  partRuns: (part: number) => `Part ${part} is under way. You will join right where the class is.`,
  rehearsal: 'This is a rehearsal, not a class. Check that the code matches the one on the screen.',
  idLooks: {
    digits: (least: number, most: number) => (isAny(least, most) ? 'Digits only.' : `${lengthOf(least, most)} digits.`),
    login: (least: number, most: number) =>
      isAny(least, most) ? 'Letters and digits.' : `${lengthOf(least, most)} letters and digits.`,
    email: () => 'An e-mail address.',
  },
  idSeenBy: 'Only you and your instructor see it.',
  noAccountId: 'No account needed. We store your nickname, this ID and what you do in the game.',
  noAccount: 'No account needed. Your nickname is all we store.',
  doorLocked: 'Joining is closed',
  joinTeam: (name: string) => `Join ${name}`,
  joinSmallest: 'Join the smallest team',
  allFull: 'Every team is full',

  playAlone: 'Play alone',
  soloTitle: 'Solo race',
  playAloneHow: 'Three bots play the other tracks, and you set the pace. Pick your track:',
}
