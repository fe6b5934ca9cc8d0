type SentencePart = { readonly text: string; readonly strong: boolean }

/** Splits a sentence at the names in it, longest name first, so that they can be set in bold. */
export const sentenceParts = (sentence: string, names: readonly string[]): SentencePart[] => {
  const wanted = names.filter((name) => name !== '').sort((a, b) => b.length - a.length)
  const parts: SentencePart[] = []
  let plain = ''
  for (let i = 0; i < sentence.length; ) {
    const name = wanted.find((candidate) => sentence.startsWith(candidate, i))
    if (name) {
      if (plain) parts.push({ text: plain, strong: false })
      parts.push({ text: name, strong: true })
      plain = ''
      i += name.length
    } else {
      plain += sentence[i]
      i += 1
    }
  }
  if (plain) parts.push({ text: plain, strong: false })
  return parts
}
