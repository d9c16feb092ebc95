/** A sheet before it is agreed to: what it says, and two groups of its fingerprint typed from the paper. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ReadDeskSheet } from '#shared/desk/hand-over.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { type SheetFile, setDeskSheet } from '../../state/desk-sheet.ts';
import { tell } from '../../state/notices.ts';
import { applySaved, enqueue } from '../../state/session.ts';
import { type Ask, useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './hand-over.module.css';
import { Outcome } from './outcome.tsx';
import { SheetFacts } from './sheet-facts.tsx';

type Readable = Extract<ReadDeskSheet, { kind: 'sheet' }>;

const noGroups = ['', ''] as const;

type CompareProps = {
  readonly read: Readable;
  readonly text: string;
  readonly asking: Ask;
  /** Reads the sheet again: other groups are asked for. */
  readonly onWrong: () => Promise<void>;
};

const Compare = ({ read, text, asking, onWrong }: CompareProps) => {
  const t = useMessages();
  const { ask, isBusy } = asking;
  const [typed, setTyped] = useState<readonly [string, string]>(noGroups);
  const [isWrong, setWrong] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const isMissing = (at: 0 | 1): boolean => typed[at].replaceAll(/\D/g, '').length !== 4;
  const agree = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isMissing(0) || isMissing(1)) return;
    const agreed = await ask((api) =>
      enqueue(async () => {
        const saved = await api.handOver.agree(text, typed);
        if (saved !== null) await applySaved(saved);
        return saved !== null;
      }),
    );
    if (agreed === null) return;
    if (agreed) {
      setDeskSheet(null);
      tell(t('handOver.agreed', { name: read.sheet.deskName }), false);
      return;
    }
    await onWrong();
    setTyped(noGroups);
    setAsked(false);
    setWrong(true);
    first.current?.focus();
  };
  return (
    <form onSubmit={(event) => void agree(event)}>
      <Stack>
        <h3>{t('handOver.compare')}</h3>
        <p>{t('handOver.compare.about')}</p>
        {isWrong && <Notice>{t('handOver.compare.wrong')}</Notice>}
        <div className={css.asked}>
          {([0, 1] as const).map((at) => {
            const number = read.asked[at] + 1;
            return (
              <TextField
                key={at}
                label={t('handOver.compare.group', { number })}
                value={typed[at]}
                onChange={(value) => setTyped(at === 0 ? [value, typed[1]] : [typed[0], value])}
                inputMode="decimal"
                inputRef={at === 0 ? first : undefined}
                error={isAsked && isMissing(at) ? t('handOver.compare.digits', { number }) : undefined}
              />
            );
          })}
        </div>
        <Row>
          <Button type="submit" weight="primary" isBusy={isBusy}>
            {t('handOver.compare.agree')}
          </Button>
          <Button weight="quiet" onPress={() => setDeskSheet(null)}>
            {t('handOver.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
};

/** Before the sheet of another ledger. */
const OtherDesk = ({ onGo }: { readonly onGo: () => void }) => {
  const t = useMessages();
  return (
    <Stack>
      <h3>{t('handOver.other.title')}</h3>
      <p>{t('handOver.other.about')}</p>
      <Row>
        <Button onPress={onGo}>{t('handOver.other.go')}</Button>
        <Button weight="quiet" onPress={() => setDeskSheet(null)}>
          {t('handOver.cancel')}
        </Button>
      </Row>
    </Stack>
  );
};

const Refused = ({ said }: { readonly said: string }) => {
  const t = useMessages();
  return (
    <Stack>
      <Outcome>
        <Notice>{said}</Notice>
      </Outcome>
      <Row>
        <Button onPress={() => setDeskSheet(null)}>{t('commands.close')}</Button>
      </Row>
    </Stack>
  );
};

export const ReadSheetCard = ({ file }: { readonly file: SheetFile }) => {
  const t = useMessages();
  const asking = useAsk();
  const { ask, error } = asking;
  const [read, setRead] = useState<ReadDeskSheet | null>(null);
  const [isWarned, setWarned] = useState(false);
  const { text, name } = file;
  const look = async () => {
    if (text !== null) setRead(await ask((api) => api.handOver.readSheet(text)));
  };
  const begin = useRef(look);
  // A card is for one file.
  useEffect(() => void begin.current(), []);
  const refusal = read?.kind === 'refused' ? t(`handOver.refused.${read.why}`, { name }) : error;
  if (text === null || read?.kind !== 'sheet') {
    const said = text === null ? t('handOver.unreadable', { name }) : refusal;
    if (said === null) return <div aria-busy="true" />;
    return (
      <Card label={name}>
        <Refused said={said} />
      </Card>
    );
  }
  const { sheet, isKnown, hasOtherDesk } = read;
  const title = t('handOver.sheet.title', { name: sheet.deskName });
  return (
    <Card label={title}>
      <Stack>
        <h2>{title}</h2>
        {isKnown !== 'no' && <p>{t(`handOver.known.${isKnown}`)}</p>}
        <SheetFacts sheet={sheet} />
        {error !== null && <Notice>{error}</Notice>}
        {hasOtherDesk && !isWarned ? (
          <OtherDesk onGo={() => setWarned(true)} />
        ) : (
          <Compare read={read} text={text} asking={asking} onWrong={look} />
        )}
      </Stack>
    </Card>
  );
};
