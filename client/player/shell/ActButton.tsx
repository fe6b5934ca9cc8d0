import { Button, type ButtonProps } from '../../ui/Button.tsx'
import { usePlay } from '../state/play.ts'

/** A button whose command a pause refuses, so that a pause disables it. */
export const ActButton = ({ disabled = false, ...button }: ButtonProps) => {
  const { paused } = usePlay()
  return <Button {...button} disabled={disabled || paused.value} />
}
