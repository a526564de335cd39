// Ids and addresses out of what people type: as org.annals.load.Letters and IdForm make them.
'use strict';

{
  const PAIRS = 'ä ae ö oe ü ue ß ss æ ae œ oe ø o å a ł l đ d ð d þ th ı i '
    + 'а a б b в v г g ґ g д d е e ё e є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts '
    + 'ч ch ш sh щ shch ы y э e ю yu я ya';
  const LETTERS = new Map([['ъ', ''], ['ь', '']]);
  PAIRS.split(' ').forEach((letter, i, all) => i % 2 || LETTERS.set(letter, all[i + 1]));
  const LONGEST = 80;
  const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

  const plain = text => [...text.normalize('NFKC').toLowerCase()].map(letter => LETTERS.get(letter) ?? letter).join('')
    .normalize('NFKD').replace(/\p{M}+/gu, '');

  // Nothing, if no letter of the text has one of a to z.
  const idOf = text => {
    const id = plain(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, LONGEST).replace(/-$/, '');
    return DEVICE.test(id) ? `${id}-2001` : id;
  };

  // The id that a new event gets: its title, cut between words, and its year.
  const eventId = (title, year) => {
    const words = idOf(title).split('-');
    while (words.join('-').length > 60) words.pop();
    const id = words.join('-');
    const end = year === undefined ? '' : year > 0 ? `${year}` : `${1 - year}-bce`;
    return [id, `-${id}-`.includes(`-${end}-`) ? '' : end].filter(Boolean).join('-');
  };

  // Addresses that lead to one page: with and without www., a slash at the end, or the marks of a campaign.
  const sameUrl = address => {
    try {
      const url = new URL(address);
      [...url.searchParams.keys()].filter(key => /^(?:utm_|fbclid|gclid)/.test(key)).forEach(key => url.searchParams.delete(key));
      return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/(?:index\.html?)?$/, '')}${url.search}`;
    } catch {
      return '';
    }
  };

  // Who speaks there, and when: chinaorg-2002-06-10.
  const sourceId = ({ title = '', issued = '', URL: address = '' }) => {
    const host = sameUrl(address).split('/')[0].split('.');
    const name = host.length > 1 ? host.filter(part => !/^(?:com|org|net|gov|edu|ac|co|int|[a-z]{2})$/.test(part)).pop() ?? host[0] : '';
    return idOf(`${name || idOf(title).split('-').slice(0, 5).join('-')} ${/^\d{4}[-\d]*/.exec(issued) || ''}`);
  };

  Object.assign(composer, { plain, idOf, eventId, sameUrl, sourceId });
}
