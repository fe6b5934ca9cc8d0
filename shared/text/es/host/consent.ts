import type { consent as english } from '../../en/host/consent.ts'

export const consent: typeof english = {
  ask: 'Pedir consentimiento para investigación',
  how: 'Tus estudiantes dicen sí o no en la sala de espera, y el juego sigue en ambos casos. El archivo para investigación solo tiene frases de quienes dijeron que sí. Aquí ves cuántas personas fueron, no quiénes; eso solo está en el diario que puedes descargar.',
  own: 'Tu texto',
  standard: 'Vacío: el texto estándar, en el idioma de cada estudiante',
  title: 'Consentimiento para investigación',
  counts: (yes, no, of) => `De ${of}: ${yes} dijeron que sí, ${no} que no, ${of - yes - no} nada.`,
}
