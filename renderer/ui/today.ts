/** Today's date for the fields that read a date such as `yesterday`. The app provides it; the kit has no clock. */
import { createContext, useContext } from 'react';

const Today = createContext('1970-01-01');

export const TodayProvider = Today.Provider;

/** ISO date. */
export const useToday = (): string => useContext(Today);
