/** Takes the record or a part of it out as a file that other programs read. */
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useMessages } from '../../messages/use-messages.ts';
import { useSession } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { formatNumber } from '../../ui/dates.ts';
import { Card, Halves, Row, Small, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useToday } from '../../ui/today.ts';
import css from './exchange.module.css';
import { exportOf } from './export-call.ts';
import {
  firstOutDraft,
  isByPeriod,
  type OutDraft,
  type OutKind,
  outFaultOf,
  outFormats,
  outKindNames,
  outPeriods,
  requestOf,
} from './take-out-request.ts';

type PartProps = { readonly draft: OutDraft; readonly onChange: (part: Partial<OutDraft>) => void };

const FormatChoice = ({ draft, onChange }: PartProps) => {
  const t = useMessages();
  return (
    <RadioGroup
      className={css.formats}
      value={draft.format}
      onChange={(value) => onChange({ format: outFormats.find((each) => each === value) ?? draft.format })}
    >
      <Label className={css.label}>{t('exchange.out.what')}</Label>
      {outFormats.map((format) => (
        <Radio key={format} value={format} className={css.format}>
          <span className={css.formatName}>{t(`exchange.out.${format}`)}</span>
          <span className={css.formatAbout}>{t(`exchange.out.${format}.about`)}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
};

const PeriodChoice = ({ draft, onChange }: PartProps) => {
  const t = useMessages();
  const isWrong = outFaultOf(draft) === 'order';
  return (
    <Stack isTight>
      <ChoiceField
        label={t('exchange.out.period')}
        isSegmented
        choices={outPeriods.map((value) => ({ value, label: t(`exchange.out.period.${value}`) }))}
        value={draft.period}
        onChange={(period) => onChange({ period })}
      />
      {draft.period === 'own' && (
        <Halves>
          <DateField
            label={t('exchange.out.from')}
            value={draft.from}
            onChange={(from) => onChange({ from })}
          />
          <DateField
            label={t('exchange.out.to')}
            value={draft.to}
            onChange={(to) => onChange({ to })}
            error={isWrong ? t('exchange.out.order') : undefined}
          />
        </Halves>
      )}
    </Stack>
  );
};

const KindChoice = ({ draft: { kinds }, onChange }: PartProps) => {
  const t = useMessages();
  const toggled = (kind: OutKind): readonly OutKind[] =>
    kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind];
  return (
    // biome-ignore lint/a11y/useSemanticElements: its name stands beside it as the name of every other field does.
    <div role="group" aria-label={t('exchange.out.kinds')} className={css.formats}>
      <span className={css.label}>{t('exchange.out.kinds')}</span>
      <div className={css.kinds}>
        {outKindNames.map((kind) => (
          <Button
            key={kind}
            aria-pressed={kinds.includes(kind)}
            onPress={() => onChange({ kinds: toggled(kind) })}
          >
            {t(`exchange.out.kind.${kind}`)}
          </Button>
        ))}
      </div>
      {kinds.includes('strict') && <Small>{t('exchange.out.log')}</Small>}
    </div>
  );
};

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

const kindsOfFiles = {
  record: 'application/json',
  tables: 'application/zip',
  fhir: 'application/fhir+json',
  calendar: 'text/calendar',
} as const;

export const TakeOutCard = () => {
  const t = useMessages();
  const today = useToday();
  const isVaultOn = useSession((state) => state.data?.isVaultOn === true);
  const { ask, isBusy, error } = useAsk();
  const [draft, setDraft] = useState(firstOutDraft);
  const [said, setSaid] = useState('');
  const fault = outFaultOf(draft);
  const change = (part: Partial<OutDraft>) => {
    setSaid('');
    setDraft({ ...draft, ...part });
  };
  const saveIt = async () => {
    setSaid(t('exchange.out.making'));
    const made = await ask((api) => exportOf(api)(requestOf(draft, today)));
    if (made === null) return setSaid('');
    const bytes = bytesOf(made.base64);
    saveFile(made.name, bytes, kindsOfFiles[draft.format]);
    setSaid(t('exchange.out.saved', { name: made.name, size: formatNumber(bytes.length / 1000, 1) }));
  };
  return (
    <Card label={t('exchange.out')}>
      <Stack>
        <h2>{t('exchange.out')}</h2>
        <FormatChoice draft={draft} onChange={change} />
        {isByPeriod(draft.format) && (
          <>
            <PeriodChoice draft={draft} onChange={change} />
            <KindChoice draft={draft} onChange={change} />
          </>
        )}
        <p>{t(isVaultOn ? 'exchange.out.plainVault' : 'exchange.out.plain')}</p>
        {error !== null && <Notice>{error}</Notice>}
        {fault === 'kinds' && <p>{t('exchange.out.kinds.none')}</p>}
        <Row>
          <Button isDisabled={fault !== null} isBusy={isBusy} onPress={() => void saveIt()}>
            {t('exchange.out.save')}
          </Button>
        </Row>
        <div role="status">{said !== '' && <p>{said}</p>}</div>
      </Stack>
    </Card>
  );
};
