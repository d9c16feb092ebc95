/** In French. */
import type { data as en } from '../en/data.ts';

export const data = {
  'data.settings': 'Réglages',

  'data.copies': 'Sauvegardes',
  'data.copy.changed-day': '{counts} ; faite automatiquement',
  'data.copy.asked': '{counts} ; faite à ta demande',
  'data.copy.before-restore': '{counts} ; faite avant une restauration',
  'data.copy.inDoubt': 'Faite alors qu’un fichier était en doute : une sauvegarde antérieure compte encore.',
  'data.copy.lacks':
    'Il y manque {count, plural, one {# entrée que personne n’a supprimée} other {# entrées que personne n’a supprimées}}.',
  'data.noCopy': 'Il n’y a pas encore de sauvegarde. La première se fait après ta première entrée d’un jour.',
  'data.lastGood': 'Dernière bonne sauvegarde : {when}.',
  'data.counts':
    '{shifts, plural, one {# poste} other {# postes}}, {wear, plural, one {# port de bas} other {# ports de bas}}, {daysOff, plural, one {# jour de repos} other {# jours de repos}}, {garments, plural, one {# paire de bas} other {# paires de bas}}{checkIns, plural, =0 {} one {, # bilan} other {, # bilans}}{treatments, plural, =0 {} one {, # traitement} other {, # traitements}}',
  'data.makeCopy': 'Faire une sauvegarde maintenant',
  'data.showAll': 'Tout afficher ({count, number})',
  'data.unusable.damaged':
    '{name} est inutilisable. Elle n’est pas telle qu’elle a été écrite : endommagée ou tronquée.',
  'data.unusable.not-readable': '{name} ne peut pas être lu : les droits d’accès ne le permettent pas.',
  'data.unusable.newer': '{name} est inutilisable. Une version plus récente de Legwork l’a écrite.',
  'data.copiesNote':
    'Chaque sauvegarde est relue et comparée avant de compter. Sont gardées les plus récentes de 14 jours, de 12 mois et de chaque année.',

  'data.difference': 'Différence',
  'data.close': 'Fermer',
  'data.differenceTo': 'Différence avec {when}',
  'data.closeDifferenceTo': 'Fermer la différence avec {when}',
  'data.differenceToInFolder': 'Différence avec {when}, dans le dossier',
  'data.closeDifferenceToInFolder': 'Fermer la différence avec {when}, dans le dossier',
  'data.comparing': 'Comparaison…',
  'data.noDifference':
    'Aucune différence : ton journal contient exactement ce que contient cette sauvegarde.',
  'data.missing': 'Dans la sauvegarde, manquantes ici : {count, number}',
  'data.changed': 'Différentes dans la sauvegarde : {count, number}',
  'data.extra': 'Seulement ici, pas dans la sauvegarde : {count, number}',
  'data.more': 'et {count, number} de plus',
  'data.bringBack': 'Rétablir ce qui manque',
  'data.goBack': 'Revenir à cette sauvegarde',
  'data.restoreNote':
    'Ce qui est remplacé est d’abord gardé dans une sauvegarde à part, et « Annuler » défait la restauration.',
  'data.nothingRestored':
    'Rien n’a été modifié : ce qui manque ici concerne des moments notés de nouveau depuis.',
  'data.restoredStep': 'Sauvegarde rétablie',
  'data.restored': '{count, plural, one {# entrée rétablie} other {# entrées rétablies}}',
  'data.copyPassphrase': 'Phrase secrète de cette sauvegarde',
  'data.openCopy': 'Ouvrir avec cette phrase secrète',

  'data.elsewhere': 'Une sauvegarde ailleurs',
  'data.elsewhere.about':
    'Sur une clé USB ou un disque réseau, pour le jour où cet ordinateur ne sera plus là.',
  'data.folder': 'Dossier',
  'data.folderHint': 'Le chemin complet, comme ton système l’écrit.',
  'data.chooseFolder': 'Choisir…',
  'data.writeCopy': 'Y écrire une sauvegarde',
  'data.lookForCopies': 'Y chercher des sauvegardes',
  'data.copied': 'Sauvegardé et relu : {counts}.',
  'data.noCopyInFolder': 'Il n’y a pas de sauvegarde dans ce dossier.',
  'data.copy.encrypted': '{counts} ; chiffrée',

  'data.passphrase': 'Phrase secrète',
  'data.vaultOff.about':
    'Avec une phrase secrète, chaque fichier de ton journal est chiffré, sauvegardes comprises : qui trouve ou copie le dossier n’y lit rien. Legwork la demande à chaque démarrage. Tu reçois un code de secours à imprimer ; sans phrase ni code, plus personne ne peut lire tes entrées, pas même toi.',
  'data.encrypt': 'Tout chiffrer',
  'data.encrypting': 'Chiffrement…',
  'data.vaultOn.about':
    'Chaque fichier est chiffré, sauvegardes comprises. Ctrl + Maj + L verrouille aussitôt.',
  'data.lockNow': 'Verrouiller maintenant',
  'data.lockWhenIdle': 'Verrouiller en cas d’inactivité',
  'data.lockNever': 'jamais',
  'data.lockAfter': '{minutes, plural, one {après # minute} other {après # minutes}}',
  'data.lockTimeSaved': 'Délai de verrouillage enregistré',
  'data.readableWhileLocked': 'Lisible sur l’écran verrouillé',
  'data.readable.nothing': 'Rien',
  'data.readable.signs': 'Les signes d’alerte',
  'data.clinicPhone': 'Numéro de ton cabinet médical, lisible sur l’écran verrouillé',
  'data.clinicPhoneHint': 'Laisse vide pour n’en montrer aucun.',
  'data.saveLockScreen': 'Enregistrer pour l’écran verrouillé',
  'data.lockScreenSaved': 'Enregistré',
  'data.passphraseAndCode': 'Phrase secrète et code',
  'data.yourPassphrase': 'Ta phrase secrète',
  'data.onlyToChange': 'Uniquement pour la changer.',
  'data.changePassphrase': 'Changer la phrase secrète',
  'data.passphraseChanged': 'La phrase secrète est changée. Le code de secours reste le même.',
  'data.newCode': 'Nouveau code de secours',
  'data.stopEncrypting': 'Arrêter le chiffrement',
  'data.codeTitle': 'Ton code de secours pour Legwork',
  'data.codeNote':
    'Il ouvre ton journal quand la phrase secrète est oubliée. Garde-le sur papier, loin de cet ordinateur. Il n’est montré que cette fois ; sans phrase ni code, tes entrées sont perdues pour de bon.',
  'data.print': 'Imprimer',
  'data.codeNotYet': 'Ce code ne sert pas encore. Note-le ou imprime-le d’abord.',
  'data.writtenDown': 'Je l’ai noté',
  'data.leaveCode': 'Ne pas l’utiliser',

  'data.retention': 'Durée de conservation',
  'data.retention.about':
    'Les entrées plus anciennes sont supprimées au fil du temps, dans les sauvegardes aussi.',
  'data.keep': 'Garder',
  'data.keepAll': 'tout',
  'data.keepYears': '{years, plural, one {# an} other {# ans}}',
  'data.retention.preview':
    'Supprime maintenant {count, plural, one {# entrée} other {# entrées}} d’avant le {date}, dans les sauvegardes aussi. C’est irréversible.',
  'data.retention.do': 'Les supprimer et garder {years, plural, one {# an} other {# ans}}',
  'data.retention.leave': 'Laisser',

  'data.erase': 'Tout effacer',
  'data.erase.about':
    'Supprime chaque entrée, tes réglages, toutes les sauvegardes du dossier des données, ce qui est gardé à part, et les clés. Les sauvegardes que tu as écrites dans des dossiers à toi restent. C’est irréversible.',
  'data.erase.type': 'Tape {word} pour continuer',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
