import unhomoglyph from 'unhomoglyph'

/** Beyond the letters that European names are written with, whose likenesses are names of their own: Ian and Lan, Aslı and Asli. */
const FOREIGN = /[^\0-\u017f]/gu
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** The Latin letter that a character is drawn like, by Unicode's table of confusables; the character where there is none. */
const latin = (character: string): string => {
  const alike = unhomoglyph(character)
  // The table has a small l for every upright stroke; a capital one is the letter I.
  return alike === 'l' && character !== character.toLowerCase() ? 'I' : alike
}

const drawn = (name: string): string =>
  name.normalize('NFKD').replace(UNSEEN, '').replace(FOREIGN, latin).normalize('NFKD').toLowerCase()

/** Whether people take one name for another, because its letters look the same: a Greek Alpha for an A. */
export const looksLike = (name: string, other: string): boolean => drawn(name) === drawn(other)
