/** The table of the seed charter as editors write it: no class, no id, no attribute. */
export const seedTable = `<table>
<thead><tr><th>Nom du prestataire</th><th>Service et emplacement</th><th>Nom du cookies</th><th>Finalités</th></tr></thead>
<tbody>
<tr><td>Opendatasoft</td><td>Authentification (front et back office)</td><td>sessionid</td><td>Se souvenir de l'utilisateur d'une page à une autre.</td></tr>
<tr><td>Opendatasoft</td><td>Sélection de la langue (front et back office)</td><td>django_language</td><td>Se souvenir de la langue du visiteur</td></tr>
<tr><td>Opendatasoft</td><td>API (CSRF) (front et back office)</td><td>csrftoken</td><td>Récupérer des données via des appels API</td></tr>
<tr><td>Opendatasoft</td><td>Choix concernant vos préférences sur les cookies</td><td>cookies_preferences</td><td>Se souvenir du choix opéré par le visiteur concernant les cookies</td></tr>
</tbody></table>`;

/** The same as CKEditor leaves it: a figure, plain cells, bold headers. */
export const editorTable = `<figure class="table">${seedTable
  .replace(/<\/?thead>|<tbody>\n?/g, '')
  .replace('<table>', '<table><tbody>')
  .replace(/<th>(.*?)<\/th>/g, '<td><strong>$1</strong></td>')}</figure>`;

/** The heading that says what the seed's table is about. */
export const seedHeading = '<h2>Cookies nécessaires au bon fonctionnement de la plateforme / cookies fonctionnels</h2>';

/** Parses a piece of a page written by an editor. */
export function pageWith(...parts: readonly string[]): Document {
  return new DOMParser().parseFromString(`<html lang="fr"><body>${parts.join('\n')}</body></html>`, 'text/html');
}
