import type { Text } from './language.ts'

/** What the projector asks the class to talk about before it votes a second time, by part. It gives no answer away. */
export const DISCUSSION: Readonly<Record<1 | 2 | 3, readonly Text[]>> = {
  1: [
    {
      en: 'Which stage did you pick, and what did you picture taking so long there?',
      es: '¿Qué etapa elegiste y qué imaginaste que tarda tanto en ella?',
    },
    {
      en: 'What happens in that stage when only one small thing changes?',
      es: '¿Qué pasa en esa etapa cuando solo cambia algo pequeño?',
    },
    {
      en: 'What would you have to see to change your mind?',
      es: '¿Qué tendrías que ver para cambiar de opinión?',
    },
  ],
  2: [
    {
      en: 'What is a head start worth, and what is speed worth?',
      es: '¿Cuánto vale salir con ventaja y cuánto vale la velocidad?',
    },
    {
      en: 'What could make a lead disappear within 26 weeks?',
      es: '¿Qué podría hacer desaparecer una ventaja en 26 semanas?',
    },
    {
      en: 'If the lead changes, does it change early or late? Why then?',
      es: 'Si cambia el líder, ¿cambia pronto o tarde? ¿Por qué entonces?',
    },
  ],
  3: [
    {
      en: 'What stops accuracy first: the calendar, the money or the model?',
      es: '¿Qué frena primero la precisión: el calendario, el dinero o el modelo?',
    },
    {
      en: 'What would have to be true for your highest number?',
      es: '¿Qué tendría que cumplirse para tu número más alto?',
    },
    {
      en: 'Is your range so wide that it says nothing, or so narrow that you need luck?',
      es: '¿Tu rango es tan amplio que no dice nada, o tan angosto que necesitas suerte?',
    },
  ],
}

/** What the projector asks in a debrief with a clock, one after the other in equal shares of its time. */
export const DEBRIEF_QUESTIONS: readonly Text[] = [
  {
    en: 'Who bought speed, who bought signal, and what did each pay?',
    es: '¿Quién compró velocidad, quién compró señal y cuánto pagó cada uno?',
  },
  {
    en: 'Why is the best fix not the one that saves the most hours?',
    es: '¿Por qué la mejor medida no es la que ahorra más horas?',
  },
  {
    en: 'Where was the class confident and wrong?',
    es: '¿Dónde estaba segura la clase y se equivocó?',
  },
  {
    en: 'Which term of the proof could a company change?',
    es: '¿Qué término de la demostración podría cambiar una empresa?',
  },
  {
    en: 'What is missing from this model?',
    es: '¿Qué le falta a este modelo?',
  },
  {
    en: 'Where else is a tax paid on every iteration?',
    es: '¿Dónde más se paga un impuesto en cada iteración?',
  },
]
