/** Takes the record or a part of it out as a file that other programs read. */
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { exportFormats } from '#shared/exchange/out/request.ts';
import { languageOf } from '#shared/record/language.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useRecord } from '../../state/record.ts';
import { useSession } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { formatNumber } from '../../ui/dates.ts';
import { Card, Halves, Row, Small, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveBytes } from '../../ui/save-file.ts';
import { useToday } from '../../ui/today.ts';
import css from './exchange.module.css';
import {
  firstOutDraft,
  hasStrict,
  kindsIn,
  type OutDraft,
  type OutKind,
  outFaultOf,
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
      onChange={(value) => onChange({ format: exportFormats.find((each) => each === value) ?? draft.format })}
    >
      <Label className={css.label}>{t('exchange.out.what')}</Label>
      {exportFormats.map((format) => (
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

const KindChoice = ({ draft: { format, kinds, areKindsChosen }, onChange }: PartProps) => {
  const t = useMessages();
  const toggled = (kind: OutKind): readonly OutKind[] =>
    kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind];
  return (
    <Stack isTight>
      <ChoiceField
        label={t('exchange.out.kinds')}
        isSegmented
        choices={[
          { value: 'all', label: t('exchange.out.kinds.all') },
          { value: 'chosen', label: t('exchange.out.kinds.chosen') },
        ]}
        value={areKindsChosen ? 'chosen' : 'all'}
        onChange={(value) => onChange({ areKindsChosen: value === 'chosen' })}
      />
      {areKindsChosen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in every browser.
        <div role="group" aria-label={t('exchange.out.kinds')} className={css.kinds}>
          {kindsIn(format).map((kind) => (
            <Button
              key={kind}
              aria-pressed={kinds.includes(kind)}
              onPress={() => onChange({ kinds: toggled(kind) })}
            >
              {t(`exchange.out.kind.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </Stack>
  );
};

/** Four characters of base64 hold three bytes. */
const bytesOfBase64 = 3 / 4;

export const TakeOutCard = () => {
  const t = useMessages();
  const today = useToday();
  const { locale } = useIntl();
  const isVaultOn = useSession((state) => state.data?.isVaultOn === true);
  const hasDesk = useRecord((state) => state.record.desks.length > 0);
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
    const request = requestOf(draft, today, languageOf(null, [locale]));
    const made = await ask((api) => api.exchange.export(request));
    if (made === null) return setSaid('');
    saveBytes(made.name, made.base64, made.kind);
    const values = { name: made.name, count: made.entries };
    setSaid(
      t('exchange.out.saved', {
        ...values,
        size: formatNumber((made.base64.length * bytesOfBase64) / 1000, 1),
      }),
    );
  };
  return (
    <Card label={t('exchange.out')}>
      <Stack>
        <h2>{t('exchange.out')}</h2>
        <FormatChoice draft={draft} onChange={change} />
        <PeriodChoice draft={draft} onChange={change} />
        <KindChoice draft={draft} onChange={change} />
        {draft.format === 'fhir' && (
          <ChoiceField
            label={t('exchange.out.snomed')}
            isSegmented
            choices={[
              { value: 'without', label: t('exchange.out.snomed.without') },
              { value: 'with', label: t('exchange.out.snomed.with') },
            ]}
            value={draft.hasSnomed ? 'with' : 'without'}
            onChange={(value) => change({ hasSnomed: value === 'with' })}
          />
        )}
        {hasStrict(draft) && draft.period !== 'all' && <Small>{t('exchange.out.log')}</Small>}
        {hasDesk && <Small>{t('handOver.notInFiles')}</Small>}
        <p>{t(isVaultOn ? 'exchange.out.plainVault' : 'exchange.out.plain')}</p>
        {error !== null && <Notice>{error}</Notice>}
        {fault === 'kinds' && <p>{t('exchange.out.kinds.none')}</p>}
        {fault === 'dates' && <p>{t('exchange.out.dates')}</p>}
        <Row>
          <Button isDisabled={fault !== null} isBusy={isBusy} onPress={() => void saveIt()}>
            {t('exchange.out.save')}
          </Button>
        </Row>
        <div role="status">{said !== '' && <p>{said}</p>}</div>
        <Small>{t('exchange.out.calendar.about')}</Small>
      </Stack>
    </Card>
  );
};
