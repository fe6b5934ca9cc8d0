import { useMemo } from 'preact/hooks'
import qrcode from 'qrcode-generator'

/** Width of the light border that readers require around a code, in modules. */
const QUIET = 3

const modulesPath = (text: string): { path: string; size: number } => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`
    }
  }
  return { path, size: size + 2 * QUIET }
}

/** A QR code on ivory for an address. */
export const QrCode = ({ address, label }: { readonly address: string; readonly label: string }) => {
  const { path, size } = useMemo(() => modulesPath(address), [address])
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#f5f0e3" />
      <path d={path} fill="#0b0e13" shape-rendering="crispEdges" />
    </svg>
  )
}
