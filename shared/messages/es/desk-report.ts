import type { deskReport as en } from '../en/desk-report.ts';

/** A health desk's report on paper, in Spanish. */
export const deskReport = {
  'deskReport.title': 'Estar de pie en el trabajo, por grupos',
  'deskReport.what':
    'Cifras semanales que los trabajadores han decidido entregar. Cada cifra es la media de al menos {threshold} personas. Las han declarado ellas, no se han medido.',
  'deskReport.desk': 'Servicio',
  'deskReport.purpose': 'Finalidad',
  'deskReport.weeks': 'Semanas',
  'deskReport.weeksFrom':
    'de {from} a {to} ({range}), {count, plural, one {# semana cerrada} other {# semanas cerradas}}',
  'deskReport.noWeeks': 'Ninguna semana de este periodo está cerrada.',
  'deskReport.made': 'Hecho el',
  'deskReport.ledger': 'Registro',
  'deskReport.ledgerMark': 'última semana cerrada {week}, huella {hash}',
  'deskReport.noWeek': 'ninguna',
  'deskReport.newest': 'La semana más reciente, {week}',
  'deskReport.nothing': 'Ningún grupo tiene todavía bastantes personas en esta semana.',
  'deskReport.allShown': 'Todos los grupos mostrados',
  'deskReport.totalsHow':
    'Los totales son medias de las cifras mostradas, ponderadas por el número de personas.',
  'deskReport.group': 'Grupo',
  'deskReport.department': '{name}, grupos mostrados',
  'deskReport.notEnoughFor': 'Todavía no hay bastantes personas: {names}.',
  'deskReport.pattern.days': '{department}, días',
  'deskReport.pattern.evenings': '{department}, tardes',
  'deskReport.pattern.nights': '{department}, noches',
  'deskReport.pattern.rotating': '{department}, rotatorio',
  'deskReport.pattern.other': '{department}, otros turnos',
  'deskReport.week': 'Semana',
  'deskReport.people': 'Personas',
  'deskReport.standing': 'De pie',
  'deskReport.longest': 'Rato más largo',
  'deskReport.covered': 'Con medias',
  'deskReport.over': 'Días sobre el límite',
  'deskReport.load': 'Carga',
  'deskReport.heaviness': 'Pesadez',
  'deskReport.none': '–',
  'deskReport.percentBand': '{band} %',
  'deskReport.heavinessOf': '{value} ({n})',
  'deskReport.byWeek': 'Semana a semana',
  'deskReport.tooManyWeeks':
    'Semana a semana son {rows} filas, demasiadas para el papel. La tabla que el servicio se lleva como CSV las tiene todas.',
  'deskReport.continued': '{caption}, continuación',
  'deskReport.finding':
    '{last} de pie por día de trabajo en {lastWeek}; de {least} a {most} en todas las semanas mostradas.',
  'deskReport.findingHidden': 'El tiempo de pie no se muestra en estas semanas.',
  'deskReport.stripStanding': 'De pie por día de trabajo. A rayas: {limit}.',
  'deskReport.stripHeaviness': 'Pesadez, de 0 a 10',
  'deskReport.keyCovered': 'Con media',
  'deskReport.keyBare': 'Sin media, o no mostrado por separado',
  'deskReport.keyGap': 'Sin línea: todavía no hay bastantes personas',
  'deskReport.alt':
    'Semana a semana, de {from} a {to}: mostrado en {shown} de {weeks}. De pie de {least} a {most} por día de trabajo.',
  'deskReport.altHidden': 'Semana a semana, de {from} a {to}: mostrado en {shown} de {weeks}.',
  'deskReport.intervention': 'Cambio en el trabajo: {name}, desde {week}',
  'deskReport.gaps':
    '{count, plural, one {En # semana más todavía no había bastantes personas.} other {En # semanas más todavía no había bastantes personas.}}',
  'deskReport.hidden':
    'Una raya: no se muestra, porque una o dos personas pesarían demasiado o porque es 0. Un hueco: todavía no hay bastantes personas.',
  'deskReport.units':
    'Los minutos son una media de los días de trabajo, de 5 en 5; la carga, en horas de carga, de 0,1 en 0,1; la pesadez, de 0 a 10, de 0,5 en 0,5, con el número de personas que la dicen. Cada cifra abarca cuatro semanas. Días sobre el límite: más de {stand} sin dejar el sitio, o más de {standing} en total.',
  'deskReport.compared': 'Antes y después',
  'deskReport.comparedHow':
    'Las mismas personas en los dos periodos. La media posterior menos la anterior, con su intervalo del 95 %. Dice que algo ha cambiado, y no por qué.',
  'deskReport.comparedSpan': '{before} frente a {after}, las mismas {n} personas',
  'deskReport.span': '{from} a {to}',
  'deskReport.measure': 'Medida',
  'deskReport.change': 'Ha cambiado en',
  'deskReport.interval': 'Intervalo del 95 %',
  'deskReport.intervalFrom': 'de {low} a {high}',
  'deskReport.cannotTell': 'no se puede decir',
  'deskReport.limitsTitle': 'Lo que estas cifras no dicen',
  'deskReport.limit.volunteers':
    'Vienen de personas que han decidido entregarlas. Quizá otras estén más o menos tiempo de pie.',
  'deskReport.limit.why': 'Que un cambio siga a una novedad en el trabajo no muestra que venga de ella.',
  'deskReport.limit.standIns':
    'Hasta un tercio de las personas de una cifra quizá no tuvo una semana nueva: en su lugar está su última cifra.',
  'deskReport.limit.late': 'Lo que llega para una semana ya cerrada no cambia nada.',
  'deskReport.limit.five':
    'Lo que se puede calcular restando cifras se refiere a unas cinco personas o más, no a once.',
  'deskReport.limit.one':
    'Si cambia una sola persona y todas las demás siguen como estaban, la media se mueve ese cambio dividido por el número de personas.',
  'deskReport.limit.medical': 'Legwork no es un producto sanitario. Este informe no da consejos.',
  'deskReport.foot': 'Legwork · registro {ledger} · {week} · {hash}',
  'deskReport.sheet': 'Página {sheet} de {sheets}',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
