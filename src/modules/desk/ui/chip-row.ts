/** Chips keep to one row that scrolls on a phone, and take as many as they need at a desk. */
export const oneRow =
  '[&_.chips]:flex-nowrap [&_.chips]:overflow-x-auto [&_.chips]:p-1 [&_.chip]:shrink-0 wide:[&_.chips]:flex-wrap wide:[&_.chips]:p-0';
