/** The menus of a rehearsal: a template as Electron builds it, whose items can be clicked. */
import type * as Electron from 'electron';

export type BuiltItem = {
  /** As it is shown, without the marks of its mnemonic. */
  readonly label: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: BuiltMenu | undefined;
  readonly click: () => void;
};
export type BuiltMenu = { readonly items: readonly BuiltItem[] };

type Template = readonly Electron.MenuItemConstructorOptions[];

/** @param ofRole does what Electron itself does for a role */
export const buildMenu = (template: Template, ofRole: (role: string) => void): BuiltMenu => ({
  items: template.map(({ label = '', role, accelerator, submenu, click }) => ({
    label: label.replaceAll(/&(?=.)/g, ''),
    role,
    accelerator: accelerator?.toString(),
    submenu: Array.isArray(submenu) ? buildMenu(submenu, ofRole) : undefined,
    click: () => {
      if (role !== undefined) ofRole(role);
      else (click as (() => void) | undefined)?.();
    },
  })),
});
