/** What lies over a screen on request, and the list of keys. */
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from '../messages/use-messages.ts';
import { usePreferences } from '../state/preferences.ts';
import { Button } from '../ui/button.tsx';
import { keysInWords } from './keys.ts';
import css from './overlays.module.css';
import type { Command } from './use-commands.ts';

type KeyListProps = { readonly commands: readonly Command[]; readonly onClose: () => void };

type FloatingProps = { readonly onClose: () => void; readonly children: ReactNode };

export const Floating = ({ onClose, children }: FloatingProps) => (
  <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={css.overlay}>
    <Modal className={css.modal}>{children}</Modal>
  </ModalOverlay>
);

/** The keys of Today, in its question and in the form of the shift. */
const letterKeys = [
  { name: 'commands.namedKey', keys: '1 – 9' },
  { name: 'commands.dayOffKey', keys: '0' },
  { name: 'commands.differedKey', keys: 'E' },
  { name: 'commands.anotherKey', keys: 'L' },
  { name: 'commands.stockingKey', keys: 'S' },
] as const;

export const KeyList = ({ commands, onClose }: KeyListProps) => {
  const t = useMessages();
  const withKeys = commands.flatMap(({ name, keys: [first] }) =>
    first === undefined ? [] : [{ name, keys: keysInWords(first, t) }],
  );
  const hasLetterKeys = usePreferences((state) => state.hasLetterKeys);
  const ofScreens = [...(hasLetterKeys ? letterKeys : []), { name: 'commands.step', keys: '↑ ↓' } as const];
  return (
    <Floating onClose={onClose}>
      <Dialog className={css.dialog}>
        <Heading slot="title">{t('commands.keys')}</Heading>
        <dl className={css.keys}>
          {[...withKeys, ...ofScreens].map(({ name, keys }) => (
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
