/** A drawn workshop: nobody is in it, tools and half-done work speak. */
export type Workshop = {
  readonly name: string;
  readonly base: string;
  readonly widths: readonly number[];
  readonly w: number;
  readonly h: number;
  readonly thumbhash: string;
  readonly alt: string;
  readonly altUr: string;
};

const drawn = (room: string, thumbhash: string, alt: string, altUr: string): Workshop => ({
  name: room,
  base: `/pictures/maker-${room}-1`,
  widths: [640, 1280],
  w: 5,
  h: 4,
  thumbhash,
  alt,
  altUr,
});

export const workshops: readonly Workshop[] = [
  drawn(
    'block',
    'HDkGFoLc3J1cz4S9RNk00oaY8WoNjdg=',
    'A printing table with blocks',
    'ٹھپوں کے ساتھ چھپائی کی میز',
  ),
  drawn(
    'vat',
    'ligKHoTPeYeVeHiKh3iGmGd1vXDYC2Y=',
    'A dyer’s yard: a full vat and wet cloth',
    'رنگریز کا صحن، بھری ماند اور گیلا کپڑا',
  ),
  drawn(
    'loom',
    'GikGDoD7lLcfQ3KOZ8mDzXVL9118/5U=',
    'A pit loom with cloth on it',
    'کھڈی پر چڑھا کپڑا',
  ),
  drawn('yarn', 'W0kKFoKomXZ/h3ePd2aIaHh4qmmPC3c=', 'Dyed yarn on a table', 'میز پر رنگا ہوا سوت'),
  drawn(
    'hoop',
    'YooGDoJ8l4ZviYh4iHd62JeWH1/jsgg=',
    'Cloth in an embroidery hoop, thread beside it',
    'اڈے میں کسا کپڑا اور پاس رکھے دھاگے',
  ),
  drawn('wheel', 'XTkGDoCal4p8iHd/diZ5h4d4zH/u2gc=', 'A potter’s wheel', 'کمہار کا چاک'),
  drawn(
    'kiln',
    'FUkKFoSYWqeAeHh5Zrl4iIh0eImP98g=',
    'A kiln, and ware waiting for it',
    'بھٹی اور پکنے کو رکھے برتن',
  ),
  drawn(
    'paint',
    'ICkKDoJvhYaIiHhiqXeIp3iGC3sphPc=',
    'A truck painter’s table',
    'ٹرک کے نقاش کی میز',
  ),
  drawn('bench', 'EjkCBoA5Ea9zu1eUZXuHd5S8T4b3qLg=', 'A carver’s bench', 'لکڑی تراشنے کا تختہ'),
  drawn('lathe', 'YzkKDoJ4p6iMeIh/l1Z3eJiHSYaQZgg=', 'A lac turner’s lathe', 'لاکھ کے کام کا خراد'),
  drawn(
    'anvil',
    'XTkGBoKphpl/lliMhkd5ZYaIT17VpAc=',
    'A metalworker’s stake and mallets',
    'دھات کے کاریگر کا سندان اور ہتھوڑے',
  ),
  drawn(
    'palm',
    'YTkKBoKKpoiGhomfdmenl4aXj9Ys+2g=',
    'Palm leaf in bundles and a basket half made',
    'کھجور کے پتوں کے گٹھے اور آدھی بنی ٹوکری',
  ),
];
