import type { Localised } from './language.ts'
import type { FormId, OptionId, QuestionId } from './learningIds.ts'

/** A question in the words of one language. */
export type QuestionForm = { readonly ask: string; readonly options: Readonly<Record<OptionId, string>> }

export type LearningQuestion = {
  /** What whoever picks this option believes; nothing for the right one. */
  readonly ideas: Readonly<Partial<Record<OptionId, string>>>
  readonly forms: Readonly<Record<FormId, Localised<QuestionForm>>>
}

/** In both forms of a question, an option stands for the same idea. */
export const LEARNING_QUESTIONS: Readonly<Record<QuestionId, LearningQuestion>> = {
  tax: {
    ideas: {
      a: 'Speeding up one stage speeds up the whole cycle as much.',
      b: 'The gain is spread evenly over the stages.',
      d: 'A fixed cost makes every other saving worthless.',
    },
    forms: {
      before: {
        en: {
          ask: 'Every release takes 100 hours of checks, whatever changed, and 10 hours of training. You make training ten times faster. How much shorter is a release?',
          options: { a: 'About 90%', b: 'About half', c: 'About 8%', d: 'Not at all' },
        },
        es: {
          ask: 'Cada versión toma 100 horas de revisiones, sin importar qué cambió, y 10 horas de entrenamiento. Haces el entrenamiento diez veces más rápido. ¿Cuánto se acorta una versión?',
          options: { a: 'Cerca del 90 %', b: 'Cerca de la mitad', c: 'Cerca del 8 %', d: 'Nada' },
        },
      },
      after: {
        en: {
          ask: 'Every release waits 45 hours for a safety review, whatever changed, and takes 5 hours to build. You make building ten times faster. How much shorter is a release?',
          options: { a: 'About 90%', b: 'About half', c: 'About 9%', d: 'Not at all' },
        },
        es: {
          ask: 'Cada versión espera 45 horas una revisión de seguridad, sin importar qué cambió, y toma 5 horas construirla. Haces la construcción diez veces más rápida. ¿Cuánto se acorta una versión?',
          options: { a: 'Cerca del 90 %', b: 'Cerca de la mitad', c: 'Cerca del 9 %', d: 'Nada' },
        },
      },
    },
  },
  pace: {
    ideas: {
      a: 'A head start decides.',
      c: 'How often a team improves makes no difference.',
      d: 'The quality of a single step counts for more than the number of steps.',
    },
    forms: {
      before: {
        en: {
          ask: 'Model A starts at 92% and improves once a month. Model B starts at 87% and improves three times a week. Each improvement closes a tenth of the distance to 99%. Who leads after half a year?',
          options: {
            a: 'A: five points are too much to make up',
            b: 'B: its many improvements add up',
            c: 'A, still by five points: both improve by the same steps',
            d: 'A: with a month for each, its improvements are better',
          },
        },
        es: {
          ask: 'El modelo A empieza en 92 % y mejora una vez al mes. El modelo B empieza en 87 % y mejora tres veces por semana. Cada mejora recorta una décima parte de la distancia al 99 %. ¿Quién va primero después de medio año?',
          options: {
            a: 'A: cinco puntos son demasiados para recuperarlos',
            b: 'B: sus muchas mejoras se acumulan',
            c: 'A, todavía por cinco puntos: ambos mejoran con los mismos pasos',
            d: 'A: con un mes para cada una, sus mejoras son mejores',
          },
        },
      },
      after: {
        en: {
          ask: 'Team A starts at 90% and ships an improvement every six weeks. Team B starts at 84% and ships two a week. Each improvement closes a tenth of the distance to 98%. Who leads after a year?',
          options: {
            a: 'A: six points are too much to make up',
            b: 'B: its many improvements add up',
            c: 'A, still by six points: both improve by the same steps',
            d: 'A: with six weeks for each, its improvements are better',
          },
        },
        es: {
          ask: 'El equipo A empieza en 90 % y entrega una mejora cada seis semanas. El equipo B empieza en 84 % y entrega dos por semana. Cada mejora recorta una décima parte de la distancia al 98 %. ¿Quién va primero después de un año?',
          options: {
            a: 'A: seis puntos son demasiados para recuperarlos',
            b: 'B: sus muchas mejoras se acumulan',
            c: 'A, todavía por seis puntos: ambos mejoran con los mismos pasos',
            d: 'A: con seis semanas para cada una, sus mejoras son mejores',
          },
        },
      },
    },
  },
  noise: {
    ideas: {
      a: 'More experiments are always better.',
      b: 'Small and quick steps always lose to large and careful ones.',
      c: 'With enough experiments, it does not matter how unreliable each of them is.',
    },
    forms: {
      before: {
        en: {
          ask: 'A team makes its model smaller and smaller, and so tests more and more changes in each release. How does its accuracy after half a year change as the model shrinks?',
          options: {
            a: 'It keeps rising: more changes teach more',
            b: 'It keeps falling: a smaller model is a worse one',
            c: 'It rises and then stays level: errors of measurement cancel out',
            d: 'It rises and then falls: what each change taught can no longer be told apart',
          },
        },
        es: {
          ask: 'Un equipo hace su modelo cada vez más pequeño y así prueba cada vez más cambios en cada versión. ¿Cómo cambia su precisión después de medio año a medida que el modelo se achica?',
          options: {
            a: 'Sube siempre: más cambios enseñan más',
            b: 'Baja siempre: un modelo más pequeño es peor',
            c: 'Sube y luego se mantiene: los errores de medición se compensan',
            d: 'Sube y luego baja: ya no se distingue qué enseñó cada cambio',
          },
        },
      },
      after: {
        en: {
          ask: 'A shop tests changes to its search. It puts 2, then 20, then 200 changes into one test. How much does it learn in a year?',
          options: {
            a: 'More with each step: more changes teach more',
            b: 'Less with each step: one change at a time teaches the most',
            c: 'More from 2 to 20, then the same: errors of measurement cancel out',
            d: 'More from 2 to 20, then less: it cannot tell which change did what',
          },
        },
        es: {
          ask: 'Una tienda prueba cambios en su buscador. Pone 2, luego 20 y luego 200 cambios en una misma prueba. ¿Cuánto aprende en un año?',
          options: {
            a: 'Más con cada paso: más cambios enseñan más',
            b: 'Menos con cada paso: un cambio a la vez es lo que más enseña',
            c: 'Más de 2 a 20 y luego lo mismo: los errores de medición se compensan',
            d: 'Más de 2 a 20 y luego menos: no puede saber qué hizo cada cambio',
          },
        },
      },
    },
  },
  late: {
    ideas: {
      b: 'The cost grows by the same amount at each stage.',
      c: 'The cost doubles once and then stays.',
      d: 'It does not matter when a problem is found.',
    },
    forms: {
      before: {
        en: {
          ask: 'A requirement that was forgotten costs 8 hours to fix if it is found at stage 1. The cost doubles with each later stage. What does it cost at stage 5?',
          options: { a: '128 hours', b: '40 hours', c: '16 hours', d: '8 hours' },
        },
        es: {
          ask: 'Corregir un requisito olvidado cuesta 8 horas si se encuentra en la etapa 1. El costo se duplica con cada etapa posterior. ¿Cuánto cuesta en la etapa 5?',
          options: { a: '128 horas', b: '40 horas', c: '16 horas', d: '8 horas' },
        },
      },
      after: {
        en: {
          ask: 'A limit on memory that nobody wrote down costs 5 hours if it is found at stage 1. The cost doubles with each later stage. What does it cost at stage 4?',
          options: { a: '40 hours', b: '20 hours', c: '10 hours', d: '5 hours' },
        },
        es: {
          ask: 'Un límite de memoria que nadie anotó cuesta 5 horas si se encuentra en la etapa 1. El costo se duplica con cada etapa posterior. ¿Cuánto cuesta en la etapa 4?',
          options: { a: '40 horas', b: '20 horas', c: '10 horas', d: '5 horas' },
        },
      },
    },
  },
  ceiling: {
    ideas: {
      a: 'Progress goes on in a straight line.',
      c: 'The last point takes no more effort than those before.',
      d: 'A faster team can reach any target.',
    },
    forms: {
      before: {
        en: {
          ask: 'Each improvement closes a fifth of the distance to the best a design can reach, which is 97%. It is at 92% now. How many improvements until 98%?',
          options: {
            a: 'About 6: each brings a point',
            b: 'No number is enough',
            c: 'One more than until 97%',
            d: 'It depends on how fast the team works',
          },
        },
        es: {
          ask: 'Cada mejora recorta una quinta parte de la distancia a lo máximo que un diseño puede alcanzar, que es 97 %. Ahora está en 92 %. ¿Cuántas mejoras faltan para 98 %?',
          options: {
            a: 'Unas 6: cada una aporta un punto',
            b: 'Ningún número alcanza',
            c: 'Una más que para 97 %',
            d: 'Depende de lo rápido que trabaje el equipo',
          },
        },
      },
      after: {
        en: {
          ask: 'A battery design cannot exceed 400 km. It is at 350 km, and each revision closes a fifth of the distance to 400 km. How many revisions until 420 km?',
          options: {
            a: 'About 7: each brings 10 km',
            b: 'No number is enough',
            c: 'Two more than until 400 km',
            d: 'It depends on how fast the team works',
          },
        },
        es: {
          ask: 'Un diseño de batería no puede superar los 400 km. Está en 350 km y cada revisión recorta una quinta parte de la distancia a 400 km. ¿Cuántas revisiones faltan para 420 km?',
          options: {
            a: 'Unas 7: cada una aporta 10 km',
            b: 'Ningún número alcanza',
            c: 'Dos más que para 400 km',
            d: 'Depende de lo rápido que trabaje el equipo',
          },
        },
      },
    },
  },
  transfer: {
    ideas: {
      a: 'The best first version wins.',
      b: 'Changes have to be released one at a time.',
      d: 'Working faster helps even where the work is not what takes the time.',
    },
    forms: {
      before: {
        en: {
          ask: 'A hospital improves its appointment letters. Every new version goes to a board that meets every three weeks, whatever changed. How does the hospital learn the most in a year?',
          options: {
            a: 'It works on the perfect letter before the first meeting',
            b: 'It changes one thing in each version',
            c: 'It tries several small changes in each version',
            d: 'It hires somebody who writes faster',
          },
        },
        es: {
          ask: 'Un hospital mejora sus cartas de citas. Cada nueva versión pasa por un comité que se reúne cada tres semanas, sin importar qué cambió. ¿Cómo aprende más el hospital en un año?',
          options: {
            a: 'Prepara la carta perfecta antes de la primera reunión',
            b: 'Cambia una sola cosa en cada versión',
            c: 'Prueba varios cambios pequeños en cada versión',
            d: 'Contrata a alguien que escriba más rápido',
          },
        },
      },
      after: {
        en: {
          ask: 'A toy maker improves a toy. Every new version takes a two-week safety test, whatever changed. How does the toy maker learn the most in a year?',
          options: {
            a: 'It designs the perfect toy before the first test',
            b: 'It changes one thing in each version',
            c: 'It tries several small changes in each version',
            d: 'It buys a machine that builds toys faster',
          },
        },
        es: {
          ask: 'Una fábrica mejora un juguete. Cada nueva versión pasa por una prueba de seguridad de dos semanas, sin importar qué cambió. ¿Cómo aprende más la fábrica en un año?',
          options: {
            a: 'Diseña el juguete perfecto antes de la primera prueba',
            b: 'Cambia una sola cosa en cada versión',
            c: 'Prueba varios cambios pequeños en cada versión',
            d: 'Compra una máquina que fabrica juguetes más rápido',
          },
        },
      },
    },
  },
}
