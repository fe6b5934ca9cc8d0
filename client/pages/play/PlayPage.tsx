import type { Connection } from '../../net/connection.ts'

export const PlayPage = ({
  code,
}: {
  code: string
  connection: Connection | null
  onLeave: (code: string) => void
}) => <p>{code}</p>
