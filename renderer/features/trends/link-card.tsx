/** Links between load and evening symptoms, only if the model allows one to be shown (model.md §4). */
import { symptomNames } from '#shared/record/check-in.ts';
import { association } from '#shared/risk/association.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useDerived } from '../../state/derived.ts';
import { useRecord } from '../../state/record.ts';
import { formatNumber } from '../../ui/dates.ts';
import { Card, Small, Soft, Stack } from '../../ui/layout.tsx';

export const LinkCard = () => {
  const t = useMessages();
  const checkIns = useRecord((state) => state.record.checkIns);
  const days = useDerived().days;
  const loads = new Map(days.map(({ date, load }) => [date, load]));
  const evenings = checkIns.filter(({ when }) => when === 'evening');
  const links = symptomNames.flatMap((name) => {
    const pairs = evenings.flatMap(({ date, symptoms }) => {
      const [load, symptom] = [loads.get(date), symptoms[name]];
      return load === undefined || symptom === undefined ? [] : [{ load, symptom }];
    });
    const found = association(pairs);
    const isShown = found !== null && (found.low > 0 || found.high < 0);
    return isShown ? [{ name, ...found }] : [];
  });
  return (
    <Card label={t('link.title')}>
      <Stack>
        <h2>{t('link.title')}</h2>
        {links.length === 0 && <Soft>{t('link.none')}</Soft>}
        {links.map(({ name, rho, low, high, n }) => (
          <p key={name}>
            {t(rho > 0 ? 'link.more' : 'link.less', {
              symptom: t(`checkIn.${name}`),
              rho: formatNumber(rho, 2),
              low: formatNumber(low, 2),
              high: formatNumber(high, 2),
              n,
            })}
          </p>
        ))}
        {links.length > 0 && <Small>{t('link.what')}</Small>}
      </Stack>
    </Card>
  );
};
