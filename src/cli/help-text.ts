/** What `--help` shows. */
export const helpText = `cookie-charter: checks and writes the cookie charter of a site

  cookie-charter lint SOURCE      says what the charter does not say, or says wrongly
  cookie-charter render SOURCE    writes the charter as a page that needs no script
  cookie-charter export SOURCE    writes the charter as data

SOURCE is a file, an address in http or https, or - for standard input. It holds a charter in JSON,
a CSV, the rows of an open-data API, or an HTML page with ordinary tables of cookies; for HTML pages,
install the package linkedom.

Options of every command
  --language fr|en                language of what is written; without it, that of the charter
  --policy ID                     which law applies: fr-public, fr, be, de, es, it, lu, nl, ie, uk, ch, qc;
                                  without it, the one that the charter names

lint
  --format text|json              how the findings are written; text without it
  --today YYYY-MM-DD              the day to reckon ages from; today without it

render
  --to bare|full|markdown         bare (without it): no class, no attribute but links, for portals that take
                                  the rest away; full: what the element cookie-charter shows
  --output FILE                   writes to a file

export
  --to csv|json|iab|dpv           csv: open data, see schema/cookies.tableschema.json; json (without it): the
                                  charter; iab: device storage disclosures; dpv: Data Privacy Vocabulary
  --output FILE                   writes to a file

  --help, --version

Ends with 0 when all is well, 1 when the charter breaks a rule, 2 when it could not be read or the command
makes no sense.
`;
