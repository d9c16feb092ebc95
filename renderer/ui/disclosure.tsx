/** A part of a screen that stays hidden until the user opens it. */

import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Button } from './button.tsx';
import css from './disclosure.module.css';

export type DisclosureProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
};

export const Disclosure = ({ title, isOpen, onToggle, children }: DisclosureProps) => (
  <AriaDisclosure className={css.disclosure} isExpanded={isOpen} onExpandedChange={onToggle}>
    <Heading level={2}>
      <Button slot="trigger" weight="quiet">
        <ChevronRight size={18} aria-hidden className={css.mark} />
        {title}
      </Button>
    </Heading>
    <DisclosurePanel className={css.panel}>{children}</DisclosurePanel>
  </AriaDisclosure>
);
