import { useWindow } from './useWindow.ts'

/** Height that the window leaves for a chart next to `others` px of everything else; never below the minimum. */
export const useRoom = (others: number, least: number, most = 620): number =>
  Math.min(most, Math.max(least, useWindow('resize', () => innerHeight) - others))
