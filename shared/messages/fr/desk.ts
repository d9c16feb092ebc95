import type { desk as en } from '../en/desk.ts';

/** The health desk's side, in French. */
export const desk = {
  'desk.before': 'Avant de créer un service de santé',
  'desk.before.first': 'D’abord',
  'desk.before.council':
    'Parle aux représentants du personnel et au responsable de la protection des données. Convenez du but, des services concernés et de la durée de conservation.',
  'desk.before.protection':
    'Demande au responsable de la protection des données sur quelle base légale tu peux demander ces chiffres, et s’il faut une analyse d’impact. Ils disent quelque chose de la santé des personnes.',
  'desk.before.voluntary':
    'Les salariés choisissent de remettre leurs chiffres, semaine par semaine. Personne ne peut demander qui le fait, et personne ne doit en être désavantagé.',
  'desk.before.bound':
    'Qui connaît la phrase secrète est tenu au secret. L’ordinateur est celui du service de santé, pas celui de l’employeur.',
  'desk.before.can': 'Ce que peut un service de santé ici',
  'desk.before.groups':
    'Montrer, semaine par semaine, combien de temps les groupes sont debout, quelle part avec des bas et à quel point les jambes sont lourdes.',
  'desk.before.change':
    'Comparer les semaines avant et après un changement au travail, avec les mêmes personnes.',
  'desk.before.cannot': 'Ce qu’il ne peut pas',
  'desk.before.single':
    'Il ne peut pas montrer une seule personne. Mais qui a sa clé peut ouvrir des enveloppes une à une avec un autre logiciel.',
  'desk.before.invented':
    'Il ne peut pas distinguer des salariés inventés des vrais. Le billet que tu demandes à chaque personne est la seule aide.',
  'desk.before.copies':
    'Il ne peut pas empêcher qu’un dossier copié close des semaines à nouveau. Il y a alors deux registres. C’est pourquoi chaque écran et chaque rapport nomme le sien.',
  'desk.before.pool':
    'Il ne peut pas empêcher que des personnes réunissent leurs chiffres. Quatre personnes qui quittent un groupe avec une cinquième peuvent ainsi calculer les siens.',
  'desk.before.one':
    'Si une seule personne change et que toutes les autres restent comme elles étaient, la moyenne du groupe bouge de ce changement divisé par le nombre de personnes.',
  'desk.before.five':
    'Ce que l’on peut calculer par soustraction porte sur cinq personnes environ ou plus, pas sur onze.',
  'desk.before.standIn':
    'Jusqu’à un tiers des personnes derrière un chiffre peut ne pas avoir de nouvelle semaine. Leur dernier chiffre tient lieu.',
  'desk.before.why': 'Pourquoi ainsi',
  'desk.before.whyAtoms':
    'Cacher les groupes de moins de onze ne suffit pas : on soustrait une semaine de la suivante, et il reste une personne. Legwork ne montre les personnes qu’avec toujours les mêmes autres, et le vérifie à chaque clôture.',
  'desk.before.whyCost':
    'Cela a un prix. Une personne nouvelle attend que d’autres arrivent, et certaines semaines de certains groupes restent cachées.',

  'desk.make': 'Créer un service de santé',
  'desk.about': 'Le service',
  'desk.about.what': 'Les salariés lisent cela avant de remettre quoi que ce soit.',
  'desk.field.deskName': 'Nom du service de santé',
  'desk.field.employer': 'Employeur',
  'desk.field.contact': 'Contact',
  'desk.field.purpose': 'But',
  'desk.field.departments': 'Services',
  'desk.field.firstWeek': 'Première semaine',
  'desk.field.threshold': 'Personnes dans tout ce qui est montré',
  'desk.field.retentionWeeks': 'Les chiffres sont gardés',
  'desk.hint.deskName': 'Par exemple : Santé au travail, Sainte-Anne.',
  'desk.hint.contact': 'À qui demander : un nom, un bureau, un numéro de téléphone.',
  'desk.hint.purpose': 'À quoi servent les chiffres, et à quoi ils ne servent pas.',
  'desk.hint.firstWeek': 'Les chiffres des semaines d’avant sont refusés.',
  'desk.hint.threshold': '{least} ou plus. On peut l’augmenter plus tard, jamais le baisser.',
  'desk.hint.retention': 'Semaines, de 4 à 260.',
  'desk.departments': 'Services',
  'desk.department': 'Service',
  'desk.department.name': 'Service {number, number}',
  'desk.department.split': 'séparé par horaires',
  'desk.department.splitOf': 'Le service {number, number} est séparé par horaires',
  'desk.department.split.name': '{name} (par horaires)',
  'desk.department.isSplit': 'séparé par horaires',
  'desk.department.remove': 'Retirer le service {number, number}',
  'desk.department.add': 'Ajouter un service',
  'desk.department.about':
    'Un service séparé a un groupe pour le jour, le soir, la nuit, l’alternance et les autres horaires. Ne sépare que là où beaucoup de personnes ont les mêmes horaires : chaque groupe en demande onze à lui seul. Deux groupes peuvent en devenir un plus tard. Un groupe n’est jamais séparé.',
  'desk.rules': 'Règles',
  'desk.passphrase': 'Phrase secrète du service',
  'desk.passphrase.about':
    'Tout ce que le service détient est chiffré. Ce n’est pas la phrase secrète d’un journal.',
  'desk.make.code': 'Créer le code de secours',
  'desk.code': 'Code de secours du service de santé',
  'desk.code.note':
    'Il ouvre le service quand la phrase secrète est oubliée. Garde-le sur papier, sous clé, loin de cet ordinateur. Il n’est montré que cette fois. Sans phrase secrète ni code, tout ce qui a été remis est perdu pour de bon.',
  'desk.make.now': 'Je l’ai noté : créer le service',
  'desk.make.busy': 'Création…',
  'desk.issue.empty': 'Il faut remplir ce champ.',
  'desk.issue.tooLong': '{most, number} caractères au plus.',
  'desk.issue.department': 'Chaque service a besoin d’un nom.',
  'desk.issue.departmentTwice': 'Deux services portent le même nom.',
  'desk.issue.departmentSigns': 'Un nom a {most, number} caractères au plus, et pas de barre oblique.',
  'desk.issue.retention': 'Un nombre entier de 4 à 260.',
  'desk.issue.threshold': 'Un nombre entier de {least, number} à 1 000.',

  'desk.card':
    'Pour un service de santé au travail : il voit des groupes, jamais des personnes. Il a un dossier et une phrase secrète à lui.',
  'desk.leave': 'Retour au journal',
  'desk.leaveIt': 'Laisser ainsi',
  'desk.locked': 'Le service de santé est verrouillé',
  'desk.locked.about': 'Ce qui a été remis est chiffré.',
  'desk.wrongCode': 'Ce n’est pas le code de ce service : relis chaque groupe. Rien n’a été modifié.',
  'desk.demo.start': 'Visiter un service inventé',
  'desk.demo.what': 'Ce service de santé est inventé. Le tien reste intact.',
  'desk.demo.leave': 'Le quitter',
  'desk.stopped.newer': 'Un Legwork plus récent a écrit ce service',
  'desk.stopped.newer.what': 'Cette version ne sait pas le lire. Rien n’a été modifié.',
  'desk.stopped.newer.todo': 'Installe la version plus récente, et ouvre le service avec elle.',
  'desk.stopped.keyless': 'Les clés de ce service manquent',
  'desk.stopped.keyless.what': 'Le fichier des clés chiffrées manque ou est abîmé. Rien n’a été modifié.',
  'desk.stopped.keyless.todo': 'Reprends le fichier dans une copie du dossier, ou restaure une sauvegarde.',
  'desk.stopped.damaged': 'Les fichiers du service sont abîmés',
  'desk.stopped.damaged.what':
    'On ne peut pas les lire en entier. Rien n’a été modifié, et aucun chiffre n’est montré à partir d’un morceau.',
  'desk.stopped.damaged.todo':
    'Restaure la sauvegarde la plus récente. Ce qui est venu après doit être reçu à nouveau.',
  'desk.mark': 'Registre {ledger} · clos jusqu’à la {week} · {hash}',
  'desk.mark.none': 'Registre {ledger} · aucune semaine close · {hash}',
  'desk.week': 'semaine {number}, {year}',
  'desk.week.brief': 'S{number}',
  'desk.week.from': 'S{number}, {date}',
  'desk.week.dates': 'Semaine {number} : {dates}',
  'desk.weeks': '{count, plural, one {# semaine} other {# semaines}}',
  'desk.people': '{count, plural, one {# personne} other {# personnes}}',
  'desk.span': 'de {from} à {to}',

  'desk.sheet.of': 'Fiche de {name}',
  'desk.sheet.what':
    'Donne le fichier aux salariés, et accroche la fiche ou l’affiche là où ils travaillent. Ils comparent les deux avant de remettre quoi que ce soit.',
  'desk.sheet.save': 'Enregistrer la fiche…',
  'desk.sheet.saved': 'Enregistrée sous {name}.',
  'desk.fingerprint': 'Empreinte',
  'desk.fingerprint.what':
    'Le salarié tape deux de ces groupes d’après le papier. Une fiche falsifiée en a d’autres. Ne les envoie jamais avec le fichier.',
  'desk.words': 'Changer ce que dit la fiche',
  'desk.words.save': 'Enregistrer les changements',
  'desk.words.saved': 'Enregistré. Enregistre la fiche à nouveau et donne-la : l’empreinte est la même.',
  'desk.keys': 'Remplacer les clés',
  'desk.keys.sheet':
    'L’empreinte change. Chaque fiche et chaque affiche est à imprimer et à accrocher à nouveau.',
  'desk.keys.envelopes':
    'Les enveloppes faites pour l’ancienne clé sont refusées dès lors. Reçois d’abord ce que tu as.',
  'desk.keys.ledger':
    'Le registre, les personnes et les semaines closes restent. L’ancienne clé signe la nouvelle.',
  'desk.keys.when': 'Fais-le si quelqu’un d’autre a pu avoir le dossier et la phrase secrète.',
  'desk.keys.do': 'Remplacer les clés…',
  'desk.keys.sure': 'Oui, remplacer les clés maintenant',
  'desk.keys.done': 'Les clés sont remplacées. Enregistre et imprime la fiche à nouveau.',

  'desk.backups': 'Sauvegardes',
  'desk.backups.what':
    'Elles se font d’elles-mêmes, chiffrées comme le service. Une restauration ne rouvre jamais une semaine close.',
  'desk.backups.none': 'Il n’y a pas encore de sauvegarde.',
  'desk.backups.mark': 'clos jusqu’à la {week}, {hash} ; {size} ko',
  'desk.backups.markNone': 'aucune semaine close ; {size} ko',
  'desk.backups.written': 'Écrite, et relue.',
  'desk.restore': 'Restaurer…',
  'desk.restore.elsewhere': 'Restaurer une sauvegarde d’un autre dossier',
  'desk.restore.of': 'Restaurer la sauvegarde du {when}…',
  'desk.restore.what':
    'Le service redevient ce qu’il était alors. Ce qu’il détient maintenant est d’abord sauvegardé.',
  'desk.restore.do': 'La restaurer',
  'desk.restore.done': 'Restaurée.',
  'desk.passphrase.locks':
    'Le service se verrouille quand tu retournes au journal, après 15 minutes sans touche ni pointeur, et avec Legwork. Il ne peut pas être sans phrase secrète.',
  'desk.kept': 'Ce qui est gardé',
  'desk.kept.weeks':
    'Les chiffres de chacun sont gardés {count, plural, one {# semaine} other {# semaines}}, à compter en arrière de la dernière semaine close.',
  'desk.kept.how': 'Les chiffres publiés des groupes restent. La durée se change sur la fiche.',
  'desk.erasePerson': 'Effacer une personne',
  'desk.erasePerson.what':
    'Efface tous les chiffres d’une personne, comme le ferait son propre retrait. Les chiffres publiés des groupes restent : ils sont de onze personnes ou plus.',
  'desk.erasePerson.do': 'Effacer les chiffres de cette personne',
  'desk.erasePerson.done': 'Effacé. Une enveloppe plus ancienne de cette personne est refusée.',
  'desk.erasePerson.nobody': 'Le service n’a personne avec ces signes. Rien n’a été modifié.',
  'desk.merge': 'Réunir deux groupes',
  'desk.merge.what':
    'Pour des groupes trop petits pour être montrés. C’est pour de bon : un groupe n’est jamais séparé.',
  'desk.merge.from': 'Ce groupe',
  'desk.merge.into': 'devient une partie de',
  'desk.merge.do': 'Réunir…',
  'desk.merge.sure':
    '{from} devient pour de bon une partie de {into}. Les semaines closes restent comme elles sont.',
  'desk.merge.forGood': 'Réunir pour de bon',
  'desk.merge.before': 'Réunis auparavant : {list}.',
  'desk.merge.one': '{from} fait partie de {into}',
  'desk.erase': 'Effacer le service de santé',
  'desk.erase.about':
    'Supprime le service avec tout ce qui a été remis, son registre, ses clés et ses sauvegardes. Les fiches des salariés ne mènent alors plus nulle part. On ne peut pas l’annuler.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
