/** In Spanish. */
import type { trends as en } from '../en/trends.ts';

export const trends = {
  'trends.title': 'Tendencias de riesgo',
  'trends.range': 'Periodo',
  'trends.weeks4': '4 semanas',
  'trends.months3': '3 meses',
  'trends.year': '1 año',
  'trends.all': 'Todo',
  'trends.view': 'Mostrar como',
  'trends.chart': 'Gráfico',
  'trends.table': 'Tabla',
  'trends.what': 'Qué se muestra',
  'trends.load': 'Carga',
  'trends.standing': 'De pie',
  'trends.longest': 'Rato más largo',
  'trends.wear': 'Medias',
  'trends.symptoms': 'Síntomas',
  'trends.girth': 'Contorno',
  'trends.empty':
    'Aquí se dibujarán la carga de cada día y el índice de exposición cuando anotes el primer turno.',
  'trends.emptyRange': 'No hay nada anotado en estas semanas. Lo anotado antes se conserva.',
  'trends.logShift': 'Anotar un turno',
  'trends.noCheckIns':
    'Ningún registro en este periodo. El registro está en «Hoy», debajo del turno; lo que respondas se dibuja aquí.',
  'trends.noWear': 'No hay medias anotadas en este periodo.',
  'trends.date': 'Fecha',
  'trends.notLogged': 'sin anotar',
  'trends.today': 'hoy',
  'trends.span': 'del {from} al {to}',
  'trends.counts':
    '{logged, plural, one {# día anotado} other {# días anotados}}, {off} de ellos libres; {missing} sin anotar; {span}. Los días sin anotar quedan como huecos y no cuentan en ningún cálculo.',
  'trends.thinned': 'Dibujado con {shown} de {all} puntos; se conservan los más altos y los más bajos.',
  'trends.label': '{title}, {span}. La tabla tiene todos los valores.',

  'trends.indexTitle': 'Índice de exposición {index}, {band}, el {date}',
  'trends.low': 'bajo',
  'trends.moderate': 'moderado',
  'trends.high': 'alto',
  'trends.indexAxis': 'índice de exposición',
  'trends.loadAxis': 'horas de carga al día',
  'trends.hoursAxis': 'horas al día',
  'trends.minutesAxis': 'minutos',
  'trends.scoreAxis': '0 nada, 10 lo peor',
  'trends.moderateFrom': 'moderado desde 30',
  'trends.highFrom': 'alto desde 50',
  'trends.index': 'Índice de exposición',
  'trends.indexEnd': 'índice de exposición {index}',
  'trends.line': 'Línea: índice de exposición, {index} el {date}.',
  'trends.standingTitle': '{duration} de pie por día de trabajo, el {covered} % con medias',
  'trends.limit': 'tu límite: {duration}',
  'trends.longestTitle':
    'Rato más largo sobre tu límite de {limit} en {over} de {working, plural, one {# día de trabajo} other {# días de trabajo}}',
  'trends.wearTitle':
    'Medias puestas en {worn} de {days, plural, one {# día de trabajo} other {# días de trabajo}}, {each} cada vez',
  'trends.worn': 'Horas con medias',
  'trends.wearWhat':
    'Una barra es un día de medianoche a medianoche, así que una noche tiene dos. Como día de trabajo y como vez, una noche cuenta una sola vez.',
  'trends.symptomsTitle': '{n, plural, one {# día} other {# días}} con registro',
  'trends.symptomsFinding':
    '{symptom}, lo más alto: {mean} de 10 de media en {n, plural, one {# día} other {# días}}',
  'trends.inMorning': '{symptom}, por la mañana',
  'trends.score': '{score} de 10',
  'trends.symptomsWhat': 'Después del trabajo, o por la noche si no se dijo nada después del trabajo.',
  'trends.symptomsWhatMorning':
    'Líneas: después del trabajo, o por la noche si no se dijo nada después del trabajo. Puntos vacíos: por la mañana.',
  'trends.girthFinding':
    '{within} de {n, plural, one {# contorno} other {# contornos}} dentro del error de medida respecto a tu primera medida',
  'trends.withinError': 'dentro del error de medida',
  'trends.girthWhat':
    'Una cinta se desvía alrededor de medio centímetro, así que un cambio dentro de la franja no dice nada. A la misma hora, en el mismo punto.',
  'trends.tipLoad': 'Carga: {load} horas de carga. {zone}.',
  'trends.tipDay': 'De pie {standing}, {covered} con medias. Rato más largo {longest}. Caminando {walking}.',
  'trends.tipIndex': 'Índice de exposición {index}, {band}.',
  'trends.walking': 'Caminando',
  'trends.zone': 'Zona',
  'zone.green': 'Verde',
  'zone.amber': 'Ámbar',
  'zone.red': 'Rojo',
  'zone.greenWhat': 'Verde: bajo ambos límites',
  'zone.amberWhat': 'Ámbar: sobre un límite',
  'zone.redWhat': 'Rojo: sobre ambos límites',
  'source.one': 'Fuente',
  'source.many': 'Fuentes',

  'trends.means': 'Qué significa',
  'trends.meanLoad': 'Carga promedio',
  'trends.meanLoadUnit': 'horas de carga por día de trabajo',
  'trends.overLimit': 'Días sobre un límite',
  'trends.ofWorking': 'de {working, plural, one {# día de trabajo} other {# días de trabajo}}',
  'trends.explain':
    'Una hora de carga es una hora de pie sin moverse y sin medias; caminar cuenta menos, y las medias restan una parte. El índice de exposición mira atrás con una semivida de siete días: cuatro horas de carga cada día darían 50.',
  'trends.notRisk':
    'Esto es exposición a un factor de riesgo conocido para las venas de las piernas. No es tu riesgo personal.',
  'trend.unknown':
    'Aún no hay tendencia: hacen falta diez días anotados, que abarquen dos semanas o más, dentro de las últimas cuatro semanas.',
  'trend.steady': 'En las últimas cuatro semanas, tu carga se mantuvo estable.',
  'trend.unclear': 'En estas cuatro semanas, tu carga no tiene una dirección clara.',
  'trend.rising': 'En las últimas cuatro semanas, tu carga subió cada semana {change} horas de carga al día.',
  'trend.falling': 'En las últimas cuatro semanas, tu carga bajó cada semana {change} horas de carga al día.',
  'trend.from':
    'Según {logged, plural, one {# día anotado} other {# días anotados}} de 28, {off} de ellos libres.',

  'drivers.title': 'A qué se debe el cambio',
  'drivers.none':
    'Hacen falta tres días anotados en la última semana y tres en las cuatro semanas anteriores.',
  'drivers.change':
    '{direction, select, more {La última semana, la carga fue de {hours} horas de carga al día más que en las cuatro semanas anteriores.} less {La última semana, la carga fue de {hours} horas de carga al día menos que en las cuatro semanas anteriores.} other {La última semana, la carga fue la misma que en las cuatro semanas anteriores.}}',
  'drivers.standing': 'De pie',
  'drivers.walking': 'Caminando',
  'drivers.credit': 'Medias',
  'drivers.part': '{sign}{hours} horas de carga al día',

  'whatIf.title': 'Las mismas cuatro semanas, de otro modo',
  'whatIf.what': 'Tus últimos 28 días con una sola cosa cambiada y el mismo cálculo. No es una predicción.',
  'whatIf.kind': 'Qué se cambia',
  'whatIf.stockings': 'Medias',
  'whatIf.cut': 'Menos tiempo de pie',
  'whatIf.cap': 'Ratos más cortos',
  'whatIf.stockingsValue': 'Medias de {value} mmHg en todos los turnos',
  'whatIf.cutValue': '{value} % menos de tiempo de pie',
  'whatIf.capValue': 'Ningún rato de pie de más de {value} min',
  'whatIf.answer': 'El índice de exposición habría sido {changed} en lugar de {actual}.',
  'whatIf.indexSame': 'El índice de exposición habría seguido en {index}.',
  'whatIf.zones':
    '{over} de {working, plural, one {# día de trabajo} other {# días de trabajo}} habrían estado sobre un límite en lugar de {actual}.',
  'whatIf.zonesSame':
    '{over} de {working, plural, one {# día de trabajo} other {# días de trabajo}} habrían estado sobre un límite, tantos como en realidad.',
  'whatIf.capWhat':
    'Si no se conocen las horas dentro de un turno, los ratos más cortos cambian su zona y no su carga.',
  'whatIf.own': 'Son las tuyas: {name}.',
  'whatIf.end': 'de otro modo {index}',
  'whatIf.lineSaid': 'Línea discontinua: los últimos 28 días de otro modo, {index}.',

  'link.title': 'Carga y síntomas',
  'link.tooFew':
    'Para ver si hay relación hacen falta 14 días anotados con un registro después del trabajo o por la noche.',
  'link.none': '{symptom}: no se ve ninguna relación con la carga, {n, plural, one {# día} other {# días}}.',
  'link.more':
    '{symptom, select, heaviness {En tus días de más carga sentiste las piernas más pesadas} ache {En tus días de más carga te dolieron más las piernas} swelling {En tus días de más carga tuviste las piernas más hinchadas} cramp {En tus días de más carga tuviste más calambres} other {En tus días de más carga te picaron más las piernas}}: {heavier} de 10 frente a {lighter}, {n, plural, one {# día} other {# días}}.',
  'link.less':
    '{symptom, select, heaviness {En tus días de más carga sentiste las piernas más ligeras} ache {En tus días de más carga te dolieron menos las piernas} swelling {En tus días de más carga tuviste las piernas menos hinchadas} cramp {En tus días de más carga tuviste menos calambres} other {En tus días de más carga te picaron menos las piernas}}: {heavier} de 10 frente a {lighter}, {n, plural, one {# día} other {# días}}.',
  'link.halves':
    'Los días de más carga son los que superan tu día mediano. Las cifras son medias aritméticas.',
  'link.scatter': '{symptom} según la carga, un punto por día, {n, plural, one {# día} other {# días}}.',
  'link.statistics': '{symptom}: ρ de Spearman {rho}, intervalo del 95 % de {low} a {high}, n {n}.',
  'link.what': 'Una relación en un diario no es una causa: con la carga cambian también otras cosas.',
  'trends.strictSpan': 'Modo estricto del {from} al {to}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
