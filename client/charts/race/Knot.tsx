/** Marks the point of a line where the team stalls. */
export const Knot = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path
    d={`M${x - 10} ${y}c4 -7 8 7 10 0c2 -7 6 7 10 0M${x - 7} ${y}c4 6 6 -6 7 0c1 6 4 -6 7 0`}
    fill="none"
    stroke="var(--ink)"
    stroke-width={1.8}
  />
)
