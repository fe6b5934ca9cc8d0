import type { ComponentChildren } from 'preact'
import { words } from '../text/words.ts'
import { useModal } from './useModal.ts'
import './sheet.css'

export type SheetProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A modal that covers the lower part of a phone and is centered on a laptop. */
export const Sheet = ({ title, onClose, children }: SheetProps) => {
  const modal = useModal(onClose)
  return (
    <dialog
      class="sheet"
      {...modal}
      aria-label={title}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="sheet-body">
        <header class="sheet-head row">
          <h2>{title}</h2>
          <button type="button" class="sheet-close" aria-label={words().common.close} onClick={onClose}>
            <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
              <path d="M4 4 16 16M16 4 4 16" stroke="currentColor" stroke-width={2.5} />
            </svg>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
