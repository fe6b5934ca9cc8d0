import { Sheet, type SheetProps } from '../ui/Sheet.tsx'
import { Toast } from './Notices.tsx'

/** A sheet over the bench. The page behind it is dimmed and out of reach, so that it shows the refusals itself. */
export const PlaySheet = ({ children, ...sheet }: SheetProps) => (
  <Sheet {...sheet}>
    {children}
    <Toast />
  </Sheet>
)
