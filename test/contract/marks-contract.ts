import { contentOf, expectRefusal, range, type Open } from './support';

export function describeMarking(open: Open): void {
  test('marks leave content alone, and so does clearing them', async () => {
    const { port, reopen } = await open();
    const before = await contentOf(port);
    await port.mark([
      { range: range('花名册', 1, 1), severity: 'hard' },
      { range: range('花名册', 1, 3, 3, 1), severity: 'soft' },
      { range: range('封面', 2, 1), severity: 'hard' },
    ]);
    expect(await contentOf(port)).toEqual(before);
    await port.mark([{ range: range('花名册', 2, 1), severity: 'soft' }]);
    if (reopen) expect(await contentOf(await reopen())).toEqual(before);
    await port.clearMarks();
    expect(await contentOf(port)).toEqual(before);
    if (reopen) expect(await contentOf(await reopen())).toEqual(before);
  });

  test('a protected or missing sheet takes no marks', async () => {
    const { port } = await open();
    await expectRefusal(port.mark([{ range: range('锁定', 0, 0), severity: 'hard' }]), 'protected');
    await expectRefusal(port.mark([{ range: range('没有', 0, 0), severity: 'hard' }]), 'sheetNotFound');
  });

  test('what is selected is what was asked for', async () => {
    const { port, reopen } = await open();
    await port.select(range('封面', 2, 1));
    expect(await port.selection()).toEqual(range('封面', 2, 1));
    await port.select(range('花名册', 1, 1, 3, 2));
    expect(await port.selection()).toEqual(range('花名册', 1, 1, 3, 2));
    if (reopen) expect(await (await reopen()).selection()).toEqual(range('花名册', 1, 1, 3, 2));
    await expectRefusal(port.select(range('没有', 0, 0)), 'sheetNotFound');
  });
}
