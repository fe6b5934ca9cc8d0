import type { Strategy } from '../strategy.ts'

/** Mobile Nomad: AR translation at 60 frames a second, and a week of store review for each firmware release. */
export const MOBILE_STRATEGIES: readonly Strategy[] = [
  {
    id: 'captureFilter',
    name: { en: 'capture filter', es: 'filtro de captura' },
    sentence: {
      en: 'The glasses blur faces and drop repeated street signs before anything is uploaded.',
      es: 'Los lentes difuminan caras y descartan letreros repetidos antes de subir nada.',
    },
    levels: { dataPrep: 1 },
  },
  {
    id: 'syntheticSigns',
    name: { en: 'synthetic signs', es: 'letreros sintéticos' },
    sentence: {
      en: 'Render signs in every script, font and light. Nobody has to travel to collect them.',
      es: 'Genera letreros con toda escritura, tipografía y luz. Nadie tiene que viajar a reunirlos.',
    },
    levels: { dataPrep: 2 },
  },
  {
    id: 'draftTranslations',
    name: { en: 'draft translations', es: 'traducción en borrador' },
    sentence: {
      en: 'A large model drafts each translation. Linguists correct the draft.',
      es: 'Un modelo grande hace un borrador de cada traducción. Los lingüistas lo corrigen.',
    },
    levels: { labeling: 1 },
  },
  {
    id: 'backTranslation',
    name: { en: 'back-translation', es: 'retrotraducción' },
    sentence: {
      en: 'Translate there and back. People see only what comes back with a different meaning.',
      es: 'Traduce de ida y vuelta. La gente revisa solo lo que vuelve con otro sentido.',
    },
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: { en: 'more GPUs', es: 'más GPU' },
    sentence: {
      en: 'Rent GPUs by the hour so that fine-tuning the translator finishes the same day.',
      es: 'Renta GPU por horas para que el ajuste fino termine el mismo día.',
    },
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: { en: 'GPU cluster', es: 'clúster de GPU' },
    sentence: {
      en: 'Buy a cluster and train every language at once in less than half the hours.',
      es: 'Compra un clúster y entrena todos los idiomas a la vez, en menos de la mitad del tiempo.',
    },
    levels: { training: 2 },
  },
  {
    id: 'deviceShelf',
    name: { en: 'device shelf', es: 'estante de lentes' },
    sentence: {
      en: 'Run each build on a shelf of glasses to measure frame time, heat and quality.',
      es: 'Prueba cada compilación en un estante de lentes: tiempo por cuadro, calor y calidad.',
    },
    levels: { evaluation: 1 },
  },
  {
    id: 'frameTimeCheck',
    name: { en: 'frame-time check', es: 'control de cuadros' },
    sentence: {
      en: 'Every commit is timed on real glasses and rejected above 16.7 ms per frame.',
      es: 'Cada cambio se mide en lentes reales. Con más de 16,7 ms por cuadro, se rechaza.',
    },
    levels: { evaluation: 2 },
  },
  {
    id: 'preReviewChecks',
    name: { en: 'pre-review checks', es: 'repaso previo' },
    sentence: {
      en: 'Run the store’s own checklist before you submit. Fewer updates get rejected.',
      es: 'Repasa la lista de la tienda antes de enviar: menos actualizaciones son rechazadas.',
    },
    levels: { deployment: 1 },
  },
  {
    id: 'weightsAsData',
    name: { en: 'weights as data', es: 'pesos como datos' },
    sentence: {
      en: 'Weights download as data files. Only code changes wait for the firmware review.',
      es: 'Los pesos se descargan como datos. Solo el código espera la revisión del firmware.',
    },
    levels: { deployment: 2 },
  },
  {
    id: 'heatReports',
    name: { en: 'heat reports', es: 'informes de calor' },
    sentence: {
      en: 'The glasses report dropped frames, skin temperature and crashes once a day.',
      es: 'Los lentes reportan una vez al día cuadros perdidos, temperatura y fallas.',
    },
    levels: { monitoring: 1 },
  },
  {
    id: 'confidenceCounters',
    name: { en: 'confidence counters', es: 'contadores de duda' },
    sentence: {
      en: 'The glasses count uncertain translations by language and send the totals, never the text.',
      es: 'Los lentes cuentan traducciones dudosas por idioma y envían totales, nunca el texto.',
    },
    levels: { monitoring: 2 },
  },
  {
    id: 'shelfAndField',
    name: { en: 'shelf and field', es: 'estante y calle' },
    sentence: {
      en: 'The shelf replays what the field reports: yesterday’s dropped frames are today’s test.',
      es: 'El estante repite lo que reporta la calle: lo que falló ayer se prueba hoy.',
    },
    levels: { evaluation: 1, monitoring: 1 },
  },
  {
    id: 'readyToReview',
    name: { en: 'ready to review', es: 'listo para revisión' },
    sentence: {
      en: 'Shelf results are submitted with the update, so the reviewer has fewer questions.',
      es: 'Los resultados del estante acompañan el envío, y quien revisa pregunta menos.',
    },
    levels: { evaluation: 1, deployment: 1 },
  },
]
