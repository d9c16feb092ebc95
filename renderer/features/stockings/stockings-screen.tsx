/** The stockings: what they are called and how they press at the ankle, as printed. */
import type { FormEvent } from 'react';
import { Form } from 'react-aria-components';
import type { Garment } from '#shared/record/garment.ts';
import { useDraft } from '../../state/draft-store.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { useSaveForm } from '../../state/use-save.ts';
import { Button } from '../../ui/button.tsx';
import { formatNumber } from '../../ui/dates.ts';
import { EntryLine } from '../../ui/entry-line.tsx';
import { Card, Reading, Row, Small, Soft, Stack, Thirds } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceNote } from '../../ui/source-note.tsx';
import { TextField } from '../../ui/text-field.tsx';
import {
  changeOfGarment,
  draftOfGarment,
  fieldOfGarmentProblem,
  type GarmentDraft,
  type GarmentField,
  garmentDraftErrors,
  newGarmentDraft,
} from './garment-draft.ts';

const short = (mmHg: number): string => formatNumber(mmHg, Number.isInteger(mmHg) ? 0 : 1);

function pressureInWords({ ankleMmHg, printedRangeMmHg: range }: Garment): string {
  if (range === undefined) return `${short(ankleMmHg)} mmHg at the ankle`;
  return `${short(range.low)} to ${short(range.high)} mmHg at the ankle, counted as ${short(ankleMmHg)}`;
}

const GarmentForm = ({
  draft,
  onChange,
}: {
  draft: GarmentDraft;
  onChange: (draft: GarmentDraft | null) => void;
}) => {
  const { errors, setErrors, submit } = useSaveForm<GarmentField>(fieldOfGarmentProblem);
  const set = (field: GarmentField) => (value: string) => onChange({ ...draft, [field]: value });
  const isChanging = draft.changing !== null;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const missing = garmentDraftErrors(draft);
    if (Object.keys(missing).length > 0) {
      setErrors(missing);
      return;
    }
    const change = changeOfGarment(draft, () => crypto.randomUUID());
    if (await submit([change], isChanging ? 'Stocking changed' : 'Stocking added')) onChange(null);
  };
  return (
    <Form onSubmit={save} validationBehavior="aria">
      <Stack>
        <TextField label="Name" value={draft.name} onChange={set('name')} error={errors.name} />
        <Thirds>
          <TextField
            label="Ankle, from (mmHg)"
            value={draft.low}
            onChange={set('low')}
            inputMode="decimal"
            error={errors.low}
          />
          <TextField
            label="to (mmHg)"
            value={draft.high}
            onChange={set('high')}
            inputMode="decimal"
            hint="Leave empty for a single figure."
            error={errors.high}
          />
        </Thirds>
        <Small>
          Take the figures from the box. A class alone is not enough: the same class stands for other
          pressures in other countries. Legwork counts the middle of the range.
        </Small>
        {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        <Row>
          <Button type="submit" weight="primary">
            {isChanging ? 'Save the change' : 'Add this stocking'}
          </Button>
          {isChanging && <Button onPress={() => onChange(null)}>Leave it as it was</Button>}
        </Row>
      </Stack>
    </Form>
  );
};

export const StockingsScreen = () => {
  const garments = useRecordStore((state) => state.record.garments);
  const [draft, setDraft] = useDraft<GarmentDraft>('garment');
  const { errors, submit } = useSaveForm(() => null);
  return (
    <Reading>
      <h1>Stockings</h1>
      {garments.length === 0 ? (
        <Soft>Your stockings will be listed here. Add the first one below.</Soft>
      ) : (
        <Card label="Your stockings">
          <ul>
            {garments.map((garment) => (
              <EntryLine
                key={garment.id}
                name={garment.name}
                detail={pressureInWords(garment)}
                onChange={() => setDraft(draftOfGarment(garment))}
                onDelete={() =>
                  void submit([{ action: 'remove', kind: 'garment', id: garment.id }], 'Stocking deleted')
                }
              />
            ))}
          </ul>
          {errors.form !== undefined && <Notice>{errors.form}</Notice>}
        </Card>
      )}
      <Card label={draft?.changing ? 'Change a stocking' : 'Add a stocking'}>
        <Stack>
          <h2>{draft?.changing ? `Change ${draft.changing.name}` : 'Add a stocking'}</h2>
          <GarmentForm key={draft?.changing?.id} draft={draft ?? newGarmentDraft} onChange={setDraft} />
        </Stack>
      </Card>
      <Small>
        Stockings do not close leg veins; they take over part of the pressure that the vein wall carries.
        Legwork subtracts the labelled pressure and claims no more.
      </Small>
      <SourceNote ids={['E1.31']} />
    </Reading>
  );
};
