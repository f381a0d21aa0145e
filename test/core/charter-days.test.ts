import { expect } from '@open-wc/testing';
import { checkCharter } from '../../src/core/charter-check.js';
import { portalCharter } from '../stage.js';

describe('the days of a charter', () => {
  it('takes the days of the calendar and no other, in each place that gives one', () => {
    const places = (day: string): string[] =>
      checkCharter({
        ...portalCharter(),
        updated: day,
        checked: day,
        history: [{ date: day, summary: 'x' }],
        services: [{ purpose: 'media', provider: 'P', name: 'N', reviewed: day }],
      }).map(({ path }) => path);
    const month = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    for (const year of ['1900', '2000', '2024', '2025', '2026', '2100', '0000', '9999'])
      for (const days of month.flatMap((name) =>
        ['00', '01', '28', '29', '30', '31', '32'].map((day) => `${name}-${day}`),
      )) {
        const day = `${year}-${days}`;
        const moment = Date.parse(`${day}T00:00:00Z`);
        const isDay = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
        expect(places(day).length, day).to.equal(isDay ? 0 : 4);
      }
    expect(places('2026-13-01')).to.have.members(['updated', 'checked', 'history[0].date', 'services[0].reviewed']);
    const [problem] = checkCharter({ ...portalCharter(), updated: '2026-02-31' });
    expect(problem?.message).to.equal(
      'updated must be a day of the calendar, written YYYY-MM-DD, but it is “2026-02-31”.',
    );
  });
});
