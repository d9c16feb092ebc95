/** The charts of the trends by their names. */
import type { View } from '../view-rows.ts';
import { girthView } from './girth-view.ts';
import { loadView } from './load-view.ts';
import { longestView } from './longest-view.ts';
import { standingView } from './standing-view.ts';
import { symptomsView } from './symptoms-view.ts';
import type { ViewChart, ViewInput } from './view.ts';
import { wearView } from './wear-view.ts';

const views: Readonly<Record<View, (input: ViewInput) => ViewChart>> = {
  load: loadView,
  standing: standingView,
  longest: longestView,
  wear: wearView,
  symptoms: symptomsView,
  girth: girthView,
};

export const chartOfView = (view: View, input: ViewInput): ViewChart => views[view](input);
