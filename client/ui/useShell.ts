import { useEffect, useState } from 'preact/hooks'
import { type Shell, shellOf } from './boardShell.ts'

/** The page's layout in the current window. */
export const useShell = (): Shell => {
  const [shell, setShell] = useState(() => shellOf(window.innerWidth, window.innerHeight))
  useEffect(() => {
    const measure = () => setShell(shellOf(window.innerWidth, window.innerHeight))
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return shell
}

const px = (value: number) => `${value.toFixed(2)}px`

/** The layout as custom properties, so that text and canvas agree on positions. */
export const shellStyle = ({
  unit,
  narrow,
  field,
  column,
  plate,
  corner,
  width,
  height,
}: Shell): Record<string, string> => ({
  '--u': px(unit),
  '--field-left': px(field.left),
  '--field-width': px(field.width),
  '--column-left': px(column.left),
  '--column-width': px(column.width),
  '--plate-top': px(plate.top),
  '--plate-height': px(plate.height),
  '--corner-top': px(corner.top),
  '--corner-height': px(corner.height),
  '--title': px(unit * (narrow ? 5.4 : 7)),
  '--width': px(width),
  '--height': px(height),
})
