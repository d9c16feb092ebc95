/** In French. */
import type { settings as en } from '../en/settings.ts';

export const settings = {
  'settings.title': 'Réglages',

  'person.title': 'Toi et tes limites',
  'person.veins': 'As-tu des varices ?',
  'person.veinsNo': 'Non, ou pas que je sache',
  'person.veinsYes': 'Oui',
  'person.longestStandLimit': 'Limite debout d’affilée',
  'person.standingLimit': 'Limite debout par jour',
  'person.saved': 'Tes réponses sont enregistrées',
  'person.save': 'Enregistrer',
  'person.veinsWhy':
    'La marche fait baisser la pression dans les veines de la cheville, mais moins quand des valvules fuient. La charge compte la marche en conséquence.',
  'person.limitsWhy':
    'Une heure et quatre heures viennent d’une recommandation européenne courante ; prends celle de ton lieu de travail s’il en a une.',

  'display.title': 'Langue et apparence',
  'display.language': 'Langue',
  'display.system': 'Comme le système',
  'display.en': 'English',
  'display.de': 'Deutsch',
  'display.fr': 'Français',
  'display.es': 'Español',
  'display.theme': 'Thème',
  'display.light': 'Clair',
  'display.dark': 'Sombre',
  'display.contrast': 'Contraste élevé',
  'display.hourCycle': 'Heures',
  'display.h23': '24 heures',
  'display.h12': '12 heures',
  'display.weekStart': 'Premier jour de la semaine',
  'display.lengthUnit': 'Tours de jambe en',
  'display.cm': 'cm',
  'display.inch': 'pouces (inch)',

  'display.letterKeys': 'Lettres comme raccourcis',
  'display.letterKeysWhat': 'Par exemple S pour les bas. La touche ? les montre toutes.',
  'display.on': 'Oui',
  'display.off': 'Non',

  'reminders.title': 'Rappels',
  'reminders.where':
    'Ils viennent de l’application de bureau, même fenêtre fermée. Dans le navigateur il n’y en a pas : l’application montre sur ses pages ce qui est à faire.',
  'reminders.failed':
    'Le système n’a pas affiché le dernier rappel. Rien n’est perdu : Legwork montre sur ses pages ce qui est à faire, et il réessaie. Regarde si les réglages du système autorisent les notifications de Legwork.',
  'reminders.atShiftEnd': 'Quand un poste habituel est fini et qu’aucun n’est noté',
  'reminders.whenReplacementIsDue': 'Quand un bas a atteint son nombre de mois',
  'reminders.quiet': 'Heures de silence',
  'reminders.quietNever': 'Jamais de silence',
  'reminders.quietFromTo': 'De … à',
  'reminders.quietFrom': 'Silence de',
  'reminders.quietTo': 'Silence jusqu’à',
  'reminders.quietSave': 'Enregistrer ces heures',
  'reminders.quietMissing': 'Il faut le début et la fin.',
  'reminders.quietWhat':
    'Ce qui viendrait alors vient à la fin de ces heures. Les questions du mode strict viennent quand même.',

  'about.title': 'Tes données',
  'about.where':
    'Tout est dans un seul dossier sur cet ordinateur et n’est envoyé nulle part. Les sauvegardes se font automatiquement.',
  'about.open': 'Sauvegardes, phrase secrète, effacement',
  'about.showFolder': 'Afficher le dossier',
  'about.login': 'Lancer avec l’ordinateur',
  'about.loginWhat':
    'Dans la zone de notification, sans fenêtre ; Legwork y reste alors quand la fenêtre est fermée.',
  'about.running':
    'Legwork {version}, {host, select, electron {en application de bureau} other {dans ton navigateur}}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
