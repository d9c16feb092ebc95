/** The command palette and the list of keys, shown over a screen on request. */
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Small } from '../ui/layout.tsx';
import { keysInWords } from './keys.ts';
import css from './overlays.module.css';
import type { Command } from './use-commands.ts';

type OverlayProps = { readonly commands: readonly Command[]; readonly onClose: () => void };

const Floating = ({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) => (
  <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={css.overlay}>
    <Modal className={css.modal}>{children}</Modal>
  </ModalOverlay>
);

export const Palette = ({ commands, onClose }: OverlayProps) => {
  const t = useMessages();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Floating onClose={onClose}>
      <Dialog className={css.dialog} aria-label={t('commands.palette')}>
        <Autocomplete filter={contains}>
          <SearchField aria-label={t('commands.search')} autoFocus className={css.search}>
            <Input placeholder={t('commands.search')} className={css.input} />
          </SearchField>
          <Menu
            aria-label={t('commands.palette')}
            className={css.list}
            renderEmptyState={() => <Small>{t('commands.none')}</Small>}
            onAction={(name) => {
              onClose();
              commands.find((command) => command.name === name)?.run();
            }}
          >
            {commands
              .filter(({ name }) => name !== 'commands.openPalette')
              .map(({ name, keys }) => (
                <MenuItem key={name} id={name} textValue={t(name)} className={css.item}>
                  <span>{t(name)}</span>
                  {keys[0] !== undefined && <kbd>{keysInWords(keys[0], t)}</kbd>}
                </MenuItem>
              ))}
          </Menu>
        </Autocomplete>
      </Dialog>
    </Floating>
  );
};

export const KeyList = ({ commands, onClose }: OverlayProps) => {
  const t = useMessages();
  const withKeys = commands.flatMap(({ name, keys: [first] }) =>
    first === undefined ? [] : [{ name, keys: keysInWords(first, t) }],
  );
  const ofForms = [
    { name: 'commands.stockingKey', keys: 'S' },
    { name: 'commands.step', keys: '↑ ↓' },
  ] as const;
  return (
    <Floating onClose={onClose}>
      <Dialog className={css.dialog}>
        <Heading slot="title">{t('commands.keys')}</Heading>
        <dl className={css.keys}>
          {[...withKeys, ...ofForms].map(({ name, keys }) => (
            <div key={name} className={css.item}>
              <dt>{t(name)}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
        </dl>
        <Button onPress={onClose}>{t('commands.close')}</Button>
      </Dialog>
    </Floating>
  );
};
