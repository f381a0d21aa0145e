import { neutralPath } from './tools/neutral-names.js';

const publishedModule = (path) =>
  path.replace(/^\/?src\/(.*)\.[jt]s$/, (_, file) => `dist/${neutralPath(`${file}.js`)}`);

const isPrivate = ({ name, privacy }) => privacy === 'private' || name?.startsWith('#');

/** Points every module of the manifest to the published file that holds it. */
function publishPaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) publishPaths(value);
    else if (key === 'path' || key === 'module') node[key] = publishedModule(value);
  }
}

/** Drops what no page can use: private and static members, and the nameless event that `dispatchEvent(new X())` leaves. */
function keepPublic(declaration) {
  if (declaration.members)
    declaration.members = declaration.members.filter((member) => !isPrivate(member) && !member.static);
  if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
}

const published = {
  name: 'published-names',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    modules.flatMap((module) => module.declarations ?? []).forEach(keepPublic);
    publishPaths(modules);
    // The order of a folder differs between file systems.
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
