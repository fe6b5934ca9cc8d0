/** Adjectives that suit anyone; none is the name of a track, a stage or the rival. */
export const ADJECTIVES = [
  'Amber',
  'Azure',
  'Bold',
  'Brave',
  'Breezy',
  'Bright',
  'Calm',
  'Cheerful',
  'Clever',
  'Cosmic',
  'Crimson',
  'Curious',
  'Dapper',
  'Daring',
  'Eager',
  'Electric',
  'Fearless',
  'Friendly',
  'Frosty',
  'Gentle',
  'Golden',
  'Happy',
  'Honest',
  'Indigo',
  'Jolly',
  'Keen',
  'Kind',
  'Lively',
  'Lucky',
  'Lunar',
  'Merry',
  'Nimble',
  'Noble',
  'Patient',
  'Playful',
  'Plucky',
  'Polite',
  'Quiet',
  'Silver',
  'Snowy',
  'Solar',
  'Sparkly',
  'Starry',
  'Steady',
  'Sunny',
  'Witty',
  'Zesty',
] as const

/** Animals in singular and plural. */
export const ANIMALS = [
  { one: 'Alpaca', many: 'Alpacas' },
  { one: 'Axolotl', many: 'Axolotls' },
  { one: 'Bison', many: 'Bison' },
  { one: 'Bumblebee', many: 'Bumblebees' },
  { one: 'Caribou', many: 'Caribou' },
  { one: 'Chameleon', many: 'Chameleons' },
  { one: 'Chipmunk', many: 'Chipmunks' },
  { one: 'Cricket', many: 'Crickets' },
  { one: 'Dolphin', many: 'Dolphins' },
  { one: 'Dormouse', many: 'Dormice' },
  { one: 'Dragonfly', many: 'Dragonflies' },
  { one: 'Falcon', many: 'Falcons' },
  { one: 'Finch', many: 'Finches' },
  { one: 'Firefly', many: 'Fireflies' },
  { one: 'Fox', many: 'Foxes' },
  { one: 'Gazelle', many: 'Gazelles' },
  { one: 'Gecko', many: 'Geckos' },
  { one: 'Hare', many: 'Hares' },
  { one: 'Hedgehog', many: 'Hedgehogs' },
  { one: 'Heron', many: 'Herons' },
  { one: 'Ibex', many: 'Ibexes' },
  { one: 'Jaguar', many: 'Jaguars' },
  { one: 'Kestrel', many: 'Kestrels' },
  { one: 'Koala', many: 'Koalas' },
  { one: 'Ladybird', many: 'Ladybirds' },
  { one: 'Leopard', many: 'Leopards' },
  { one: 'Lynx', many: 'Lynxes' },
  { one: 'Marmot', many: 'Marmots' },
  { one: 'Meerkat', many: 'Meerkats' },
  { one: 'Moose', many: 'Moose' },
  { one: 'Narwhal', many: 'Narwhals' },
  { one: 'Octopus', many: 'Octopuses' },
  { one: 'Okapi', many: 'Okapis' },
  { one: 'Osprey', many: 'Ospreys' },
  { one: 'Otter', many: 'Otters' },
  { one: 'Owl', many: 'Owls' },
  { one: 'Panda', many: 'Pandas' },
  { one: 'Parrot', many: 'Parrots' },
  { one: 'Pelican', many: 'Pelicans' },
  { one: 'Penguin', many: 'Penguins' },
  { one: 'Platypus', many: 'Platypuses' },
  { one: 'Puffin', many: 'Puffins' },
  { one: 'Quokka', many: 'Quokkas' },
  { one: 'Raven', many: 'Ravens' },
  { one: 'Robin', many: 'Robins' },
  { one: 'Seahorse', many: 'Seahorses' },
  { one: 'Squirrel', many: 'Squirrels' },
  { one: 'Starfish', many: 'Starfish' },
  { one: 'Stork', many: 'Storks' },
  { one: 'Toucan', many: 'Toucans' },
  { one: 'Turtle', many: 'Turtles' },
  { one: 'Wombat', many: 'Wombats' },
  { one: 'Wren', many: 'Wrens' },
] as const

/** Steps by 19 adjectives and 23 animals, coprime to the lists' lengths: 47 draws in a row share no adjective. */
const NEXT_DRAW = 23 * ADJECTIVES.length + 19

const drawWords = (random: number) => {
  const adjective = ADJECTIVES[random % ADJECTIVES.length] ?? ADJECTIVES[0]
  const animal = ANIMALS[Math.floor(random / ADJECTIVES.length) % ANIMALS.length] ?? ANIMALS[0]
  return { adjective, animal, next: (random + NEXT_DRAW) >>> 0 }
}

/** Returns a team name, "Sunny Otters", and the next draw. Any unsigned 32-bit number is a draw. */
export const teamName = (random: number): [string, number] => {
  const { adjective, animal, next } = drawWords(random)
  return [`${adjective} ${animal.many}`, next]
}

/** Whether a name is one that a student can draw. */
export const isStudentName = (name: string): boolean =>
  ANIMALS.some(({ one }) => name.endsWith(` ${one}`) && ADJECTIVES.some((adjective) => name === `${adjective} ${one}`))

/** Returns a nickname for a student, "Quiet Puffin", and the next draw, as {@link teamName} does. */
export const studentName = (random: number): [string, number] => {
  const { adjective, animal, next } = drawWords(random)
  return [`${adjective} ${animal.one}`, next]
}
