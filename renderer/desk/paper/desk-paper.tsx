/** The sheet and the poster on paper, each with its button. They are shown as they are printed. */
import { useEffect, useRef, useState } from 'react';
import type { DeskSheet, Fingerprint } from '#shared/desk/sheet.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { printAlone } from '../../ui/print-alone.ts';
import { refresh, useIsDemo } from '../state.ts';
import css from './paper.module.css';
import { PosterPaper, SheetPaper } from './papers.tsx';
import { codeOnPaper } from './qr.ts';

export type DeskPaperProps = { readonly sheet: DeskSheet; readonly fingerprint: Fingerprint };

/** `text`: null for a made-up desk, which gives no sheet out. */
type SheetFile = { readonly name: string; readonly text: string | null };

const madeUpFile: SheetFile = { name: 'made-up.legwork-desk', text: null };

const Papers = ({ sheet, fingerprint }: DeskPaperProps) => {
  const t = useMessages();
  const { ask, error } = useAsk(refresh);
  const isDemo = useIsDemo();
  const [file, setFile] = useState<SheetFile | null>(isDemo ? madeUpFile : null);
  const [sheetPaper, poster] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once for each sheet.
  useEffect(() => {
    if (!isDemo) void ask((api) => api.desk.sheetFile()).then(setFile);
  }, []);
  if (error !== null) return <Notice>{error}</Notice>;
  if (file === null) return <Small>{t('deskPaper.reading')}</Small>;
  const shared = { sheet, fingerprint, fileName: file.name };
  return (
    <Stack>
      <Soft>{t('deskPaper.what')}</Soft>
      <Row>
        <Button onPress={() => printAlone(sheetPaper.current)}>{t('deskPaper.printSheet')}</Button>
        <Button onPress={() => printAlone(poster.current)}>{t('deskPaper.printPoster')}</Button>
      </Row>
      <div className={css.papers}>
        <article ref={sheetPaper} className={css.paper} aria-label={t('deskPaper.sheet')} data-printed>
          <SheetPaper {...shared} code={codeOnPaper(file.text, sheet, fingerprint)} />
        </article>
        <article
          ref={poster}
          className={`${css.paper} ${css.poster}`}
          aria-label={t('deskPaper.poster')}
          data-printed
        >
          <PosterPaper {...shared} />
        </article>
      </div>
    </Stack>
  );
};

export const DeskPaper = ({ sheet, fingerprint }: DeskPaperProps) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={css.whole}>
      <Disclosure title={t('deskPaper.title')} isOpen={isOpen} onToggle={setOpen}>
        {isOpen && <Papers key={JSON.stringify(sheet)} sheet={sheet} fingerprint={fingerprint} />}
      </Disclosure>
    </div>
  );
};
