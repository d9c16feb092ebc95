import { describe, expect, it } from 'vitest';
import { machineZoneOf } from '#shared/time/machine-zone.ts';

describe('the zone of a machine', () => {
  it('is the one that it names', () => {
    expect(machineZoneOf('Europe/Berlin')).toEqual({ zone: 'Europe/Berlin', isNamed: true });
    expect(machineZoneOf('UTC')).toEqual({ zone: 'UTC', isNamed: true });
  });

  it.each([undefined, '', 'Etc/Unknown', 'Nowhere/Land', '+01:00'])('is UTC where it says %j', (named) => {
    expect(machineZoneOf(named)).toEqual({ zone: 'UTC', isNamed: false });
  });
});
