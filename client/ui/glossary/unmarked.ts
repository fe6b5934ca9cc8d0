/** A message without the marks of its terms, for those who cannot tap them. */
export const unmarked = (text: string): string => text.replace(/<\/?\w+>/g, '')
