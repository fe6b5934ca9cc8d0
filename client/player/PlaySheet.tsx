import { Sheet, type SheetProps } from '../ui/Sheet.tsx'
import { Toast } from './Notices.tsx'

/** A sheet over the workbench. It shows refusals itself, because the page behind it is dimmed and out of reach. */
export const PlaySheet = ({ children, ...sheet }: SheetProps) => (
  <Sheet {...sheet}>
    {children}
    <Toast />
  </Sheet>
)
