import type { Localised } from '../content/language.ts'

/** The oldest versions of each browser that can show a page. */
export type OldestBrowsers = { readonly chrome: string; readonly firefox: string; readonly safari: string }

/** What stands in place of a page: a heading and sentences. */
export type PlainPage = { readonly title: string; readonly sentences: readonly string[] }

/** What someone reads whose browser is too old for the page's scripts, so too old for the catalog as well. */
export const tooOldText = ({ chrome, firefox, safari }: OldestBrowsers): Localised<PlainPage> => ({
  en: {
    title: 'This browser is too old for this page.',
    sentences: [
      `The page needs Safari ${safari} (iOS ${safari}), Chrome ${chrome}, Firefox ${firefox}, or a later version of one of them.`,
      'Update the browser and load this page again. On an iPhone or iPad, update iOS: Settings, General, Software Update.',
      'If there is no update, open this page in another browser or on another device.',
    ],
  },
  es: {
    title: 'Este navegador es demasiado antiguo para esta página.',
    sentences: [
      `La página necesita Safari ${safari} (iOS ${safari}), Chrome ${chrome}, Firefox ${firefox} o una versión posterior de alguno de ellos.`,
      'Actualiza el navegador y vuelve a cargar esta página. En un iPhone o iPad, actualiza iOS: Configuración, General, Actualización de software.',
      'Si no hay ninguna actualización, abre esta página en otro navegador o en otro dispositivo.',
    ],
  },
})

/** What someone reads whose browser runs no scripts. */
export const NO_SCRIPTS_TEXT: Localised<PlainPage> = {
  en: {
    title: 'This page needs JavaScript.',
    sentences: ['JavaScript is switched off in this browser. Allow it in the settings and load this page again.'],
  },
  es: {
    title: 'Esta página necesita JavaScript.',
    sentences: [
      'JavaScript está desactivado en este navegador. Actívalo en la configuración y vuelve a cargar esta página.',
    ],
  },
}
