import type { ComponentChildren } from 'preact'

type AtProps = { readonly x: number; readonly y: number; readonly children: ComponentChildren }

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Moves a part of an SVG as a whole, so that the browser need not measure its text again. */
export const At = ({ x, y, children }: AtProps) => <g transform={`translate(${tenth(x)} ${tenth(y)})`}>{children}</g>
