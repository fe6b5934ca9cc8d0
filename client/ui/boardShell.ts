export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Positions of the parts of the projector's page, in CSS pixels. Font sizes are in units. */
export type Shell = {
  readonly width: number
  readonly height: number
  /** One percent of the height, or less if the window is taller than 4:3. */
  readonly unit: number
  /** Closer to 4:3 than to 16:9, so less fits side by side. */
  readonly narrow: boolean
  readonly field: Box
  readonly column: Box
  /** The commentary plate below the field. */
  readonly plate: Box
  /** Code and QR for late joiners. */
  readonly corner: Box
}

const MARGIN = 0.025
const COLUMN = 0.25
/** Minimum width of the right column, in units, which leaderboard rows need. */
const LEAST_COLUMN_UNITS = 40
const NARROW_FIELD_UNITS = 100
const NARROWEST_ASPECT = 4 / 3

const band = (height: number, from: number, to: number) => ({
  top: (from / 100) * height,
  height: ((to - from) / 100) * height,
})

/** Lays out the page in a window of any shape from 4:3 to wider than 16:9. */
export const shellOf = (width: number, height: number): Shell => {
  const unit = Math.min(height, width / NARROWEST_ASPECT) / 100
  const margin = MARGIN * width
  const columnWidth = Math.max(COLUMN * width, LEAST_COLUMN_UNITS * unit)
  const column = { left: width - margin - columnWidth, width: columnWidth }
  const field = { left: margin, width: column.left - margin - margin }
  return {
    width,
    height,
    unit,
    narrow: field.width < NARROW_FIELD_UNITS * unit,
    field: { ...field, ...band(height, 15, 86) },
    column: { ...column, ...band(height, 12, 77) },
    plate: { ...field, ...band(height, 88.5, 96.3) },
    corner: { ...column, ...band(height, 79.3, 96.3) },
  }
}
