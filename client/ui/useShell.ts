import { type Shell, shellOf } from './boardShell.ts'
import { useWindow } from './useWindow.ts'

/** The page's layout in the current window. */
export const useShell = (): Shell => useWindow('resize', () => shellOf(innerWidth, innerHeight))

const px = (value: number) => `${value.toFixed(2)}px`

/** The layout as custom properties, so that text and canvas agree on positions. */
export const shellStyle = (shell: Shell): Record<string, string> => ({
  '--u': px(shell.unit),
  '--field-left': px(shell.field.left),
  '--field-width': px(shell.field.width),
  '--column-left': px(shell.column.left),
  '--column-width': px(shell.column.width),
  '--plate-top': px(shell.plate.top),
  '--plate-height': px(shell.plate.height),
  '--corner-top': px(shell.corner.top),
  '--corner-height': px(shell.corner.height),
  '--title': px(shell.unit * (shell.narrow ? 5.4 : 7)),
  '--width': px(shell.width),
  '--height': px(shell.height),
})
