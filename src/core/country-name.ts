/**
 * Names a country.
 * @param country an ISO 3166 code, or a name, which stays as it is
 * @param language language of the reader
 * @returns the name in that language; the code where no name is known
 */
export function countryName(country: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(country) ?? country;
}
