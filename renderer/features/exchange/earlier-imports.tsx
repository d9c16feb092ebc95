/** What was imported, the newest first, and how each is taken back. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { TakeBackPreview } from '#shared/exchange/preview.ts';
import { entriesByName, entryKinds } from '#shared/record/change.ts';
import type { Import } from '#shared/record/import-entry.ts';
import type { LegworkRecord } from '#shared/record/record.ts';
import { dateOf } from '#shared/time/wall-clock.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { tell } from '../../state/notices.ts';
import { useRecord } from '../../state/record.ts';
import { enqueue, write } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { datedShort } from '../../ui/dates.ts';
import { Card, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFirstOf } from '../../ui/use-first-of.ts';
import css from './exchange.module.css';

const shownAtFirst = 8;

/** The keys of all entries of a record. */
const keysOf = (record: LegworkRecord): ReadonlySet<string> =>
  new Set(
    entryKinds.flatMap((kind) => [...entriesByName(record, kind).keys()].map((name) => `${kind} ${name}`)),
  );

const TakeBack = ({ each, onClose }: { readonly each: Import; readonly onClose: () => void }) => {
  const t = useMessages();
  const revision = useRecord((state) => state.revision);
  const { ask, isBusy, error } = useAsk();
  const [seen, setSeen] = useState<TakeBackPreview | null>(null);
  const asked = useRef<number | null>(null);
  useEffect(() => {
    if (asked.current === revision) return;
    asked.current = revision;
    void ask((api) => api.exchange.takeBackPreview(each.id)).then(
      (preview) => preview !== null && setSeen(preview),
    );
  });
  const take = async () => {
    const label = t('exchange.takenBack', { name: each.fileName }).slice(0, 200);
    const saved = await ask(() => enqueue(() => write((api) => api.exchange.takeBack(each.id, label))));
    if (saved !== null) tell(label, true);
  };
  if (seen === null) return error === null ? <div aria-busy="true" /> : <Notice>{error}</Notice>;
  const { removed, restored, stays } = seen;
  const isNothing = removed + restored + stays === 0;
  return (
    <Stack isTight>
      <p>{isNothing ? t('exchange.takeBack.nothing') : t('exchange.takeBack.would', seen)}</p>
      {error !== null && <Notice>{error}</Notice>}
      <Row>
        <Button autoFocus isBusy={isBusy} onPress={() => void take()}>
          {t(isNothing ? 'exchange.takeBack.line' : 'exchange.takeBack.do')}
        </Button>
        <Button weight="quiet" onPress={onClose}>
          {t('exchange.leave')}
        </Button>
      </Row>
    </Stack>
  );
};

const ImportLine = ({ each, left }: { readonly each: Import; readonly left: number }) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const date = datedShort(dateOf(each.importedAt));
  const format = t(`exchange.format.${each.format}`);
  const count = Object.keys(each.added).length;
  return (
    <li className={css.import}>
      <div className={css.importHead}>
        <div>
          <div className={css.importName}>{each.fileName}</div>
          <Small>{t('exchange.earlier.detail', { format, date, count })}</Small>
          {count > 0 && left === 0 && <Small>{t('exchange.earlier.gone')}</Small>}
        </div>
        <Button
          aria-expanded={isOpen}
          aria-label={t('exchange.takeBackOf', { name: each.fileName, date })}
          onPress={() => setOpen(!isOpen)}
        >
          {t('exchange.takeBack')}
        </Button>
      </div>
      {isOpen && <TakeBack each={each} onClose={() => setOpen(false)} />}
    </li>
  );
};

export const EarlierImports = () => {
  const t = useMessages();
  const record = useRecord((state) => state.record);
  const keys = useMemo(() => keysOf(record), [record]);
  const imports = record.imports.toReversed();
  const { shown, showAll } = useFirstOf(imports, shownAtFirst);
  return (
    <Card label={t('exchange.earlier')}>
      <Stack>
        <h2>{t('exchange.earlier')}</h2>
        {imports.length === 0 && <Soft>{t('exchange.earlier.none')}</Soft>}
        {imports.length > 0 && (
          <ul>
            {shown.map((each) => (
              <ImportLine
                key={each.id}
                each={each}
                left={Object.keys(each.added).filter((key) => keys.has(key)).length}
              />
            ))}
          </ul>
        )}
        {showAll !== null && (
          <Row>
            <Button weight="quiet" onPress={showAll}>
              {t('exchange.ask.more', { count: imports.length })}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
};
