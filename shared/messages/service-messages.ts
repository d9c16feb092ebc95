/**
 * What the services say to the person at the machine where they cannot do what was asked: what happened, what is safe,
 * what to do. By name and in English, for hosts without a page; the page's catalogue takes these as they are, and has
 * each in the other languages.
 */
export const serviceMessages = {
  'service.fault': 'Something went wrong. Nothing was changed. Please try again.',

  'service.locked': 'Your diary is locked. Unlock it with your passphrase.',
  'service.newer': 'A newer Legwork wrote in this folder. Open it with that version.',
  'service.keyless': 'Your diary is encrypted, and the file with its keys is missing or damaged.',

  'service.other-diary':
    'Not done: this page shows another diary than the one that is open now. Nothing was changed. Load the page again, then repeat it.',
  'service.changed-meanwhile':
    'Not saved: this entry was changed in another window meanwhile. Nothing was changed here. Look at it as it is now, then save again.',
  'service.steps-meanwhile':
    'Nothing was taken back: something was saved in another window meanwhile. Look at the diary as it is now, then try again.',

  'service.not-saved.disk-full':
    'Not saved: the disk is full. Free some space, then save again. Everything saved before is safe.',
  'service.not-saved.share-full':
    'Not saved: your share of the disk is full. Free some space, then save again. Everything saved before is safe.',
  'service.not-saved.read-only':
    'Not saved: the disk is read-only. Make it writable, then save again. Everything saved before is safe.',
  'service.not-saved.not-allowed':
    'Not saved: Legwork may not write in its data folder. Change its permissions, then save again. Everything saved before is safe.',
  'service.not-saved.file-in-use':
    'Not saved: another program holds the file. Wait a moment, then save again. Everything saved before is safe.',
  'service.not-saved.folder-gone':
    'Not saved: the data folder is gone. Put it back, then save again. Everything saved before is safe.',
  'service.not-saved.not-written':
    'Not saved: the data folder could not be written. Try again. Everything saved before is safe.',

  'service.no-such-treatment':
    'No report was made: this treatment is no longer in the diary. Nothing was changed. Choose another one.',

  'service.hand-over-gone':
    'Not done: this health desk is not as this page shows it. You may have left it in another window. Load the page again.',
  'service.hand-over-changed':
    'Nothing was sealed: what would be sent is no longer what you read. Read it again, then seal it.',
  'service.hand-over-demo':
    'Nothing was sealed: this is the made-up diary. Its figures go to no health desk.',

  'service.no-copy': 'No backup was made.',
  'service.no-copy.disk-full':
    'No backup was made: the disk is full. Free some space, then try again. Your record is safe.',
  'service.no-copy.read-only':
    'No backup was made: the disk is read-only. Choose another folder or make it writable, then try again. Your record is safe.',
  'service.no-copy.not-allowed':
    'No backup was made: Legwork may not write there. Change the permissions or choose another folder, then try again. Your record is safe.',
  'service.no-copy.not-written':
    'No backup was made: the folder could not be written. Look whether it is there, then try again. Your record is safe.',
  'service.no-copy.not-read-back':
    'No backup was made: what was written did not read back the same, so the disk may be failing. Your record and the former backups are as they were.',
  'service.no-folder':
    'There is no folder {folder}: plug the drive in or make the folder first, and give its whole path. Nothing was changed.',
  'service.folder-not-shown': 'The folder cannot be shown: {why}. It is {folder}',
  'service.login-not-taken':
    'The system did not take the change. Look for Legwork among its own startup apps; nothing else was changed.',
  'service.login-not-written':
    'The start at login could not be changed: {folder} cannot be written. Nothing else was changed.',

  'service.copy-gone': 'This backup is gone. Your record is as it was.',
  'service.copy-damaged':
    'This backup cannot be used. It is not as it was written: damaged or cut short. Your record is as it was.',
  'service.copy-newer':
    'This backup was made by a newer Legwork: open it with that version. Your record is as it was.',
  'service.copy-file-damaged':
    'This backup cannot be used: a file in it is damaged. Your record is as it was.',
  'service.copy-other-key':
    'This backup is encrypted with a key that is not this vault’s: give the passphrase that it was made under. Your record is as it was.',

  'service.passphrase.too-short': 'Use at least {least} characters; a few words do well.',
  'service.passphrase.too-long': 'Use at most {most} characters.',
  'service.vault-on-already': 'Your diary is encrypted already. Nothing was changed.',
  'service.vault-not-begun':
    'Nothing was encrypted: the data folder could not be written. Your record is as it was. Look whether the disk is full, then try again.',
  'service.vault-not-written':
    'Nothing was changed: the data folder could not be written. Look whether the disk is full, then try again.',
  'service.vault-half-way':
    'Not all files could be rewritten; those that were not are as they were, and nothing is lost. Legwork goes on with it when you next unlock. Look whether the disk is full.',

  'service.erase-word': 'Type {word} to delete everything. Nothing was deleted.',
  'service.erase-half-way':
    'Not everything could be deleted: the data folder cannot be written. Legwork goes on with it at its next start.',

  'service.import-gone': 'This file is no longer at hand. Nothing of it was taken over. Choose it again.',
  'service.import-too-large':
    'This file is larger than 8 GB. Nothing of it was taken over. Export a shorter period, then choose that file.',
  'service.import-open-questions':
    'This file leaves something open. Nothing of it was taken over. Answer the questions first.',
  'service.export-not-read-back':
    'No file was made: what was written did not read back the same. Your diary is as it was. Please report this.',
  'service.import-unknown': 'This import is no longer in the diary. Nothing was changed.',

  'service.demo-not-begun':
    'The demo could not be started: the data folder cannot be written. Your own diary is as it was.',

  'service.desk-none': 'There is no desk on this machine yet. Make one first.',
  'service.desk-closed': 'The desk is not open. Open it first. Nothing was changed.',
  'service.desk-locked': 'The desk is locked. Unlock it with its passphrase.',
  'service.desk-newer':
    'A newer Legwork wrote in the desk’s folder. Nothing was changed. Open it with that version.',
  'service.desk-keyless':
    'The desk is encrypted, and the file with its keys is missing or damaged. Nothing was changed. Restore a backup.',
  'service.desk-damaged': 'Files of the desk are missing or damaged. Nothing was changed. Restore a backup.',
  'service.desk-in-use':
    'The desk in {folder} is open in another Legwork. Nothing was changed. Close it there first.',
  'service.desk-there-already': 'There is a desk in {folder} already. Nothing was changed. Open that one.',
  'service.desk-with-diary':
    'The folder {folder} belongs to a diary, and a desk never shares a folder with one. Nothing was changed. Start Legwork with another folder for the desk, by --desk.',
  'service.desk-others-files':
    'The folder {folder} holds files that are not Legwork’s, such as {file}. Nothing in it was changed. Start Legwork with another folder for the desk, by --desk.',
  'service.desk-no-folder':
    '{folder} is not a folder. Nothing was changed. Start Legwork with another folder for the desk, by --desk.',
  'service.desk-not-made':
    'The desk’s folder {folder} cannot be written. Nothing was changed. Look whether the disk is full and whether you may write there, then try again.',
  'service.desk-demo':
    'This is the made-up desk, and nothing of it is stored. Leave it, then do this at your own desk.',
  'service.desk-departments':
    'Not changed: a department that was handed out stays as it is, since workers chose it. Nothing was changed. Add another department instead.',
  'service.desk-department-twice':
    'Not done: two departments have the same name. Nothing was changed. Give each a name of its own.',
  'service.desk-threshold':
    'Not changed: the number of people that a figure needs only rises. Nothing was changed. Enter {least} or more.',
  'service.desk-merge':
    'Not done: only two different groups of this desk can become one. Nothing was changed. Choose two groups that are shown.',
  'service.desk-archive':
    'This archive cannot be opened. Nothing of it was taken in. Ask for it again, or choose the envelopes themselves.',
  'service.desk-copy-gone': 'This backup is gone. The desk is as it was. Choose another one.',
  'service.desk-copy-damaged':
    'This backup is damaged or cut short. The desk is as it was. Choose another one.',
  'service.desk-copy-newer':
    'This backup was made by a newer Legwork. The desk is as it was. Open it with that version.',
  'service.desk-restore-behind':
    'Not restored: the desk’s ledger holds closed weeks or other entries that this backup lacks, and they are never taken back. Nothing was changed. Choose a newer backup of this desk.',
  'service.desk-no-copy.disk-full':
    'No backup was made: the disk is full. The desk is safe. Free some space, then try again.',
  'service.desk-no-copy.not-written':
    'No backup was made: the folder could not be written. The desk is safe. Look whether the folder is there and whether you may write in it, then try again.',
  'service.desk-no-copy.not-read-back':
    'No backup was made: what was written did not read back the same, so the disk may be failing. The desk and its former backups are safe. Choose another disk.',
} as const;

type Texts = typeof serviceMessages;

/** The names in braces of a sentence. */
type Asked<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Asked<Rest> : never;

type ValuesFor<Id extends keyof Texts> = [Asked<Texts[Id]>] extends [never]
  ? { readonly values?: undefined }
  : { readonly values: Readonly<Record<Asked<Texts[Id]>, string | number>> };

/** A sentence as it goes to the page, to be said there: its name, and the values that it asks for. */
export type ServiceMessage = {
  readonly [Id in keyof Texts]: { readonly id: Id } & ValuesFor<Id>;
}[keyof Texts];

/** The sentence for a host to print. */
export function inEnglish({ id, values }: ServiceMessage): string {
  const given: Readonly<Record<string, string | number>> = { ...values };
  return serviceMessages[id].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(given[name]));
}
