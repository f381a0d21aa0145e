/** Rules of which a part is not built or not tested, and what is missing; what stands of them is in the proofs. */
export const missing = {
  5: 'the look-up of aliases (CNAME) of the hosts of a site',
  54: 'the audit of a site by a crawl',
  64: 'the check that the pages linked to are there',
  70: 'the check of contrast in place, after theming',
  81: 'Do Not Track is not read at all, which the rule allows',
  85: 'choices that follow an account on several devices',
  86: 'the warning to the webmaster where the banner is not first',
  98: 'a check of pairs: elements that lie in the page write their text on the ground of the page; contrast is checked under L-92',
  109: 'nothing to prove by a fixed foot: the foot of the dialog scrolls with the rest; the proof says that no control is hidden',
};
