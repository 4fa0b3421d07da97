import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { COMMAND_IDS } from '../../src/commands/commands';
import { problemsOf, type Surroundings } from './format';
import { pngSize } from './png';

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const ADDRESS = 'https://localhost:3000';

const around: Surroundings = {
  address: ADDRESS,
  languages: ['en-US'],
  actions: COMMAND_IDS,
  excelApiLimit: 15,
  pngSize: (name) => pngSize(path.join(root, 'assets', name)),
};

test('the manifest obeys the format', () => {
  expect(problemsOf(manifest, around)).toEqual([]);
});

test('a build for another address changes every address', () => {
  const address = 'https://tables.example.gov.cn/shequ';
  const built = manifest.replaceAll(ADDRESS, address);
  expect(problemsOf(built, { ...around, address })).toEqual([]);
  expect(built).not.toContain('localhost');
});

test('its version is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(manifest).toContain(`<Version>${version}</Version>`);
});

test('no icon is blank, and every icon is used', () => {
  const folder = path.join(root, 'assets/icons');
  for (const name of readdirSync(folder).filter((it) => it.endsWith('.png'))) {
    const [width] = pngSize(path.join(folder, name))!;
    // One colour would compress to a few dozen bytes beyond the headers.
    expect(readFileSync(path.join(folder, name)).length).toBeGreaterThan(200 + 8 * width);
    expect(manifest).toContain(`/icons/${name}`);
  }
});

/** Each rule, seen to fail: what is done to the manifest, and what must be said of it. */
const mutations: [title: string, from: string | RegExp, to: string, problem: RegExp][] = [
  ['broken XML', '</Hosts>', '</Host>', /^not well-formed/],
  ['an undeclared prefix', '<bt:Urls>', '<bx:Urls>', /^not well-formed/],
  ['a mail add-in', '"TaskPaneApp"', '"MailApp"', /TaskPaneApp/],
  ['version 1.1 of the overrides', 'VersionOverridesV1_0', 'VersionOverridesV1_1', /not version 1.0/],
  ['a wrong namespace', 'officeappbasictypes/1.0', 'officeappbasictypes/2.0', /namespace/],
  [
    'elements out of order',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*)/,
    '$2$1',
    /Version stands too late/,
  ],
  [
    'icon before the label',
    /(<Label resid="Group.Label"\/>)([^]*?<\/Icon>)/,
    '$2$1',
    /Label stands too late/,
  ],
  [
    'form factors before runtimes',
    /(<Runtimes>[^]*?<\/Runtimes>)([^]*?<\/AllFormFactors>)/,
    '$2$1',
    /Runtimes stands/,
  ],
  ['an unknown element', '<Supertip>', '<Enabled2/><Supertip>', /Enabled2 is not allowed/],
  ['a missing element', /<SupportUrl.*\/>/, '', /SupportUrl is missing/],
  ['a doubled element', /(<Permissions>.*<\/Permissions>)/, '$1$1', /Permissions twice/],
  ['a script-less functions point', /<Script>[^]*?<\/Script>/, '', /Script is missing/],
  ['a bad id', '<Id>9d07', '<Id>XX07', /^Id/],
  ['a bad version', /<Version>.*</, '<Version>one<', /^Version/],
  ['too few rights', 'ReadWriteDocument', 'Restricted', /^Permissions/],
  ['another application', 'Host Name="Workbook"', 'Host Name="Document"', /^Host/],
  ['a bad locale', '<DefaultLocale>zh-CN', '<DefaultLocale>chinese', /^DefaultLocale/],
  [
    'a long name',
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${'x'.repeat(125)}`,
    /DisplayName: 12\d/,
  ],
  ['a long description', '数据不离开本机', '长'.repeat(240), /Description: \d+ characters/],
  ['a long short string', 'DefaultValue="检查"', `DefaultValue="${'检'.repeat(126)}"`, /Check.Label: 126/],
  ['a long long string', 'DefaultValue="打开', `DefaultValue="${'打'.repeat(250)}`, /Pane.Tip: \d+/],
  ['a long translation', 'Value="Check"', `Value="${'C'.repeat(126)}"`, /Check.Label: 126/],
  ['an empty word', 'DefaultValue="汇总"', 'DefaultValue=" "', /Summarize.Label: no text/],
  [
    'a missing translation',
    '<bt:Override Locale="en-US" Value="Check"/>',
    '',
    /Check.Label: no words in en-US/,
  ],
  ['a missing translated name', '<Override Locale="en-US" Value="Shequ"/>', '', /DisplayName: no words/],
  [
    'a doubled language',
    /(<bt:Override Locale="en-US" Value="Pane"\/>)/,
    '$1$1',
    /Pane.Label: a language twice/,
  ],
  ['a long id', /Check\.Label/g, 'Check.Label.Of.The.Ribbon.Button.33', /1 to 32/],
  [
    'an undefined resource',
    '<Label resid="Check.Label"',
    '<Label resid="Chek.Label"',
    /Chek.Label: used in Label/,
  ],
  [
    'an unused resource',
    '</bt:Urls>',
    '<bt:Url id="Idle" DefaultValue="https://localhost:3000/x"/></bt:Urls>',
    /Idle/,
  ],
  ['a doubled resource', /(<bt:Url id="Support.Url".*\/>)/, '$1$1', /Support.Url: defined twice/],
  [
    'a resource of the wrong kind',
    '<Label resid="Check.Label"',
    '<Label resid="Check.Tip"',
    /Label takes one of/,
  ],
  ['plain http', 'SupportUrl DefaultValue="https', 'SupportUrl DefaultValue="http', /not https/],
  [
    'a foreign address',
    'HighResolutionIconUrl DefaultValue="https://localhost:3000',
    'HighResolutionIconUrl DefaultValue="https://elsewhere',
    /not at/,
  ],
  ['an empty address', /(id="Support.Url" DefaultValue=)"[^"]*"/, '$1""', /Support.Url: no address/],
  [
    'a missing picture',
    'id="Check.16" DefaultValue="https://localhost:3000/icons/check',
    'id="Check.16" DefaultValue="https://localhost:3000/icons/chek',
    /no such picture/,
  ],
  ['a picture of another size', 'shequ-32.png"/>', 'shequ-40.png"/>', /40 × 40, not 32 × 32/],
  [
    'a large icon too small',
    'shequ-64.png"/>\n  <SupportUrl',
    'shequ-32.png"/>\n  <SupportUrl',
    /not 64 × 64/,
  ],
  ['a needed size left out', '<bt:Image size="80" resid="Icon.80"/>', '', /no 80 × 80/],
  ['a size of no format', 'size="20" resid="Icon.20"', 'size="22" resid="Icon.20"', /22 is no size/],
  ['no shared runtime', /<Set Name="SharedRuntime".*\/>/, '', /^SharedRuntime/],
  ['no functions', /<Set Name="CustomFunctionsRuntime".*\/>/, '', /^CustomFunctionsRuntime/],
  ['an API beyond the library', /(Name="ExcelApi" MinVersion=)"[^"]*"/, '$1"1.16"', /^ExcelApi: 1.16/],
  ['an unknown set', 'Name="ExcelApi"', 'Name="WordApi"', /unknown requirement set/],
  ['a short-lived runtime', 'lifetime="long"', 'lifetime="short"', /lives long/],
  [
    'commands elsewhere',
    'FunctionFile resid="Pane.Url"',
    'FunctionFile resid="Support.Url"',
    /FunctionFile: not the shared/,
  ],
  [
    'functions elsewhere',
    /(<Page>\s*<SourceLocation resid=)"Pane.Url"/,
    '$1"Support.Url"',
    /SourceLocation: not the shared/,
  ],
  [
    'another default page',
    /(id="Pane.Url" DefaultValue=)"[^"]*"/,
    '$1"https://localhost:3000/x.html"',
    /not the page of/,
  ],
  ['one id for two buttons', 'id="Shequ.Check"', 'id="Shequ.Pane"', /^ids/],
  ['an unknown tab', '"TabHome"', '"TabMine"', /^OfficeTab/],
  ['an action the pane lacks', 'ShequCheck<', 'ShequChek<', /no such action/],
  ['a button gone', /<Control xsi:type="Button" id="Shequ.Pane">[^]*?<\/Control>/, '', /4 buttons/],
  ['an illegal namespace', 'DefaultValue="SHEQU"', 'DefaultValue="社区"', /^Namespace/],
  ['a namespace like a cell', 'DefaultValue="SHEQU"', 'DefaultValue="SQ1"', /^Namespace/],
];

test.each(mutations)('sees %s', (_title, from, to, problem) => {
  const mutated = manifest.replace(from, to);
  expect(mutated).not.toBe(manifest);
  expect(problemsOf(mutated, around)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
});
