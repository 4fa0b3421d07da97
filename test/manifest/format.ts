import { REQUIRED, SEQUENCES } from './schema';
import { all, first, parseXml, type Element } from './xml';

/*
 * The rules of the add-in-only manifest that can be checked without Microsoft's validation service, which needs
 * the network. Sources: [MS-OWEMXML] sections 5.1 (basic types), 5.2 (OfficeApp 1.1) and 5.7 (task pane version
 * overrides), and the element reference on learn.microsoft.com.
 */

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** Sizes without which a ribbon icon is refused, and those it may have besides. */
const ICONS_NEEDED = [16, 32, 80];
const ICONS_KNOWN = [16, 20, 24, 32, 40, 48, 64, 80];

const LIMITS: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const BUILT_IN_TABS = ['TabHome', 'TabInsert', 'TabFormulas', 'TabData', 'TabReview', 'TabView'];

/** What the checks need to know of the rest of the add-in. */
export interface Surroundings {
  /** Public address of the build. */
  readonly address: string;
  /** Every language besides the default one in which all words must be given. */
  readonly languages: readonly string[];
  /** Action ids that the pane associates. */
  readonly actions: readonly string[];
  /** Highest set of the Excel API that the workbench's library can answer for. */
  readonly excelApiLimit: number;
  /** Width and height of a PNG of the build by its path; null where there is none. */
  pngSize(path: string): readonly [number, number] | null;
}

const attribute = (element: Element, name: string): string => element.attributes.get(name) ?? '';
const value = (element: Element): string => element.attributes.get('DefaultValue') ?? element.text.trim();
const kind = (element: Element): string => {
  const type = attribute(element, 'type');
  return ['ExtensionPoint', 'Control', 'Action'].includes(element.name)
    ? `${element.name} ${type}`
    : element.name;
};

/** Problems of a manifest, as sentences; none for a good one. */
export function problemsOf(text: string, around: Surroundings): string[] {
  let root: Element;
  try {
    root = parseXml(text);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  const checks = [structure, identity, words, resources, addresses, icons, requirements, ribbon, functions];
  return checks.flatMap((check) => [...check(root, around)]);
}

/** Namespaces, order and completeness of elements. */
function* structure(root: Element): Generator<string> {
  if (root.name !== 'OfficeApp' || attribute(root, 'type') !== 'TaskPaneApp')
    yield 'the root is no TaskPaneApp';
  const overrides = first(root, 'VersionOverrides');
  if (attribute(overrides ?? root, 'type') !== 'VersionOverridesV1_0')
    yield 'VersionOverrides: not version 1.0';
  const inside = new Set(overrides ? all(overrides) : []);
  for (const element of all(root)) {
    const basic = ['Image', 'Images', 'Url', 'Urls', 'String', 'ShortStrings', 'LongStrings'];
    const expected =
      basic.includes(element.name) ||
      (inside.has(element) && ['Override', 'Sets', 'Set'].includes(element.name))
        ? BASIC
        : inside.has(element)
          ? OVERRIDES
          : APP;
    if (element.namespace !== expected) yield `${element.name}: namespace ${element.namespace}`;
    yield* order(element, inside.has(element));
  }
}

function* order(element: Element, inOverrides: boolean): Generator<string> {
  // Inside the overrides a host holds its form factors; outside it is a name only.
  const name = element.name === 'Host' && inOverrides ? 'Host' : kind(element);
  const sequence =
    name === 'Host' && inOverrides ? ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'] : SEQUENCES[name];
  for (const needed of REQUIRED[name] ?? [])
    if (!element.children.some((child) => child.name === needed)) yield `${name}: ${needed} is missing`;
  if (!sequence) return;
  let reached = 0;
  let before: string | undefined;
  for (const { name: child } of element.children) {
    const at = sequence.findIndex((it) => it.replace('*', '') === child);
    if (at < 0) yield `${name}: ${child} is not allowed`;
    else if (at < reached) yield `${name}: ${child} stands too late`;
    else if (child === before && !sequence[at]!.endsWith('*')) yield `${name}: ${child} twice`;
    reached = Math.max(reached, at);
    before = child;
  }
}

function* identity(root: Element): Generator<string> {
  const id = value(first(root, 'Id')!);
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))
    yield `Id: ${id}`;
  const version = value(first(root, 'Version')!);
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(version)) yield `Version: ${version}`;
  const permissions = value(first(root, 'Permissions')!);
  if (permissions !== 'ReadWriteDocument') yield `Permissions: ${permissions}`;
  const host = attribute(first(first(root, 'Hosts')!, 'Host')!, 'Name');
  if (host !== 'Workbook') yield `Host: ${host}`;
}

/** Lengths, and every word in every language. */
function* words(root: Element, { languages }: Surroundings): Generator<string> {
  const locale = value(first(root, 'DefaultLocale')!);
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale)) yield `DefaultLocale: ${locale}`;
  const limited: [Element, number][] = root.children
    .filter(({ name }) => name === 'DisplayName' || name === 'Description')
    .map((element) => [element, element.name === 'DisplayName' ? 125 : 250]);
  for (const [list, limit] of Object.entries(LIMITS))
    for (const element of first(root, list)?.children ?? []) limited.push([element, limit]);
  for (const [element, limit] of limited) {
    const name = attribute(element, 'id') || element.name;
    const overrides = element.children.filter((child) => child.name === 'Override');
    const texts = [value(element), ...overrides.map((it) => attribute(it, 'Value'))];
    for (const it of texts) {
      if (it.trim() === '') yield `${name}: no text`;
      if (it.length > limit) yield `${name}: ${it.length} characters, at most ${limit}`;
    }
    const given = overrides.map((it) => attribute(it, 'Locale'));
    const name_ = name === 'Functions.Namespace';
    for (const language of languages)
      if (!name_ && !given.includes(language)) yield `${name}: no words in ${language}`;
    if (name_ && given.length > 0) yield 'Functions.Namespace: a name is the same in every language';
    if (new Set(given).size < given.length) yield `${name}: a language twice`;
  }
  const provider = value(first(root, 'ProviderName')!);
  if (provider.length < 1 || provider.length > 125) yield `ProviderName: ${provider.length} characters`;
}

/** Which list of resources an element's `resid` looks in. */
function listOf(element: Element, parent: Element): string {
  if (element.name === 'Image') return 'Images';
  if (['SourceLocation', 'FunctionFile', 'LearnMoreUrl', 'Runtime'].includes(element.name)) return 'Urls';
  if (element.name === 'Description' && ['Supertip', 'GetStarted'].includes(parent.name))
    return 'LongStrings';
  return 'ShortStrings';
}

function* resources(root: Element): Generator<string> {
  const defined = new Map<string, string>();
  for (const list of first(root, 'Resources')?.children ?? [])
    for (const resource of list.children) {
      const id = attribute(resource, 'id');
      if (id.length < 1 || id.length > 32) yield `${id}: an id has 1 to 32 characters`;
      if (defined.has(id)) yield `${id}: defined twice`;
      defined.set(id, list.name);
    }
  const used = new Set<string>();
  for (const parent of all(root))
    for (const element of parent.children) {
      const id = element.attributes.get('resid');
      if (id === undefined) continue;
      used.add(id);
      const list = defined.get(id);
      if (list === undefined) yield `${id}: used in ${element.name}, never defined`;
      else if (list !== listOf(element, parent))
        yield `${id}: ${element.name} takes one of ${listOf(element, parent)}`;
    }
  for (const id of defined.keys()) if (!used.has(id)) yield `${id}: defined, never used`;
}

function* addresses(root: Element, { address }: Surroundings): Generator<string> {
  for (const element of all(root)) {
    if (
      ['Override', 'Url', 'Image', 'AppDomain'].includes(element.name) ||
      /(Url|SourceLocation)$/.test(element.name)
    )
      for (const url of [value(element), attribute(element, 'Value')]) {
        const isUrl = /^[a-z]+:/i.test(url);
        if (isUrl && !url.startsWith('https://')) yield `${url}: not https`;
        if (isUrl && url !== address && !url.startsWith(`${address}/`)) yield `${url}: not at ${address}`;
        if (url.length > 2048) yield `${url.slice(0, 40)}…: too long`;
      }
    if (['Url', 'Image'].includes(element.name) && element.attributes.has('id') && !value(element))
      yield `${attribute(element, 'id')}: no address`;
  }
}

function* icons(root: Element, { address, pngSize }: Surroundings): Generator<string> {
  const png = function* (url: string, size: number): Generator<string> {
    const found = pngSize(url.slice(address.length + 1));
    if (!found) yield `${url}: no such picture`;
    else if (found[0] !== size || found[1] !== size)
      yield `${url}: ${found.join(' × ')}, not ${size} × ${size}`;
  };
  yield* png(value(first(root, 'IconUrl')!), 32);
  yield* png(value(first(root, 'HighResolutionIconUrl')!), 64);
  const urls = new Map(
    [...all(root)]
      .filter((it) => it.name === 'Image' && it.attributes.has('id'))
      .map((it) => [attribute(it, 'id'), value(it)]),
  );
  for (const icon of [...all(root)].filter((it) => it.name === 'Icon')) {
    const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
    for (const size of ICONS_NEEDED) if (!sizes.includes(size)) yield `Icon: no ${size} × ${size}`;
    for (const size of sizes) if (!ICONS_KNOWN.includes(size)) yield `Icon: ${size} is no size of the format`;
    for (const image of icon.children)
      yield* png(urls.get(attribute(image, 'resid')) ?? '', Number(attribute(image, 'size')));
  }
}

function* requirements(root: Element, { excelApiLimit }: Surroundings): Generator<string> {
  const sets = first(root, 'Sets')?.children ?? [];
  const version = (name: string) =>
    attribute(sets.find((it) => attribute(it, 'Name') === name) ?? root, 'MinVersion');
  for (const name of ['SharedRuntime', 'CustomFunctionsRuntime'])
    if (!/^1\.[1-9]$/.test(version(name))) yield `${name}: required in version 1.x`;
  const [major, minor] = version('ExcelApi').split('.').map(Number);
  if (major !== 1 || !(minor! >= 1 && minor! <= excelApiLimit)) yield `ExcelApi: ${version('ExcelApi')}`;
  const known = ['SharedRuntime', 'CustomFunctionsRuntime', 'ExcelApi', 'AddinCommands', 'RibbonApi'];
  for (const set of sets)
    if (!known.includes(attribute(set, 'Name')))
      yield `${attribute(set, 'Name')}: an unknown requirement set`;
}

/** One page for pane, commands and functions; buttons that do something the pane knows. */
function* ribbon(root: Element, { actions }: Surroundings): Generator<string> {
  const runtime = first(root, 'Runtime');
  if (attribute(runtime ?? root, 'lifetime') !== 'long') yield 'Runtime: a shared runtime lives long';
  const page = attribute(runtime ?? root, 'resid');
  const same = [...all(root)].filter(
    (it) =>
      it.name === 'FunctionFile' ||
      (it.name === 'SourceLocation' && /Page|Action/.test(parentName(root, it))),
  );
  for (const element of same)
    if (attribute(element, 'resid') !== page) yield `${element.name}: not the shared runtime's page ${page}`;
  const url = [...all(root)].find((it) => it.name === 'Url' && attribute(it, 'id') === page);
  if (!url || value(url) !== value(first(first(root, 'DefaultSettings')!, 'SourceLocation')!))
    yield `${page}: not the page of DefaultSettings`;
  const ids = [...all(root)]
    .filter((it) => it.name === 'Control' || it.name === 'Group')
    .map((it) => attribute(it, 'id'));
  if (new Set(ids).size < ids.length || ids.some((id) => !/^[\w.]{1,125}$/.test(id)))
    yield `ids: ${ids.join()}`;
  const tab = first(root, 'OfficeTab');
  if (tab && !BUILT_IN_TABS.includes(attribute(tab, 'id'))) yield `OfficeTab: ${attribute(tab, 'id')}`;
  const buttons = [...all(root)].filter((it) => it.name === 'Control');
  if (buttons.length !== 5) yield `${buttons.length} buttons, not 5`;
  for (const name of [...all(root)].filter((it) => it.name === 'FunctionName'))
    if (!actions.includes(value(name))) yield `${value(name)}: no such action in the pane`;
  for (const id of [...all(root)].filter((it) => it.name === 'TaskpaneId'))
    if (value(id).length > 125) yield `TaskpaneId: too long`;
}

const parentName = (root: Element, child: Element): string =>
  kind([...all(root)].find((it) => it.children.includes(child)) ?? root);

/** A namespace that Excel takes: letters, digits and dots, a letter first, and no cell reference. */
function* functions(root: Element): Generator<string> {
  const id = attribute(first(root, 'Namespace') ?? root, 'resid');
  const namespace = [...all(root)].find((it) => it.name === 'String' && attribute(it, 'id') === id);
  const name = namespace ? value(namespace) : '';
  if (!/^[A-Z][A-Z0-9.]{0,31}$/.test(name) || /^[A-Z]{1,3}\d+$/.test(name)) yield `Namespace: ${name}`;
}
