import qrcode from 'qrcode-generator'

/** Width of the light border that readers require around a code, in modules. */
const QUIET = 4

/** Always black on white, whatever colors the terminal uses. */
const BLACK_ON_WHITE = '\x1b[38;5;16m\x1b[48;5;231m'
const PLAIN = '\x1b[0m'

/** Each character draws two modules, one above the other. */
const HALVES = { lightLight: ' ', darkLight: '▀', lightDark: '▄', darkDark: '█' } as const

/** Returns a QR code as terminal lines at half height: each line shows two rows of modules. */
export const terminalQr = (text: string): readonly string[] => {
  const code = qrcode(0, 'L')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const size = count + 2 * QUIET
  const isDark = (row: number, column: number): boolean => {
    const [r, c] = [row - QUIET, column - QUIET]
    return r >= 0 && c >= 0 && r < count && c < count && code.isDark(r, c)
  }
  const half = (row: number, column: number): string =>
    HALVES[`${isDark(row, column) ? 'dark' : 'light'}${isDark(row + 1, column) ? 'Dark' : 'Light'}`]
  return Array.from({ length: Math.ceil(size / 2) }, (_, line) => {
    const halves = Array.from({ length: size }, (_, column) => half(2 * line, column))
    return `${BLACK_ON_WHITE}${halves.join('')}${PLAIN}`
  })
}
