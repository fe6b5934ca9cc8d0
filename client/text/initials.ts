/** The first letters of a name's first two words: "Quiet Puffin" is "QP", "wren" is "W". */
export const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .slice(0, 2)
    .map((word) => [...word][0]?.toLocaleUpperCase('en') ?? '')
    .join('')
