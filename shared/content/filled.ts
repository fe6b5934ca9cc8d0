/** Fills the blanks of a sentence, in braces; a blank without a value stays as it is written. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank)
