/** A signal that aborts after a time, or earlier together with another signal. */
export const abortAfter = (ms: number, along?: AbortSignal | null): AbortSignal => {
  const over = new AbortController()
  const abort = () => {
    clearTimeout(timer)
    over.abort()
  }
  const timer = setTimeout(abort, ms)
  if (along?.aborted) abort()
  else along?.addEventListener('abort', abort, { signal: over.signal })
  return over.signal
}
