/** Asking students whether their sentences may be used for research. */
export const consent = {
  ask: 'Ask for consent to research',
  how: 'Students say yes or no in the lobby, and the game goes on either way. The file for research holds sentences only of those who said yes. Here you see how many did, not who; only the journal that you can download has that.',
  own: 'Your text',
  standard: 'Empty: the standard text, in each student’s language',
  title: 'Consent to research',
  counts: (yes: number, no: number, of: number) =>
    `Of ${of}: ${yes} said yes, ${no} said no, ${of - yes - no} nothing.`,
}
