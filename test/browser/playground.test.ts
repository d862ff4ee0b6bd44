import { describe, expect, test } from 'vitest';
import { accessibilityFaults, NARROW, overflow, playground, serveForTests, WIDE } from './site.ts';

serveForTests();

const TEXT = {
  en: {
    call: 'I would like a call',
    send: 'Send the request',
    refused: 'Refused',
    surname: 'last name',
    premium: 'premium-rate',
    quotation: 'with a quotation',
    automatic: 'out of office',
    nobody: 'nobody wrote it',
    open: 'We are open until 17:30',
    christmas: 'Christmas',
    faults: 'Faults of the document',
    json: 'This is not JSON',
    failed: 'failed',
    trace: 'Trace',
    dashboard: 'Dashboard',
    plusDay: '+ 1 day',
    plusHour: '+ 1 hour',
    labels: ['Phone', 'First and last name', 'Description'],
    longer: '17:30',
  },
  it: {
    call: 'Vorrei essere richiamato',
    send: 'Invia la richiesta',
    refused: 'Respinta',
    surname: 'cognome',
    premium: 'sovrapprezzo',
    quotation: 'con citazione',
    automatic: 'risposta automatica',
    nobody: 'nessuno l’ha scritto',
    open: 'Siamo aperti fino alle 17:30',
    christmas: 'Natale',
    faults: 'Errori del documento',
    json: 'Questo non è JSON',
    failed: 'non superata',
    trace: 'Traccia',
    dashboard: 'Calendario',
    plusDay: '+ 1 giorno',
    plusHour: '+ 1 ora',
    labels: ['Telefono', 'Nome e cognome', 'Descrizione'],
    longer: '17:30',
  },
} as const;

const CASES = (['en', 'it'] as const).flatMap((locale) =>
  [WIDE, NARROW].map((viewport) => ({ locale, viewport, width: viewport.width, text: TEXT[locale] })),
);

describe.each(CASES)('$locale, $width pixels', ({ locale, viewport, text }) => {
  test('chat: a customer presses AIUTO, is corrected while typing, sends and reads the answer', async () => {
    const { page, foreign, complaints } = await playground(locale, 'tab=chat&at=2026-11-20T09:00', {
      viewport,
    });
    await page.getByRole('button', { name: 'AIUTO' }).click();
    await page.getByRole('button', { name: text.call }).click();
    const [phone, name, description] = text.labels.map((label) => page.getByLabel(label, { exact: true }));
    expect(await phone?.evaluate((field) => field === document.activeElement)).toBe(true);
    await phone?.fill('899 123 456');
    await name?.fill('Ada');
    await name?.press('Tab');
    expect(await page.locator('#fault-phone').textContent()).toContain(text.premium);
    expect(await page.locator('#fault-contactName').textContent()).toContain(text.surname);
    await phone?.fill('06 5555 1234');
    await name?.fill('Ada Bianchi');
    expect(await page.locator('#fault-phone').textContent()).toBe('');
    await description?.fill('Come stampo il registro IVA?');
    await page.locator('input[name=plan]').fill('STARTER');
    await page.getByRole('button', { name: text.send }).click();
    const answer = page.locator('.answer');
    expect(await answer.getAttribute('data-outcome')).toBe('refused');
    expect(await answer.textContent()).toContain('STARTER');
    await page.locator('input[name=plan]').fill('ADVANCED');
    expect(await answer.getAttribute('data-outcome')).not.toBe('refused');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('e-mail: fields with their evidence, never from the quotation; no reply to a machine', async () => {
    const { page, foreign, complaints } = await playground(locale, 'tab=email&at=2026-11-18T09:00', {
      viewport,
    });
    await page.getByRole('button', { name: text.quotation }).click();
    await page.waitForSelector('mark.phone');
    expect(await page.locator('mark.phone').textContent()).toContain('0575 555 206');
    expect(await page.locator('.own').first().textContent()).not.toContain('06 5555 9876');
    expect(await page.locator('.found').textContent()).toContain('Lia Sorrentino');
    expect(await page.locator('.answer').getAttribute('data-outcome')).not.toBeNull();
    expect(await accessibilityFaults(page)).toEqual([]);
    const eml =
      'From: a@example.com\r\nTo: x@example.com\r\nSubject: Ciao\r\n\r\nSono Ivo Ferri, 06 5555 1234.\r\n';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.eml', mimeType: 'message/rfc822', buffer: Buffer.from(eml) });
    await page.waitForFunction(
      () => document.querySelector('.answer')?.getAttribute('data-outcome') === 'refused',
    );
    await page.getByRole('button', { name: text.automatic }).click();
    await page.getByText(text.nobody).waitFor();
    expect(await page.locator('.reply').count()).toBe(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('dashboard: banner, month, deadlines and slots of a day; the clock steps on', async () => {
    const { page, foreign, complaints } = await playground(locale, 'tab=dashboard&at=2026-11-16T08:00', {
      viewport,
    });
    await page.waitForSelector('.banner');
    expect(await page.locator('.banner').textContent()).toContain(text.open);
    expect(await page.locator('.slots li').count()).toBe(10);
    expect(await page.locator('.calendar td.peak').count()).toBeGreaterThan(4);
    expect(await page.locator('.calendar td.today').textContent()).toContain('16');
    expect(await page.locator('.day li').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: text.plusDay }).click();
    expect(await page.locator('.calendar td.today').textContent()).toContain('17');
    await page.locator('select[name=preset]').selectOption('2026-12-24T17:20');
    expect(await page.locator('.calendar').textContent()).toContain(text.christmas);
    expect(await page.locator('.slots li').first().textContent()).toContain('28');
    await page.locator('select[name=preset]').selectOption('2026-10-24T23:00');
    expect(await page.locator('.zone').textContent()).toContain('UTC+02:00');
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: text.plusHour }).click();
    expect(await page.locator('.zone').textContent()).toContain('UTC+01:00');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('policy: faults are told, a change is compared and is in use in the other parts', async () => {
    const { page, foreign, complaints } = await playground(locale, 'tab=policy&at=2026-11-20T10:40', {
      viewport,
    });
    const editor = page.locator('#policy-document');
    await editor.waitFor();
    const shipped = await editor.inputValue();
    await editor.fill(shipped.replace('Europe/Rome', 'Europe/Roma'));
    await page.getByText(text.faults).waitFor();
    expect(await page.locator('.faults').textContent()).toContain('timeZone');
    await editor.fill('{ "id": ');
    await page.getByText(text.json).waitFor();
    await page.locator('select[name=change]').selectOption('friday');
    expect(await page.locator('.difference').textContent()).toContain('hours.friday');
    expect(await page.locator('.effect').textContent()).toMatch(/2026-11-23 08:30.*2026-11-20 12:00/s);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: text.dashboard }).click();
    await page.waitForSelector('.slots li');
    expect(await page.locator('.banner').textContent()).toContain(text.longer);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect([foreign, complaints]).toEqual([[], []]);
  });

  test('trace: rule by rule, with clauses that lead to their place', async () => {
    const hash =
      'tab=trace&at=2026-11-20T09:00&plan=STARTER&phone=06 5555 1234&name=Ada Bianchi&text=Come stampo il registro IVA?';
    const { page, foreign, complaints } = await playground(locale, hash, { viewport });
    await page.waitForSelector('.rules li[data-verdict]');
    expect(await page.locator('.rules > li').count()).toBe(6);
    expect(await page.locator('.rules > li[data-verdict=failed]').first().textContent()).toContain(
      text.failed,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator('a', { hasText: 'eligibility.advanced-plan' }).first().click();
    await page.waitForURL(/policy\/eligibility#eligibility-advanced-plan/);
    await page.locator('#eligibility-advanced-plan').waitFor();
    expect([foreign, complaints]).toEqual([[], []]);
  });
});

test('a case survives in the address: what is sent to a colleague shows the same', async () => {
  const first = await playground('en', 'tab=chat&at=2026-11-20T10:40&step=1');
  await first.page.getByLabel('Phone', { exact: true }).fill('899 123 456');
  await first.page.getByRole('button', { name: 'Send the request' }).click();
  const told = await first.page.locator('.answer').textContent();
  const hash = new URL(first.page.url()).hash.slice(1);
  const second = await playground('en', hash);
  await second.page.waitForSelector('.answer');
  expect(await second.page.locator('.answer').textContent()).toBe(told);
});

test('the parts are tabs for the keyboard: arrows, Home and End', async () => {
  const { page } = await playground('en', 'tab=chat&at=2026-11-20T10:40');
  await page.getByRole('tab', { name: 'Chat' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { name: 'E-mail' }).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('End');
  expect(await page.getByRole('tab', { name: 'Trace' }).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Home');
  expect(
    await page.getByRole('tab', { name: 'Chat' }).evaluate((tab) => tab === document.activeElement),
  ).toBe(true);
});

test.each(['chat&step=2', 'email', 'dashboard', 'policy', 'trace'])(
  'dark mode and reduced motion keep %s readable',
  async (tab) => {
    const { page } = await playground('en', `tab=${tab}&at=2026-11-16T08:00`, {
      dark: true,
      reducedMotion: true,
    });
    await page.waitForTimeout(300);
    expect(await accessibilityFaults(page)).toEqual([]);
  },
);
