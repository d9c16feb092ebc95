import { describe, expect, it } from 'vitest';
import { parseBrowserHostArguments } from '#main/hosts/browser/arguments.ts';

describe('the command line of the browser host', () => {
  it('has its defaults: the default folder, any port, and the browser opens', () => {
    expect(parseBrowserHostArguments([])).toEqual({
      data: null,
      desk: null,
      port: 0,
      opensBrowser: true,
      printsTimings: false,
    });
  });

  it('reads all options', () => {
    const args = ['--data', 'here', '--desk', 'there', '--port', '4747', '--no-open', '--timings'];
    expect(parseBrowserHostArguments(args)).toEqual({
      data: 'here',
      desk: 'there',
      port: 4747,
      opensBrowser: false,
      printsTimings: true,
    });
  });

  it.each([
    [['--port', '70000'], /--port 70000 is not a port/],
    [['--port', 'x'], /--port x is not a port/],
    [['--port', '-1'], /does not know these options/],
    [['--data', ''], /--data is empty/],
    [['--desk', ''], /--desk is empty/],
    [['--date', 'x'], /does not know these options/],
    [['x'], /does not know these options/],
  ])('refuses %j in one sentence', (args, localizedMessage) => {
    expect(() => parseBrowserHostArguments(args)).toThrow(localizedMessage);
  });
});
