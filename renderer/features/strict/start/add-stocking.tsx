/** Adds the stocking of the plan to the list without leaving the form: its name and the pressure on its box. */
import { useRef, useState } from 'react';
import { upsert } from '#shared/record/change.ts';
import { ankleMmHgBounds } from '#shared/record/garment.ts';
import type { Issue } from '#shared/record/issue.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { useSaveForm } from '../../../state/use-save.ts';
import { Button } from '../../../ui/button.tsx';
import { focusFirstInvalid } from '../../../ui/first-invalid.ts';
import { Row, Small, Stack, Thirds } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Folded } from './folded.tsx';

type Field = 'name' | 'low' | 'high';
type Typed = Readonly<Record<Field, string>>;

const nothingTyped: Typed = { name: '', low: '', high: '' };

/** A pressure as typed, mmHg, with a comma or a point; NaN for anything else, and for nothing. */
const mmHgOf = (typed: string): number =>
  typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.'));

const fieldOf = ({ field }: Pick<Issue, 'field'>): Field | null =>
  field === 'name' ? 'name' : field.endsWith('.high') ? 'high' : /mmhg/i.test(field) ? 'low' : null;

export const AddStocking = ({ onAdded }: { readonly onAdded: (garmentId: string) => void }) => {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(nothingTyped);
  const form = useRef<HTMLDivElement>(null);
  const { errors, setErrors, submit } = useSaveForm<Field>(fieldOf);
  const add = async () => {
    const [low, high] = [mmHgOf(typed.low), mmHgOf(typed.high)];
    const isRange = typed.high.trim() !== '';
    const number = t('stockings.number', { least: ankleMmHgBounds.min, most: ankleMmHgBounds.max });
    const missing = {
      ...(typed.name.trim() === '' && { name: t('stockings.needsName') }),
      ...(Number.isNaN(low) && { low: number }),
      ...(isRange && Number.isNaN(high) && { high: number }),
    };
    setErrors(missing);
    if (Object.keys(missing).length > 0) return focusFirstInvalid(form.current);
    const id = crypto.randomUUID();
    const garment = {
      ...{ id, name: typed.name.trim(), ankleMmHg: isRange ? (low + high) / 2 : low },
      ...(isRange && { printedRangeMmHg: { low, high } }),
    };
    if (await submit([upsert('garment', garment)], t('stockings.added'))) onAdded(id);
    else focusFirstInvalid(form.current);
  };
  const field = (name: Field, label: 'stockings.name' | 'stockings.low' | 'stockings.high') => (
    <TextField
      label={t(label)}
      value={typed[name]}
      onChange={(text) => setTyped({ ...typed, [name]: text })}
      inputMode={name === 'name' ? 'text' : 'decimal'}
      error={errors[name]}
    />
  );
  return (
    <Folded
      title={t('strictStart.toStockings')}
      summary={t('strictStart.unlistedWhat')}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in its fields adds the stocking; it must not reach the form around it. */}
      <div
        ref={form}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          void add();
        }}
      >
        <Stack isTight>
          <Thirds>
            {field('name', 'stockings.name')}
            {field('low', 'stockings.low')}
            {field('high', 'stockings.high')}
          </Thirds>
          <Small>{t('stockings.single')}</Small>
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
          <Row>
            <Button onPress={() => void add()}>{t('stockings.addThis')}</Button>
          </Row>
        </Stack>
      </div>
    </Folded>
  );
};
