/** Parses CSV text (RFC 4180) into rows of cells and drops the byte order mark. */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  const plain = text.replace(/^\uFEFF/, '')
  for (let i = 0; i < plain.length; i++) {
    const sign = plain[i]
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (plain[i + 1] === '"') cell += plain[++i]
      else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === ',') endCell()
    else if (sign === '\r' && plain[i + 1] === '\n') {
      endCell()
      rows.push([])
      i++
    } else cell += sign
  }
  return rows.slice(0, -1)
}
