/** What floats over a screen when it is asked for: the command palette, and the list of keys. */
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
import { Button } from '../ui/button.tsx';
import { Small } from '../ui/layout.tsx';
import { useWords } from '../words/use-words.ts';
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
  const say = useWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Floating onClose={onClose}>
      <Dialog className={css.dialog} aria-label={say('commands.palette')}>
        <Autocomplete filter={contains}>
          <SearchField aria-label={say('commands.search')} autoFocus className={css.search}>
            <Input placeholder={say('commands.search')} className={css.input} />
          </SearchField>
          <Menu
            aria-label={say('commands.palette')}
            className={css.list}
            renderEmptyState={() => <Small>{say('commands.none')}</Small>}
            onAction={(name) => {
              onClose();
              commands.find((command) => command.name === name)?.run();
            }}
          >
            {commands
              .filter(({ name }) => name !== 'commands.openPalette')
              .map(({ name, keys }) => (
                <MenuItem key={name} id={name} textValue={say(name)} className={css.item}>
                  <span>{say(name)}</span>
                  {keys[0] !== undefined && <kbd>{keysInWords(keys[0], say)}</kbd>}
                </MenuItem>
              ))}
          </Menu>
        </Autocomplete>
      </Dialog>
    </Floating>
  );
};

export const KeyList = ({ commands, onClose }: OverlayProps) => {
  const say = useWords();
  const withKeys = commands.flatMap(({ name, keys: [first] }) =>
    first === undefined ? [] : [{ name, keys: keysInWords(first, say) }],
  );
  const ofForms = [
    { name: 'commands.stockingKey', keys: 'S' },
    { name: 'commands.step', keys: '↑ ↓' },
  ] as const;
  return (
    <Floating onClose={onClose}>
      <Dialog className={css.dialog}>
        <Heading slot="title">{say('commands.keys')}</Heading>
        <dl className={css.keys}>
          {[...withKeys, ...ofForms].map(({ name, keys }) => (
            <div key={name} className={css.item}>
              <dt>{say(name)}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
        </dl>
        <Button onPress={onClose}>{say('commands.close')}</Button>
      </Dialog>
    </Floating>
  );
};
