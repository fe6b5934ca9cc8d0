/** Whether the console was opened under an address that works on this computer alone. */
export const isOnlyHere = (): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)
