import { zipSync, strToU8 } from 'fflate';
import { hasWords, setLanguage, t } from '../../src/locale';
import type { WorkbookError } from '../../src/workbook/port';
import { openXlsx } from '../../src/xlsx';
import { expectRefusal, range, readAll } from '../contract/support';
import { packageOf } from './support/package';

const open = (bytes: Uint8Array): Promise<unknown> => openXlsx(bytes, 'x.xlsx');
const compound = (...streams: string[]): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from(streams.join('\0'), 'utf16le'),
  ]);

describe('files that are no workbook', () => {
  test('nothing, text, half a file', async () => {
    await expectRefusal(open(new Uint8Array(0)), 'notAWorkbook');
    await expectRefusal(open(strToU8('姓名,年龄\n张三,30')), 'notAWorkbook');
    const whole = packageOf({ sheet: '<sheetData/>' });
    await expectRefusal(open(whole.slice(0, whole.length / 2)), 'notAWorkbook');
  });

  test('an archive without a workbook', async () => {
    await expectRefusal(open(zipSync({ 'a.txt': strToU8('a') })), 'notAWorkbook');
  });

  test('a password, an old .xls, another OLE file', async () => {
    await expectRefusal(open(compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage')), 'encrypted');
    await expectRefusal(open(compound('Root Entry', 'Workbook')), 'unsupported');
    await expectRefusal(open(compound('Root Entry', 'WordDocument')), 'notAWorkbook');
  });

  test('damaged XML is told when the sheet is read', async () => {
    for (const sheet of [
      '<sheetData><row></sheetData>',
      '<sheetData><row><c r=A1/></row></sheetData>',
      '<sheetData>&nbsp;</sheetData>',
    ]) {
      const port = await openXlsx(packageOf({ sheet }), 'x');
      await expectRefusal(readAll(port, range('表', 0, 0)), 'notAWorkbook');
    }
  });

  test('a zip archive with a password, or with a compression that is not known', async () => {
    const file = packageOf({ sheet: '<sheetData/>' });
    const locked = file.slice();
    locked[6] |= 1;
    await expectRefusal(open(locked), 'encrypted');
    const other = Buffer.from(file);
    other.writeUInt16LE(12, other.lastIndexOf('xl/workbook.xml') - 46 + 10);
    await expectRefusal(open(new Uint8Array(other)), 'unsupported');
  });

  test('an archive that unpacks to more or less than it says, or to far too much', async () => {
    const file = packageOf({ sheet: `<sheetData>${' '.repeat(100_000)}</sheetData>` });
    for (const size of [1000, 1_000_000]) {
      const lying = patchSize(file, 'xl/worksheets/sheet1.xml', size);
      const port = await openXlsx(lying, 'x');
      await expectRefusal(readAll(port, range('表', 0, 0)), 'notAWorkbook');
    }
    await expectRefusal(open(patchSize(file, 'xl/worksheets/sheet1.xml', 4_000_000_000)), 'tooLarge');
  });

  test('every refusal has words in both languages', async () => {
    const error = await open(compound('Workbook')).catch((reason: WorkbookError) => reason);
    const { code, params } = error as WorkbookError;
    setLanguage('zh-CN');
    expect(hasWords(`workbook/${code}`)).toBe(true);
    expect(t(`workbook/${code}`, params)).toContain('97-2003');
    setLanguage('en');
    expect(t(`workbook/${code}`, params)).toContain('old Excel');
    setLanguage('zh-CN');
  });
});

/** Writes another unpacked size into the archive's directory. */
function patchSize(file: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(file);
  const at = bytes.lastIndexOf(name) - 46;
  expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
  bytes.writeUInt32LE(size, at + 24);
  return new Uint8Array(bytes);
}
