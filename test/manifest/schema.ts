/* [MS-OWEMXML] sections 5.2 and 5.7, as far as our manifest uses them. `Control Button` is a Control of xsi:type Button. */

/** xs:sequence of each element that we use: what it may hold, in this order; `*` where one may repeat. */
export const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
    ...['DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
  ],
  AppDomains: ['AppDomain*'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set*'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: [
    ...['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  ],
  Runtimes: ['Runtime*'],
  AllFormFactors: ['ExtensionPoint*'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint*'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  'ExtensionPoint PrimaryCommandSurface': ['OfficeTab*', 'CustomTab'],
  OfficeTab: ['Group*'],
  CustomTab: ['Group*', 'Label'],
  Group: ['Label', 'Icon', 'Control*'],
  'Control Button': ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image*'],
  'Action ExecuteFunction': ['FunctionName'],
  'Action ShowTaskpane': ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** What must be there. */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  'Control Button': ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Group: ['Label', 'Icon'],
};
