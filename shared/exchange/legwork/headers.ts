/**
 * The headers of the tables, in four languages (exchange.md §2): a file goes out in the person's language and comes in
 * in any. They belong to the format, and never change.
 */
import type { Language } from '../../record/preferences.ts';

type Header = readonly [en: string, de: string, fr: string, es: string];

const headers = {
  // Shifts and their postures.
  shift_id: ['shift_id', 'schicht_id', 'poste_id', 'turno_id'],
  start: ['start', 'beginn', 'debut', 'inicio'],
  end: ['end', 'ende', 'fin', 'final'],
  standing_minutes: ['standing_minutes', 'stehen_minuten', 'debout_minutes', 'de_pie_minutos'],
  walking_minutes: ['walking_minutes', 'gehen_minuten', 'marche_minutes', 'andando_minutos'],
  longest_stand_minutes: [
    'longest_stand_minutes',
    'laengstes_stehen_minuten',
    'plus_long_debout_minutes',
    'mas_largo_de_pie_minutos',
  ],
  segments: ['segments', 'abschnitte', 'segments_nombre', 'tramos'],
  segment_shift_id: ['segment_shift_id', 'abschnitt_schicht_id', 'segment_poste_id', 'tramo_turno_id'],
  posture: ['posture', 'haltung', 'position', 'postura'],
  // Stockings.
  wear_id: ['wear_id', 'tragen_id', 'port_id', 'uso_id'],
  garment_id: ['garment_id', 'strumpf_id', 'bas_id', 'media_id'],
  garment_name: ['garment_name', 'strumpf_name', 'bas_nom', 'media_nombre'],
  legs: ['legs', 'beine', 'jambes', 'piernas'],
  on: ['put_on', 'angezogen', 'mis', 'puesta'],
  off: ['taken_off', 'ausgezogen', 'retire', 'quitada'],
  wear_shift_id: ['with_shift_id', 'mit_schicht_id', 'avec_poste_id', 'con_turno_id'],
  name: ['name', 'name', 'nom', 'nombre'],
  ankle_mmhg: ['ankle_mmhg', 'knoechel_mmhg', 'cheville_mmhg', 'tobillo_mmhg'],
  printed_low_mmhg: ['printed_low_mmhg', 'aufdruck_von_mmhg', 'imprime_min_mmhg', 'impreso_min_mmhg'],
  printed_high_mmhg: ['printed_high_mmhg', 'aufdruck_bis_mmhg', 'imprime_max_mmhg', 'impreso_max_mmhg'],
  printed_standard: ['printed_standard', 'aufdruck_norm', 'imprime_norme', 'impreso_norma'],
  printed_class: ['printed_class', 'aufdruck_klasse', 'imprime_classe', 'impreso_clase'],
  calf_mmhg: ['calf_mmhg', 'wade_mmhg', 'mollet_mmhg', 'pantorrilla_mmhg'],
  thigh_mmhg: ['thigh_mmhg', 'oberschenkel_mmhg', 'cuisse_mmhg', 'muslo_mmhg'],
  length: ['length', 'laenge', 'longueur', 'largo'],
  first_worn: ['first_worn', 'zuerst_getragen', 'porte_depuis', 'primer_uso'],
  replace_after_months: [
    'replace_after_months',
    'ersetzen_nach_monaten',
    'remplacer_apres_mois',
    'cambiar_tras_meses',
  ],
  retired_on: ['retired_on', 'ausgemustert_am', 'hors_service_le', 'retirada_el'],
  // Days.
  day_off_date: ['day_off_date', 'freier_tag', 'jour_libre', 'dia_libre'],
  reason: ['reason', 'grund', 'motif', 'motivo'],
  check_in_date: ['check_in_date', 'eintrag_datum', 'bilan_date', 'registro_fecha'],
  when: ['when', 'wann', 'quand', 'cuando'],
  heaviness: ['heaviness_0_to_10', 'schwere_0_bis_10', 'lourdeur_0_a_10', 'pesadez_0_a_10'],
  ache: ['ache_0_to_10', 'schmerz_0_bis_10', 'douleur_0_a_10', 'dolor_0_a_10'],
  swelling: ['swelling_0_to_10', 'schwellung_0_bis_10', 'gonflement_0_a_10', 'hinchazon_0_a_10'],
  cramp: ['cramp_0_to_10', 'krampf_0_bis_10', 'crampe_0_a_10', 'calambre_0_a_10'],
  itch: ['itch_0_to_10', 'juckreiz_0_bis_10', 'demangeaison_0_a_10', 'picor_0_a_10'],
  left_ankle_cm: ['left_ankle_cm', 'knoechel_links_cm', 'cheville_gauche_cm', 'tobillo_izquierdo_cm'],
  right_ankle_cm: ['right_ankle_cm', 'knoechel_rechts_cm', 'cheville_droite_cm', 'tobillo_derecho_cm'],
  left_calf_cm: ['left_calf_cm', 'wade_links_cm', 'mollet_gauche_cm', 'pantorrilla_izquierda_cm'],
  right_calf_cm: ['right_calf_cm', 'wade_rechts_cm', 'mollet_droit_cm', 'pantorrilla_derecha_cm'],
  note: ['note', 'notiz', 'remarque', 'nota'],
  // The rota.
  named_shift_id: ['named_shift_id', 'schichtart_id', 'type_de_poste_id', 'tipo_de_turno_id'],
  letter: ['letter', 'kuerzel', 'lettre', 'letra'],
  usual_start: ['usual_start', 'uebliche_uhrzeit_von', 'heure_habituelle_debut', 'hora_habitual_inicio'],
  usual_end: ['usual_end', 'uebliche_uhrzeit_bis', 'heure_habituelle_fin', 'hora_habitual_final'],
  rota_from: ['rota_from', 'dienstplan_ab', 'roulement_depuis', 'rotacion_desde'],
  rota_day: ['rota_day', 'dienstplan_tag', 'roulement_jour', 'rotacion_dia'],
  rota_shift_id: ['rota_shift_id', 'dienstplan_schichtart_id', 'roulement_type_id', 'rotacion_tipo_id'],
  rota_exceptions: [
    'rota_exceptions',
    'dienstplan_ausnahmen',
    'roulement_exceptions',
    'rotacion_excepciones',
  ],
  exception_date: ['exception_date', 'ausnahme_datum', 'exception_jour', 'excepcion_fecha'],
  exception_shift_id: [
    'exception_shift_id',
    'ausnahme_schichtart_id',
    'exception_type_id',
    'excepcion_tipo_id',
  ],
  // What came in.
  planned_shift_id: ['planned_shift_id', 'geplante_schicht_id', 'poste_prevu_id', 'turno_previsto_id'],
  summary: ['summary', 'titel', 'titre', 'titulo'],
  import_id: ['import_id', 'import_id', 'import_id', 'importacion_id'],
  imported_at: ['imported_at', 'eingelesen', 'importe', 'importado'],
  file_format: ['file_format', 'dateiformat', 'format_du_fichier', 'formato_de_archivo'],
  file_name: ['file_name', 'dateiname', 'nom_du_fichier', 'nombre_de_archivo'],
  import_json: ['import_json', 'einlesen_json', 'importation_json', 'importacion_json'],
  // Of which there is one.
  has_varicose_veins: ['has_varicose_veins', 'hat_krampfadern', 'a_des_varices', 'tiene_varices'],
  longest_stand_limit_minutes: [
    'longest_stand_limit_minutes',
    'grenze_laengstes_stehen_minuten',
    'limite_plus_long_debout_minutes',
    'limite_mas_largo_de_pie_minutos',
  ],
  standing_limit_minutes: [
    'standing_limit_minutes',
    'grenze_stehen_minuten',
    'limite_debout_minutes',
    'limite_de_pie_minutos',
  ],
  keep_years: ['keep_years', 'aufbewahren_jahre', 'conserver_annees', 'conservar_anos'],
  lock_after_minutes: [
    'lock_after_minutes',
    'sperren_nach_minuten',
    'verrouiller_apres_minutes',
    'bloquear_tras_minutos',
  ],
  backup_folder: ['backup_folder', 'ordner_sicherung', 'dossier_sauvegarde', 'carpeta_copia'],
  remind_at_shift_end: [
    'remind_at_shift_end',
    'erinnern_schichtende',
    'rappel_fin_de_poste',
    'recordar_fin_de_turno',
  ],
  remind_replacement: ['remind_replacement', 'erinnern_ersatz', 'rappel_remplacement', 'recordar_cambio'],
  quiet_from: ['quiet_from', 'ruhe_von', 'silence_de', 'silencio_desde'],
  quiet_to: ['quiet_to', 'ruhe_bis', 'silence_a', 'silencio_hasta'],
  left_until: ['left_until', 'offen_gelassen_bis', 'laisse_jusque', 'dejado_hasta'],
  asked_on: ['asked_on', 'gefragt_am', 'demande_le', 'preguntado_el'],
  has_any: ['has_any', 'trifft_etwas_zu', 'un_oui', 'alguna_si'],
  live_start: ['live_start', 'laufend_beginn', 'en_cours_debut', 'en_curso_inicio'],
  live_at: ['live_at', 'laufend_ab', 'en_cours_a', 'en_curso_a'],
  // Strict mode.
  treatment_id: ['treatment_id', 'behandlung_id', 'traitement_id', 'tratamiento_id'],
  treated_at: ['treated_at', 'behandelt', 'traite', 'tratado'],
  plan_start: ['plan_start', 'plan_beginn', 'plan_debut', 'plan_inicio'],
  plan_days: ['plan_days', 'plan_tage', 'plan_jours', 'plan_dias'],
  clinic: ['clinic', 'praxis', 'clinique', 'clinica'],
  treatment_json: ['treatment_json', 'behandlung_json', 'traitement_json', 'tratamiento_json'],
  log_treatment_id: [
    'log_treatment_id',
    'protokoll_behandlung_id',
    'journal_traitement_id',
    'diario_tratamiento_id',
  ],
  log_number: ['log_number', 'protokoll_nummer', 'journal_numero', 'diario_numero'],
  recorded_at: ['recorded_at', 'eingetragen', 'saisi', 'anotado'],
  said: ['said', 'angabe', 'dit', 'dicho'],
  said_at: ['said_at', 'angabe_zeit', 'dit_heure', 'dicho_hora'],
  said_text: ['said_text', 'angabe_text', 'dit_texte', 'dicho_texto'],
  log_json: ['log_json', 'protokoll_json', 'journal_json', 'diario_json'],
} as const satisfies Readonly<Record<string, Header>>;

export type ColumnName = keyof typeof headers;

const placeOf = { en: 0, de: 1, fr: 2, es: 3 } as const satisfies Record<Language, number>;

export const headerOf = (name: ColumnName, language: Language): string => headers[name][placeOf[language]];

export const namesOf = (name: ColumnName): readonly string[] => headers[name];

/** The endings of the readable columns beside a time: nobody reads them back. */
const localEndings = {
  en: ['local_date', 'local_time'],
  de: ['datum_vor_ort', 'uhrzeit_vor_ort'],
  fr: ['date_locale', 'heure_locale'],
  es: ['fecha_local', 'hora_local'],
} as const satisfies Record<Language, readonly [string, string]>;

export const localHeadersOf = (name: ColumnName, language: Language): readonly string[] =>
  localEndings[language].map((ending) => `${headerOf(name, language)}_${ending}`);
