import { useEffect } from 'preact/hooks'

/** Keeps the screen on where the browser can; a hidden page lets it go dark, and asks again once it is shown. */
export const useWakeLock = (awake: boolean): void => {
  useEffect(() => {
    if (!awake || !('wakeLock' in navigator)) return
    let held: WakeLockSentinel | null = null
    let over = false
    const letGo = (): void => {
      void held?.release()
      held = null
    }
    const follow = async (): Promise<void> => {
      letGo()
      if (document.hidden) return
      // A browser may refuse, when the battery is low for instance; the page works all the same.
      const lock = await navigator.wakeLock.request('screen').catch(() => null)
      if (over || document.hidden) void lock?.release()
      else held = lock
    }
    void follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', follow)
      letGo()
    }
  }, [awake])
}
