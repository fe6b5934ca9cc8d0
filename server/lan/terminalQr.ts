import qrcode from 'qrcode-generator'

/** Width of the light border that readers require around a code, in modules. */
const QUIET = 4

/** The light modules are printed, so this shows black on white whatever colors the terminal uses. */
const WHITE_ON_BLACK = '\x1b[38;5;231m\x1b[48;5;16m'
const PLAIN = '\x1b[0m'

/** Returns a QR code as terminal lines at half height: each line shows two rows of modules. */
export const terminalQr = (text: string): readonly string[] => {
  const code = qrcode(0, 'L')
  code.addData(text)
  code.make()
  const lines = code.createASCII(1, QUIET).split('\n')
  return lines.map((line) => `${WHITE_ON_BLACK}${line}${PLAIN}`)
}
