/** The page without any banner: what everything else is counted from. */
export const empty = { name: 'empty', label: 'Empty page', files: {}, isLimit: true };
