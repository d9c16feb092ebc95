/** In French. */
import type { serviceMessages as en } from '../service-messages.ts';

export const services = {
  'service.fault': 'Quelque chose s’est mal passé. Rien n’a été modifié. Réessaie, s’il te plaît.',

  'service.locked': 'Ton journal est verrouillé. Déverrouille-le avec ta phrase secrète.',
  'service.newer': 'Une version plus récente de Legwork a écrit dans ce dossier. Ouvre-le avec elle.',
  'service.keyless': 'Ton journal est chiffré, et le fichier de ses clés a disparu ou est endommagé.',

  'service.other-diary':
    'Rien n’a été fait : cette page montre un autre journal que celui qui est ouvert maintenant. Rien n’a changé. Recharge la page, puis recommence.',
  'service.changed-meanwhile':
    'Non enregistré : cette entrée a été modifiée entre-temps dans une autre fenêtre. Rien n’a changé ici. Regarde-la telle qu’elle est maintenant, puis enregistre de nouveau.',
  'service.steps-meanwhile':
    'Rien n’a été annulé : quelque chose a été enregistré entre-temps dans une autre fenêtre. Regarde le journal tel qu’il est maintenant, puis réessaie.',
  'service.not-saved.disk-full':
    'Non enregistré : le disque est plein. Libère de la place, puis enregistre de nouveau. Tout ce qui a été enregistré avant est en sécurité.',
  'service.not-saved.share-full':
    'Non enregistré : ta part du disque est pleine. Libère de la place, puis enregistre de nouveau. Tout ce qui a été enregistré avant est en sécurité.',
  'service.not-saved.read-only':
    'Non enregistré : le disque est en lecture seule. Rends-le inscriptible, puis enregistre de nouveau. Tout ce qui a été enregistré avant est en sécurité.',
  'service.not-saved.not-allowed':
    'Non enregistré : Legwork n’a pas le droit d’écrire dans son dossier de données. Change ses permissions, puis enregistre de nouveau. Tout ce qui a été enregistré avant est en sécurité.',
  'service.not-saved.file-in-use':
    'Non enregistré : un autre programme retient le fichier. Attends un moment, puis enregistre de nouveau. Tout ce qui a été enregistré avant est en sécurité.',
  'service.not-saved.folder-gone':
    'Non enregistré : le dossier des données a disparu. Remets-le en place, puis enregistre de nouveau. Tout ce qui a été enregistré avant est en sécurité.',
  'service.not-saved.not-written':
    'Non enregistré : impossible d’écrire dans le dossier des données. Réessaie. Tout ce qui a été enregistré avant est en sécurité.',

  'service.no-such-treatment':
    'Aucun rapport n’a été fait : ce traitement n’est plus dans le journal. Rien n’a été modifié. Choisis-en un autre.',

  'service.hand-over-gone':
    'Non effectué : ce service de santé n’est plus tel que cette page le montre. Tu l’as peut-être quitté dans une autre fenêtre. Recharge la page.',
  'service.hand-over-changed':
    'Rien n’a été scellé : ce qui serait envoyé n’est plus ce que tu as lu. Relis-le, puis scelle-le.',
  'service.hand-over-demo':
    'Rien n’a été scellé : ceci est le journal inventé. Ses chiffres ne vont à aucun service de santé.',

  'service.no-copy': 'Aucune sauvegarde n’a été faite.',
  'service.no-copy.disk-full':
    'Aucune sauvegarde n’a été faite : le disque est plein. Libère de la place, puis réessaie. Ton journal est en sécurité.',
  'service.no-copy.read-only':
    'Aucune sauvegarde n’a été faite : le disque est en lecture seule. Choisis un autre dossier ou rends le disque inscriptible, puis réessaie. Ton journal est en sécurité.',
  'service.no-copy.not-allowed':
    'Aucune sauvegarde n’a été faite : Legwork n’a pas le droit d’écrire là. Change les permissions ou choisis un autre dossier, puis réessaie. Ton journal est en sécurité.',
  'service.no-copy.not-written':
    'Aucune sauvegarde n’a été faite : impossible d’écrire dans le dossier. Regarde s’il est là, puis réessaie. Ton journal est en sécurité.',
  'service.no-copy.not-read-back':
    'Aucune sauvegarde n’a été faite : ce qui a été écrit n’était pas identique à la relecture ; le disque est peut-être en train de lâcher. Ton journal et les sauvegardes antérieures sont comme avant.',
  'service.no-folder':
    'Il n’y a pas de dossier {folder} : branche d’abord le disque ou crée le dossier, et donne son chemin complet. Rien n’a été modifié.',
  'service.folder-not-shown': 'Impossible d’afficher le dossier : {why}. C’est {folder}',
  'service.login-not-taken':
    'Le système n’a pas accepté le changement. Cherche Legwork parmi ses applications lancées à l’ouverture de session ; rien d’autre n’a été modifié.',
  'service.login-not-written':
    'Le lancement à l’ouverture de session n’a pas pu être modifié : {folder} ne peut pas être écrit. Rien d’autre n’a été modifié.',

  'service.copy-gone': 'Cette sauvegarde a disparu. Ton journal est comme avant.',
  'service.copy-damaged':
    'Cette sauvegarde est inutilisable. Elle n’est pas telle qu’elle a été écrite : endommagée ou tronquée. Ton journal est comme avant.',
  'service.copy-newer':
    'Cette sauvegarde a été faite par une version plus récente de Legwork : ouvre-la avec elle. Ton journal est comme avant.',
  'service.copy-file-damaged':
    'Cette sauvegarde est inutilisable : un fichier qu’elle contient est endommagé. Ton journal est comme avant.',
  'service.copy-other-key':
    'Cette sauvegarde est chiffrée avec une autre clé que celle de ton journal : donne la phrase secrète sous laquelle elle a été faite. Ton journal est comme avant.',

  'service.passphrase.too-short': 'Prends au moins {least} caractères ; quelques mots font l’affaire.',
  'service.passphrase.too-long': 'Prends au plus {most} caractères.',
  'service.vault-on-already': 'Ton journal est déjà chiffré. Rien n’a été modifié.',
  'service.vault-not-begun':
    'Rien n’a été chiffré : impossible d’écrire dans le dossier des données. Ton journal est comme avant. Regarde si le disque est plein, puis réessaie.',
  'service.vault-not-written':
    'Rien n’a été modifié : impossible d’écrire dans le dossier des données. Regarde si le disque est plein, puis réessaie.',
  'service.vault-half-way':
    'Tous les fichiers n’ont pas pu être réécrits ; les autres sont comme avant, et rien n’est perdu. Legwork continuera à ton prochain déverrouillage. Regarde si le disque est plein.',

  'service.erase-word': 'Tape {word} pour tout supprimer. Rien n’a été supprimé.',
  'service.erase-half-way':
    'Tout n’a pas pu être supprimé : impossible d’écrire dans le dossier des données. Legwork continuera à son prochain démarrage.',

  'service.import-gone': 'Ce fichier n’est plus disponible. Rien n’en a été repris. Choisis-le à nouveau.',
  'service.import-too-large':
    'Ce fichier dépasse 8 Go. Rien n’en a été repris. Exporte une période plus courte, puis choisis ce fichier.',
  'service.import-open-questions':
    'Ce fichier laisse une question ouverte. Rien n’en a été repris. Réponds d’abord aux questions.',
  'service.export-not-read-back':
    'Aucun fichier n’a été créé : relu, il n’était pas le même. Ton journal est tel qu’il était. Merci de le signaler.',
  'service.import-unknown': 'Cet import n’est plus dans le journal. Rien n’a été modifié.',

  'service.demo-not-begun':
    'La démo n’a pas pu être lancée : impossible d’écrire dans le dossier des données. Ton propre journal est comme avant.',

  'service.desk-none': 'Il n’y a pas encore de service de santé sur cet ordinateur. Crée-le d’abord.',
  'service.desk-closed': 'Le service de santé n’est pas ouvert. Ouvre-le d’abord. Rien n’a été modifié.',
  'service.desk-locked': 'Le service de santé est verrouillé. Déverrouille-le avec sa phrase secrète.',
  'service.desk-newer':
    'Un Legwork plus récent a écrit dans le dossier du service de santé. Rien n’a été modifié. Ouvre-le avec cette version.',
  'service.desk-keyless':
    'Le service de santé est chiffré, et le fichier de ses clés a disparu ou est endommagé. Rien n’a été modifié. Restaure une sauvegarde.',
  'service.desk-damaged':
    'Des fichiers du service de santé ont disparu ou sont endommagés. Rien n’a été modifié. Restaure une sauvegarde.',
  'service.desk-in-use':
    'Le service de santé dans {folder} est ouvert dans un autre Legwork. Rien n’a été modifié. Ferme-le d’abord là-bas.',
  'service.desk-there-already':
    'Il y a déjà un service de santé dans {folder}. Rien n’a été modifié. Ouvre celui-là.',
  'service.desk-with-diary':
    'Le dossier {folder} appartient à un journal, et un service de santé n’en partage jamais un. Rien n’a été modifié. Lance Legwork avec un autre dossier pour le service de santé, par --desk.',
  'service.desk-others-files':
    'Le dossier {folder} contient des fichiers qui ne sont pas de Legwork, par exemple {file}. Rien n’y a été modifié. Lance Legwork avec un autre dossier pour le service de santé, par --desk.',
  'service.desk-no-folder':
    '{folder} n’est pas un dossier. Rien n’a été modifié. Lance Legwork avec un autre dossier pour le service de santé, par --desk.',
  'service.desk-not-made':
    'Impossible d’écrire dans le dossier {folder} du service de santé. Rien n’a été modifié. Regarde si le disque est plein et si tu as le droit d’y écrire, puis réessaie.',
  'service.desk-demo':
    'C’est le service de santé inventé, et rien n’en est enregistré. Quitte-le, puis fais cela dans le tien.',
  'service.desk-departments':
    'Non modifié : un service de l’entreprise reste tel qu’il a été distribué, car des personnes l’ont choisi. Rien n’a été modifié. Ajoute plutôt un autre service.',
  'service.desk-department-twice':
    'Non fait : deux services de l’entreprise ont le même nom. Rien n’a été modifié. Donne à chacun son propre nom.',
  'service.desk-threshold':
    'Non modifié : le nombre de personnes nécessaires pour un chiffre ne peut qu’augmenter. Rien n’a été modifié. Indique {least} ou plus.',
  'service.desk-merge':
    'Non fait : seuls deux groupes différents de ce service de santé peuvent n’en faire qu’un. Rien n’a été modifié. Choisis deux groupes affichés.',
  'service.desk-archive':
    'Cette archive ne peut pas être ouverte. Rien n’en a été repris. Demande-la encore une fois, ou choisis les enveloppes elles-mêmes.',
  'service.desk-copy-gone':
    'Cette sauvegarde a disparu. Le service de santé est comme avant. Choisis-en une autre.',
  'service.desk-copy-damaged':
    'Cette sauvegarde est endommagée ou tronquée. Le service de santé est comme avant. Choisis-en une autre.',
  'service.desk-copy-newer':
    'Cette sauvegarde a été faite par un Legwork plus récent. Le service de santé est comme avant. Ouvre-la avec cette version.',
  'service.desk-restore-behind':
    'Non restauré : le registre du service de santé contient des semaines closes ou d’autres entrées qui manquent à cette sauvegarde, et elles ne sont jamais reprises. Rien n’a été modifié. Choisis une sauvegarde plus récente de ce service de santé.',
  'service.desk-no-copy.disk-full':
    'Aucune sauvegarde n’a été faite : le disque est plein. Le service de santé est en sécurité. Libère de la place, puis réessaie.',
  'service.desk-no-copy.not-written':
    'Aucune sauvegarde n’a été faite : impossible d’écrire dans le dossier. Le service de santé est en sécurité. Regarde si le dossier est là et si tu as le droit d’y écrire, puis réessaie.',
  'service.desk-no-copy.not-read-back':
    'Aucune sauvegarde n’a été faite : ce qui a été écrit n’a pas pu être relu à l’identique, le disque est peut-être défaillant. Le service de santé et ses anciennes sauvegardes sont en sécurité. Choisis un autre disque.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
