/** What the app is not; the same words wherever they are needed. */
import { Small } from '../../ui/layout.tsx';

export const NotMedical = () => (
  <Small>
    Legwork is a diary and an explanation of published figures. It is not a medical device: it does not
    diagnose or predict, and gives no advice beyond what your clinic told you.
  </Small>
);
