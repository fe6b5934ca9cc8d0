import { useEffect, useRef } from 'preact/hooks'

/** The attributes of a dialog that is open as long as it is drawn; Escape asks the page to close it. */
export const useModal = (onClose: () => void) => {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = ref
    if (current && !current.open) current.showModal()
    return () => current?.close()
  }, [])
  const onCancel = (event: Event) => {
    event.preventDefault()
    onClose()
  }
  return { ref, onCancel }
}
