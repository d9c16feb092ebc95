/** In French. */
import type { app as en } from '../en/app.ts';

export const app = {
  'app.name': 'Legwork',
  'app.screens': 'Écrans',
  'app.signs': 'Signes d’alerte',
  'app.today': 'Aujourd’hui',
  'app.calendar': 'Calendrier',
  'app.trends': 'Tendances',
  'app.week': 'Ta semaine',
  'app.report': 'Rapport',
  'app.stockings': 'Bas',
  'app.why': 'Pourquoi',
  'desk.title': 'Service de santé',
  'desk.groups': 'Groupes',
  'desk.takeIn': 'Recevoir',
  'desk.close': 'Clore les semaines',
  'desk.sheet': 'Fiche',
  'desk.open': 'Ouvrir le service de santé',
  'app.exchange': 'Importer, exporter',
  'exchange.title': 'Importer, exporter',
  'app.settings': 'Réglages',
  'app.lock': 'Verrouiller',
  'app.opening': 'Ouverture de ton journal…',
  'app.loading': 'Chargement…',

  'app.saved': 'Enregistré',
  'app.savedAt': '{said}, {time}',
  'app.undo': 'Annuler',
  'app.undone': 'Annulé : {said}',
  'app.redone': 'Refait : {said}',
  'app.hide': 'Masquer',

  'app.noZone': 'Ce système n’indique aucun fuseau horaire. Les heures sont affichées en UTC.',
  'app.failed': 'Legwork ne peut pas continuer',
  'app.failedSafe': 'Tout ce qui a été enregistré est en sécurité sur le disque.',
  'app.fault': 'La page s’est arrêtée sur une erreur : {reason}',
  'app.tryAgain': 'Réessayer',
  'app.noAnswer':
    'Legwork ne répond pas : il a été fermé ou redémarré. Ce que tu as tapé est encore ici ; tout ce qui a été enregistré avant est en sécurité. Relance Legwork et ouvre l’adresse qu’il affiche.',
  'app.notOpen': 'Le journal n’est pas encore ouvert.',

  'closed.folder': 'Le dossier : {folder}',
  'closed.newer': 'Une version plus récente de Legwork a écrit ici',
  'closed.newer.what': 'Cette version ne sait pas lire {files}.',
  'closed.newer.safe':
    'Rien n’a été modifié : toutes les entrées sont telles que la version plus récente les a laissées.',
  'closed.newer.todo':
    'Ouvre le dossier avec la version plus récente, ou lance celle-ci avec un autre dossier (--data DOSSIER).',
  'closed.keyless': 'Les clés de ce journal manquent',
  'closed.keyless.what':
    'Ses fichiers sont chiffrés, et le fichier des clés, vault.json, a disparu ou est endommagé, dans le dossier et dans ses sauvegardes.',
  'closed.keyless.safe':
    'Rien n’a été modifié. Tes entrées sont toujours là, mais illisibles sans ce fichier.',
  'closed.keyless.todo':
    'Remets vault.json depuis une copie du dossier, puis relance Legwork. Une sauvegarde que tu as écrite dans un dossier à toi s’ouvre avec la phrase secrète que tu avais alors.',

  'lock.title': 'Legwork est verrouillé',
  'lock.about': 'Ton journal est chiffré. Ce que tu as tapé sans l’enregistrer est encore ici.',
  'lock.unlock': 'Déverrouiller',
  'lock.unlocking': 'Déverrouillage…',
  'lock.typePassphrase': 'Tape ta phrase secrète.',
  'lock.useCode': 'Utiliser le code de secours',
  'lock.code': 'Code de secours',
  'lock.codeHint': 'Comme imprimé, en majuscules ou en minuscules.',
  'lock.wrongCode': 'Ce n’est pas le code de ce journal : relis chaque groupe. Rien n’a été modifié.',
  'lock.unlockAndSet': 'Déverrouiller et définir la phrase',
  'lock.back': 'Retour à la phrase secrète',
  'lock.clinic': 'Ton cabinet médical',
  'lock.clinicPhone': 'Ton cabinet médical :',

  'recovery.title': 'À propos de tes fichiers',
  'recovery.profile': 'Le fichier de ton profil et de tes bas',
  'recovery.journal': 'Le fichier de {year}',
  'recovery.treatment': 'Le fichier d’un traitement',
  'recovery.damaged': '{file} était endommagé.',
  'recovery.changed': '{file} n’est pas tel que Legwork l’a écrit : autre chose l’a modifié.',
  'recovery.missing': '{file} a disparu.',
  'recovery.rolled-back':
    '{file} est plus ancien qu’à la dernière fermeture de Legwork : quelqu’un a remis une ancienne version.',
  'recovery.swapped': '{file} avait le contenu d’un autre fichier.',
  'recovery.not-encrypted': '{file} a été remplacé par un fichier non chiffré.',
  'recovery.held-back': '{file} contient des entrées qui en contredisent d’autres.',
  'recovery.vault':
    'Autre chose que Legwork a modifié le fichier de tes clés ; l’écran verrouillé a peut-être montré un faux numéro. Tes entrées sont en sécurité. Vérifie ce qui reste lisible pendant le verrouillage, et crée un nouveau code de secours.',
  'recovery.changed-outside':
    '{file} a été modifié par un autre programme pendant que ton journal était ouvert. Tes entrées sont enregistrées.',
  'recovery.conflict-copy': '{file} existe en une seconde version, venue d’un logiciel de synchronisation.',
  'recovery.kept': 'Utilisées : {count, plural, one {# entrée} other {# entrées}}.',
  'recovery.held':
    'Gardées à part, pas encore utilisées : {count, plural, one {# entrée} other {# entrées}}.',
  'recovery.aside': 'Il est gardé sous le nom {name}.',
  'recovery.noCopy': 'Il n’y a pas de sauvegarde pour comparer.',
  'recovery.nothingMissing': 'Rien ne manque : la sauvegarde du {when} a les mêmes entrées.',
  'recovery.offer':
    'La sauvegarde du {when} a encore ce qui manque ici : {missing, plural, one {# entrée} other {# entrées}}. Différentes dans la sauvegarde : {differing, plural, one {# entrée} other {# entrées}}.',
  'recovery.see': 'Voir la différence',
  'recovery.keep': 'Laisser tel quel',
  'recovery.safe': 'Rien n’a été supprimé. Ce qui est gardé à part reste dans le dossier des données.',
  'demo.what': 'Un journal d’exemple. Le tien reste intact.',
  'demo.leave': 'Quitter et commencer le mien',
  'demo.start': 'Explorer un journal d’exemple',

  'why.link': 'Pourquoi ?',
  'why.title': 'Pourquoi',
  'why.standing': 'Ce que fait la station debout',
  'why.compression': 'Ce que fait la compression',
  'why.week': 'Une semaine entière après une sclérothérapie',
  'why.breaks': 'Quelles pauses aident',
  'why.care': 'Enfiler et entretenir',
  'strict.title': 'Mode strict',
  'strict.waits': 'Une question attend',
  'strict.titleWaits': '(1) Une question attend',
  'strict.overCap':
    'Plus longue station debout : {stand} ; le plan de ton cabinet médical dit au plus {cap}.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
