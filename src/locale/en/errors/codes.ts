export const codes = {
  usccNumberTyped:
    'the code is stored as a number and its last digits are lost; format the cell as text and enter it again',
  usccMasked: 'the code is masked and cannot be checked',
  usccLength: '18 characters expected, {{found}} found',
  usccSign:
    'character {{place}}, "{{sign}}", is not used in codes (digits and capital letters without I, O, S, V, Z)',
  usccPlaceholder: 'a placeholder, not a real unified social credit code',
  usccDepartment: 'the first character "{{sign}}" is no department that registers',
  usccCategory: 'the second character "{{sign}}" is no category: it must be a digit',
  usccRegionDigits: 'characters 3 to 8 "{{found}}" are no region: they must be six digits',
  usccOrganisation:
    'character 17, the check character of the organisation code, should be {{expected}}, not {{found}}; compare it with the certificate',
  usccCheckSign:
    'character 18, the check character, should be {{expected}}, not {{found}}; compare it with the certificate',
  usccPilot:
    'the check characters do not fit, but the organisation code begins with M: some real codes of the first pilot areas do not follow the rule; compare it with the certificate and keep it if it agrees',
  usccUnlistedCategory: 'note: the first two characters "{{signs}}" are no published category, please verify',
  usccRegion: 'note: characters 3 to 8 "{{region}}" are in no edition of the division codes, please verify',
  regionCodeDigits: '"{{found}}" is no six-digit region code; of a code of 12 digits take the first six.',
  regionUnknown: '"{{code}}" is in no edition of the division codes.',
  regionNameText: '"{{found}}" is no name of a region; REGIONNAME gives the name of a code.',
  regionNameUnknown: 'No region is called "{{found}}"; please verify, and name its province and city.',
  regionNameAmbiguous:
    '"{{found}}" may be any of {{count}}; please name the province and city: {{candidates}}.',
  dataNotLoaded:
    'The data of the regions could not be loaded. Check the network, then recalculate (Ctrl+Alt+F9).',
};
